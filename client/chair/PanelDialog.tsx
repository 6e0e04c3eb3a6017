import type { PanellistStanding } from '../../shared/dialogue/panel.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { identityOf } from '../desk/names.ts';
import { invitationOf, panelNow } from '../desk/next.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { lengthText } from '../parts/format.ts';
import { PersonLine } from '../parts/PersonLine.tsx';
import { actWords, conductWords } from '../words/en.ts';
import { InviteSecretariat } from './InviteSecretariat.tsx';

const words = conductWords.panel;

/** The panel in its order: any later one can be taken now, a missing one passed over and taken later [F24]. */
export function PanelDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const { floor } = record;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  return (
    <Dialog title={words.heading} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      <ol className="panel-rows">
        {panelNow(record).map((panellist) => (
          <Row key={panellist.panellist} panellist={panellist} onCalled={onClose} />
        ))}
      </ol>
      <p className="hint">{begun ? `${words.endsThisTurn} ${words.returnsLater}` : words.returnsLater}</p>
      {floor.stage === 'vacant' && <InviteSecretariat onCalled={onClose} />}
    </Dialog>
  );
}

function Row({ panellist: one, onCalled }: { panellist: PanellistStanding; onCalled: () => void }) {
  const record = useRecord();
  const desks = useDesks();
  const { panellist, name, organization, allotment, state } = one;
  const give = useDeskAct(`invite:${panellist}`, 'callInvited');
  const skip = useDeskAct(`passOver:${panellist}`, 'skipPanellist');
  const segment = segmentInProgress(record)?.id;
  if (segment === undefined) return null;
  const { channel, person } = identityOf(desks, { ...invitationOf(desks, one), under: organization });
  const { floor } = record;
  const turn = floor.stage === 'vacant' ? null : floor.turn.turn;
  const call = async () => {
    if (await give.perform({ type: 'callInvited', segment, invited: { panellist }, turn })) onCalled();
  };
  const still = state !== 'heard' && state !== 'speaking';
  return (
    <li>
      <span className="n">{panellist + 1}</span>
      <span className="what">
        <b>{name}</b>
        <PersonLine channel={channel} person={person} />
        <span className="hint">{`${words.state[state]}, ${lengthText(allotment)}`}</span>
      </span>
      {still && (
        <span className="row-acts">
          {state === 'toCome' && (
            <Act
              small
              weight="quiet"
              label={words.passOverNamed(name)}
              state={skip.state}
              refusal={skip.refusal}
              onAct={() => void skip.perform({ type: 'skipPanellist', segment, panellist })}
            >
              {words.passOver}
            </Act>
          )}
          <Act
            small
            label={words.giveNamed(name)}
            state={floor.stage === 'called' ? 'notNow' : give.state}
            refusal={give.refusal}
            onAct={() => void call()}
          >
            {words.give}
          </Act>
        </span>
      )}
    </li>
  );
}
