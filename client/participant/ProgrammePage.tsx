import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant, SegmentId } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { isTaking, opensAt } from '../../shared/dialogue/speakersList.ts';
import { type Expected, type Timetable, timetableAt } from '../../shared/dialogue/timetable.ts';
import { useRecord } from '../live/hooks.ts';
import { dayText, ownZone, timeInBoth, timeOfDay } from '../parts/format.ts';
import { participantWords, programmeWords as words } from '../words/en.ts';
import { useCalmNow } from './expectation.ts';
import { changeOf } from './programmeChanges.ts';

const MINUTE = 60_000;

/** The sittings of the day and their parts, planned against expected, each with its state. */
export function ProgrammePage() {
  const record = useRecord();
  const now = useCalmNow();
  const { sittings, segments, zone } = record.programme;
  const timetable = timetableAt(record, now);
  // What stands before the part in progress and was not held is not to be expected.
  const passed = segments.slice(
    0,
    Math.max(
      0,
      segments.findLastIndex(({ id }) => isBegun(record, id)),
    ),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="page programme" aria-label={participantWords.tabs.programme} tabIndex={0}>
      <p className="hint">
        {dayText(now, zone)}, {timeInBoth(now, ownZone(), zone)}
      </p>
      {sittings.map(({ id, startsAt, endsAt }, place) => (
        <div key={id}>
          <h2>
            {place === 0 ? words.morning : words.afternoon}
            <span className="hint">
              {[
                words.sitting(timeInBoth(startsAt, ownZone(), zone), timeInBoth(endsAt, ownZone(), zone)),
                sittingSaid(record, id),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </h2>
          {currentSitting(record)?.id === id && <Drift timetable={timetable} zone={zone} />}
          <ol>
            {segments
              .filter(({ sitting }) => sitting === id)
              .map((segment) => (
                <Part
                  key={segment.id}
                  segment={segment}
                  expected={passed.includes(segment) ? undefined : expectedOf(timetable, segment)}
                />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

const expectedOf = ({ expected }: Timetable, { id }: Segment) => expected.find(({ segment }) => segment === id);

function isBegun({ segments }: TheRecord, id: SegmentId): boolean {
  const stage = segments[id]?.stage;
  return stage === 'inProgress' || stage === 'finished';
}

/** What has become of a sitting: suspended, adjourned, or going on past its planned end [F25, F26]. */
function sittingSaid({ sittings, extensions, programme: { zone } }: TheRecord, id: string): string {
  const state = sittings[id];
  if (state?.stage === 'adjourned') return words.adjournedAt(timeOfDay(state.adjournedAt, zone));
  if (state?.stage === 'suspended')
    return state.resumesAt === undefined ? words.suspended : words.suspendedUntil(timeOfDay(state.resumesAt, zone));
  const until = extensions[id];
  return until === undefined ? '' : words.extendedTo(timeOfDay(until, zone));
}

/** How far from the plan the sitting is, and when it may end. */
function Drift({ timetable: { drift, endsAt }, zone }: { timetable: Timetable; zone: string }) {
  const minutes = Math.round(Math.abs(drift) / MINUTE);
  if (minutes === 0 || endsAt === undefined) return null;
  return (
    <p className="hint">
      {drift > 0 ? words.behind(minutes) : words.ahead(minutes)} {words.endsAbout(timeOfDay(endsAt, zone))}
    </p>
  );
}

function Part({ segment, expected }: { segment: Segment; expected: Expected | undefined }) {
  const record = useRecord();
  const { zone } = record.programme;
  const state = record.segments[segment.id];
  const change = changeOf(record, segment);
  const said = [change && words[change], stateSaid(record, segment, expected)].filter(Boolean).join('. ');
  return (
    <li className={state?.stage} aria-current={state?.stage === 'inProgress' ? 'step' : undefined}>
      <span className="time">{timeOfDay(segment.startsAt, zone)}</span>
      <span>
        <b>{segment.title}</b>
        {said && <span className="hint">{said}</span>}
        <ListState record={record} segment={segment} />
      </span>
    </li>
  );
}

/** In progress since, finished at, skipped; and what may be expected where it differs from the plan. */
function stateSaid(record: TheRecord, segment: Segment, expected: Expected | undefined): string {
  const { zone } = record.programme;
  const state = record.segments[segment.id];
  switch (state?.stage) {
    case 'inProgress':
      return [
        words.since(timeOfDay(state.startedAt, zone)),
        expected && differs(expected.endsAt, segment.endsAt) && words.until(timeOfDay(expected.endsAt, zone)),
      ]
        .filter(Boolean)
        .join(', ');
    case 'finished':
      return words.finishedAt(timeOfDay(state.finishedAt, zone));
    case 'skipped':
      return words.skipped;
    default:
      return expected && differs(expected.startsAt, segment.startsAt)
        ? words.expectedAt(timeOfDay(expected.startsAt, zone))
        : '';
  }
}

const differs = (a: Instant, b: Instant) => Math.abs(a - b) >= MINUTE;

function ListState({ record, segment }: { record: TheRecord; segment: Segment }) {
  const list = record.lists[segment.id];
  const opens = list && opensAt(list);
  if (opens !== undefined)
    return <span className="hint">{words.listOpensAt(timeOfDay(opens, record.programme.zone))}</span>;
  if (!list || !isTaking(list)) return null;
  const waiting = participantWords.waits(waitingIn(list).length);
  const { stage } = list;
  return (
    <span className="hint">
      {stage.stage === 'closingAnnounced'
        ? words.listOpenUntil(timeOfDay(stage.closesAt, record.programme.zone), waiting)
        : words.listOpen(waiting)}
    </span>
  );
}
