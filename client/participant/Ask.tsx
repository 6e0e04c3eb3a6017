import { useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { spokenLength, timeOfDay } from '../parts/format.ts';
import { actWords, momentWords, participantWords as words } from '../words/en.ts';
import {
  mayComeTooLate,
  ownRangeText,
  rangeText,
  timeToCome,
  useCalmNow,
  useExpectedStart,
  useProspect,
} from './expectation.ts';
import { ForAGroup } from './ForAGroup.tsx';
import type { Fate } from './fate.ts';
import { ownTurnIn, type Table } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { AskKept, useKeptAsk } from './OutboxAsk.tsx';
import { Wishes } from './place.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';

type AskProps = { table: Table; waiting: number; fate: Fate | undefined; present: Present };

/** The list takes requests and the delegation has none in it: one tap asks. */
export function Ask({ table, waiting, fate, present }: AskProps) {
  const { segment, list } = table;
  const record = useRecord();
  const { zone } = record.programme;
  const key = `requestFloor:${segment.id}`;
  const act = usePersonalAct(key, { type: 'requestFloor', segment: segment.id, kind: 'intervention' });
  const fell = useLive(({ phase }) => phase === 'offline') && act.state === 'sending';
  const spoke = ownTurnIn(record, present.delegation, segment.id);
  const kept = useKeptAsk(segment.id);
  if (fell || kept) return <AskKept segment={segment.id} kept={kept} />;
  return (
    <>
      <h2>{segment.title}</h2>
      {fate && fate.became !== 'notReached' && <Say text={momentWords.fate[fate.became].say} />}
      <Say
        text={
          list.stage.stage === 'closingAnnounced'
            ? words.ask.openUntil(timeToCome(list.stage.closesAt, zone))
            : words.ask.open
        }
      />
      <Chances table={table} waiting={waiting} present={present} />
      {spoke && <Say text={words.ask.hadTheFloor(timeOfDay(spoke.startedAt, zone), spokenLength(spoke.lasted))} />}
      <OtherLists {...present} />
      <div className="foot">
        <Act {...act} weight="primary">
          {actWords.askForTheFloor}
        </Act>
        <div className="pair">
          <ForAGroup table={table} />
          <Wishes {...present} />
        </div>
      </div>
    </>
  );
}

/** How many wait, and honestly what asking now would come to [F22]. */
function Chances({ table, waiting, present }: Omit<AskProps, 'fate'>) {
  const { programme, segments } = useRecord();
  const { zone } = programme;
  const now = useCalmNow();
  const starts = useExpectedStart(table.segment);
  const prospect = useProspect(table, present.delegation, present.self.person?.channel ?? 'room');
  const running = segments[table.segment.id]?.stage === 'inProgress';
  const nobody = running ? words.ask.nobodyWaits : words.ask.nobodyWaitsYet;
  const waits = waiting > 0 ? words.ask.wait(waiting) : nobody;
  const wait = running ? waits : `${waits} ${words.ask.partAt(timeToCome(starts, zone))}`;
  if (!prospect) return <Say text={wait} />;
  const { reached, end, mayNotBeReached } = prospect;
  if (mayNotBeReached) return <Say text={`${wait} ${words.ask.notReached(reached, timeToCome(end, zone))}`} />;
  if (waiting === 0) return <Say text={wait} />;
  const own = ownRangeText(prospect, zone);
  const range = words.ask.reached(rangeText(prospect, now, zone), own);
  const tooLate = mayComeTooLate(prospect, end) ? ` ${words.perhapsNotReached(timeToCome(end, zone))}` : '';
  return <Say text={`${wait} ${range}${tooLate}`} />;
}
