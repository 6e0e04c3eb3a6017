import { useId, useState } from 'react';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { actWords, chairMoreWords as more } from '../words/en.ts';
import { SubjectRuling } from './country/SubjectRuling.tsx';
import { NO_REASON, ReasonField, reasonLacks } from './ReasonField.tsx';

/** What can be done with one entry of the list: one up, one down, to a place; always with a reason [F12]. */
export function MoveDialog({ request, onClose }: { request: RequestNumber; onClose: () => void }) {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const waiting = list ? waitingIn(list) : [];
  const at = waiting.findIndex((entry) => entry.request === request);
  const entry = waiting[at];
  if (!segment || !entry) {
    return (
      <Dialog title={more.entryGoneTitle} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
        <p>{more.entryGone}</p>
      </Dialog>
    );
  }
  return <Move key={request} segment={segment.id} waiting={waiting} at={at} entry={entry} onClose={onClose} />;
}

type MoveProps = { segment: string; waiting: readonly Entry[]; at: number; entry: Entry; onClose: () => void };

function Move({ segment, waiting, at, entry, onClose }: MoveProps) {
  const desks = useDesks();
  const [typed, setTyped] = useState(String(at + 1));
  const [reasoned, setReasoned] = useState(NO_REASON);
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct(`move:${entry.request}`, 'moveRequest');
  const id = useId();
  const place = Math.min(waiting.length, Math.max(1, Math.round(Number(typed)) || 1));
  const others = waiting.filter((one) => one !== entry);
  const behind = others[place - 2];
  const stays = place === at + 1;
  const step = (by: number) => setTyped(String(Math.min(waiting.length, Math.max(1, place + by))));
  const move = async () => {
    const why = stays ? more.whereItIs : reasonLacks(reasoned);
    setLacks(why);
    const { reason, words } = reasoned;
    if (why || !reason) return;
    const spoken = reason === 'other' ? { words: words.trim() } : {};
    const command = {
      type: 'moveRequest',
      segment,
      request: entry.request,
      behind: behind?.request ?? null,
      reason,
    } as const;
    if (await perform({ ...command, ...spoken })) onClose();
  };
  const { channel, person, title } = identityOf(desks, entry);
  return (
    <Dialog
      title={entry.label}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          <Act weight="primary" state={stays ? 'notNow' : state} refusal={lacks ?? refusal} onAct={() => void move()}>
            {more.moveAct(place)}
          </Act>
        </>
      }
    >
      <PersonLine channel={channel} person={person} function={title} />
      <SubjectRuling request={entry.request} />
      <p className="hint">{more.moveFrom(at + 1, waiting.length)}</p>
      <div className="stepper">
        <label htmlFor={id}>{more.movePlace}</label>
        <input
          id={id}
          className="text-field"
          type="number"
          min={1}
          max={waiting.length}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) void move();
          }}
        />
        <Act small state={place > 1 ? 'ready' : 'notNow'} onAct={() => step(-1)}>
          {more.moveUp}
        </Act>
        <Act small state={place < waiting.length ? 'ready' : 'notNow'} onAct={() => step(1)}>
          {more.moveDown}
        </Act>
      </div>
      <p className="lead" role="status">
        {stays ? more.moveStays : behind ? more.moveBehind(behind.label) : more.moveHead}
      </p>
      <ReasonField value={reasoned} onChange={setReasoned} />
    </Dialog>
  );
}
