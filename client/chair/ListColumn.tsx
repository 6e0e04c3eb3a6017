import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment } from '../../shared/dialogue/programme.ts';
import { isTaking, type SpeakersList as List } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { actWords, listWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { subjectOf, whyOf } from './entries.ts';
import { NEXT } from './Middle.tsx';
import { primaryOf } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

type ListColumnProps = { acts: ChairActs; onOpen: (request: RequestNumber) => void; onClosingTime: () => void };

/** The list of speakers from the fourth place on, its opening and closing, and the segment that comes then. */
export function ListColumn({ acts, onOpen, onClosingTime }: ListColumnProps) {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const primary = primaryOf(record, acts).what;
  const waiting = list ? waitingIn(list) : [];
  const rows = waiting.slice(NEXT);
  return (
    <section className="list" aria-label={listWords.heading}>
      <h2>
        {listWords.heading}
        {list && (
          <span className="list-acts">
            {isTaking(list) && (
              <Act small weight="quiet" state={acts.list.state} onAct={onClosingTime} label={more.announceInFull}>
                {more.announceClosing}
              </Act>
            )}
            {primary !== 'list' && (
              <Act small keys="C" state={acts.list.state} onAct={acts.list.act}>
                {isTaking(list) ? actWords.closeTheList : actWords.openTheList}
              </Act>
            )}
          </span>
        )}
      </h2>
      {acts.listRefusal && (
        <p className="refusal" role="alert">
          {acts.listRefusal}
        </p>
      )}
      {segment && record.segments[segment.id]?.stage === 'planned' && (
        <p className="hint">{more.listOf(segment.title)}</p>
      )}
      {list && rows.length > 0 ? (
        <SpeakersList label={listWords.heading}>
          {rows.map((entry, index) => {
            const subject = subjectOf(desks, entry);
            return (
              <ListEntry
                key={entry.request}
                id={String(entry.request)}
                number={index + NEXT + 1}
                organization={entry.label}
                channel={identityOf(desks, entry).channel}
                why={whyOf(record, list, entry)}
                subject={subject && more.subject(subject)}
                opens={more.openEntry(entry.label, index + NEXT + 1)}
                onOpen={() => onOpen(entry.request)}
              />
            );
          })}
        </SpeakersList>
      ) : (
        <Empty>{emptyText(list, waiting.length)}</Empty>
      )}
      {showsThen(record) && <Then acts={acts} withAct={primary !== 'start'} />}
    </section>
  );
}

/** With more rows than this, what comes then waits in the programme. */
const ROOM_FOR_THEN = 5;

/** Is there room beneath the list for the segment that comes then? */
export function showsThen(record: TheRecord): boolean {
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  return nextSegment(record) !== undefined && (!list || waitingIn(list).length - NEXT <= ROOM_FOR_THEN);
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

/** The segment that comes after this one. */
function Then({ acts, withAct }: { acts: ChairActs; withAct: boolean }) {
  const { programme, ...record } = useRecord();
  const next = nextSegment({ programme, ...record });
  if (!next) return null;
  const time = (at: number) => timeOfDay(at, programme.zone);
  const panel = programme.panels.find(({ id }) => id === next.panel);
  return (
    <div className="then">
      <h2>
        {words.afterwards}
        {withAct && (
          <Act small keys="G" state={acts.start.state} refusal={acts.startRefusal} onAct={acts.start.act}>
            {actWords.startSegment}
          </Act>
        )}
      </h2>
      <p className="name">{next.title}</p>
      <p className="beside">{more.sitting(time(next.startsAt), time(next.endsAt))}</p>
      {panel && (
        <ol>
          {panel.panellists.map(({ name }, index) => (
            <ListEntry key={name} number={index + 1} organization={name} />
          ))}
        </ol>
      )}
    </div>
  );
}
