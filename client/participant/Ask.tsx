import { useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { ownZone, spokenLength, timeInBoth, timeOfDay } from '../parts/format.ts';
import { actWords, participantWords as words } from '../words/en.ts';
import { ownTurnIn, type Table } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';

/** The list takes requests and the delegation has none in it: one tap asks. */
export function Ask({ table, waiting, present }: { table: Table; waiting: number; present: Present }) {
  const { segment, list } = table;
  const record = useRecord();
  const { zone } = record.programme;
  const key = `requestFloor:${segment.id}`;
  const act = usePersonalAct(key, { type: 'requestFloor', segment: segment.id, kind: 'intervention' });
  const fell = useLive(({ phase }) => phase === 'offline') && act.state === 'sending';
  const spoke = ownTurnIn(record, present.delegation, segment.id);
  if (fell)
    return (
      <>
        <h2>{words.offline.heading}</h2>
        <Say text={words.offline.asked} />
        <div className="foot">
          <Act {...act} weight="primary" sendingText={words.offline.waiting(actWords.askForTheFloor)}>
            {actWords.askForTheFloor}
          </Act>
        </div>
      </>
    );
  return (
    <>
      <h2>{segment.title}</h2>
      <Say
        text={
          list.stage.stage === 'closingAnnounced'
            ? words.ask.openUntil(timeInBoth(list.stage.closesAt, ownZone(), zone))
            : words.ask.open
        }
      />
      <Say text={waiting === 0 ? words.ask.nobodyWaits : words.ask.wait(waiting)} />
      {spoke && <Say text={words.ask.hadTheFloor(timeOfDay(spoke.startedAt, zone), spokenLength(spoke.lasted))} />}
      <OtherLists {...present} />
      <div className="foot">
        <Act {...act} weight="primary">
          {actWords.askForTheFloor}
        </Act>
      </div>
    </>
  );
}
