import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment } from '../../shared/dialogue/programme.ts';
import { isTaking, type SpeakersList as List } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { panelNow } from '../desk/next.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { CutLine, ListEntry } from '../parts/ListEntry.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { listWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { awaitsOf, subjectOf, whyOf } from './entries.ts';
import { ListHeading, type ListOpens } from './ListHeading.tsx';
import { NEXT } from './Middle.tsx';
import { StartNext, standsInList, Then } from './Then.tsx';
import type { ChairActs } from './useChairActs.ts';
import { useCut } from './useCut.ts';

type ListColumnProps = { acts: ChairActs; opens: ListOpens & { entry: (request: RequestNumber) => void } };

/** The list of speakers from the fourth place on, its opening and closing, and the segment that comes then. */
export function ListColumn({ acts, opens }: ListColumnProps) {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const waiting = list ? waitingIn(list) : [];
  const from = firstInColumn(record);
  return (
    <section className="list" aria-label={listWords.heading}>
      <ListHeading acts={acts} opens={opens} />
      {acts.listRefusal && (
        <p className="refusal" role="alert">
          {acts.listRefusal}
        </p>
      )}
      {segment && record.segments[segment.id]?.stage === 'planned' && (
        <p className="hint">{more.listOf(segment.title)}</p>
      )}
      {list && waiting.length > from ? (
        <Rows list={list} from={from} onOpen={opens.entry} />
      ) : (
        <Empty>{emptyText(list, waiting.length)}</Empty>
      )}
      {showsThen(record) && <Then />}
      {standsInList(record, acts) && <StartNext acts={acts} named={!showsThen(record)} />}
    </section>
  );
}

/** In a panel its speakers have the cards, and the list of the discussion stands here whole. */
function firstInColumn(record: TheRecord): number {
  return panelNow(record).length > 0 ? 0 : NEXT;
}

function Rows({ list, from, onOpen }: { list: List; from: number; onOpen: (request: RequestNumber) => void }) {
  const record = useRecord();
  const desks = useDesks();
  const cut = useCut();
  const rows = waitingIn(list).slice(from);
  return (
    <SpeakersList label={listWords.heading}>
      {rows.flatMap((entry, index) => {
        const subject = subjectOf(desks, entry);
        const place = index + from + 1;
        const row = (
          <ListEntry
            key={entry.request}
            id={String(entry.request)}
            number={place}
            organization={entry.label}
            channel={identityOf(desks, entry).channel}
            why={whyOf(record, list, entry)}
            subject={subject && more.subject(subject)}
            awaits={awaitsOf(desks, entry)}
            opens={more.openEntry(entry.label, place)}
            onOpen={() => onOpen(entry.request)}
          />
        );
        return cut?.from === entry.request ? [<CutLine key="cut" text={cut.text} />, row] : [row];
      })}
    </SpeakersList>
  );
}

/** With more rows than this, what comes then waits in the programme. */
const ROOM_FOR_THEN = 5;

/** Is there room beneath the list for the segment that comes then? */
function showsThen(record: TheRecord): boolean {
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  return (
    nextSegment(record) !== undefined && (!list || waitingIn(list).length - firstInColumn(record) <= ROOM_FOR_THEN)
  );
}

function emptyText(list: List | undefined, next: number): string {
  if (!list) return more.noListHere;
  if (next > 0 && isTaking(list)) return words.listEmptyAfter(next);
  if (next > 0) return more.nobodyAfterThese(next);
  return list.stage.stage === 'notOpen'
    ? words.listState.notOpen
    : isTaking(list)
      ? words.listEmpty
      : more.listClosedEmpty;
}
