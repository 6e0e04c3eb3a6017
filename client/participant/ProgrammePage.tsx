import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { dayText, ownZone, timeInBoth, timeOfDay } from '../parts/format.ts';
import { participantWords } from '../words/en.ts';

const words = participantWords.programme;

/** The sittings of the day and their parts, each with its state. */
export function ProgrammePage() {
  const record = useRecord();
  const now = useNow();
  const { sittings, segments, zone } = record.programme;
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
              {words.sitting(timeInBoth(startsAt, ownZone(), zone), timeInBoth(endsAt, ownZone(), zone))}
            </span>
          </h2>
          <ol>
            {segments
              .filter(({ sitting }) => sitting === id)
              .map((segment) => (
                <Part key={segment.id} record={record} segment={segment} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Part({ record, segment }: { record: TheRecord; segment: Segment }) {
  const { zone } = record.programme;
  const state = record.segments[segment.id];
  const isNow = state?.stage === 'inProgress';
  const said =
    state?.stage === 'inProgress'
      ? words.since(timeOfDay(state.startedAt, zone))
      : state?.stage === 'finished'
        ? words.finishedAt(timeOfDay(state.finishedAt, zone))
        : '';
  return (
    <li className={state?.stage} aria-current={isNow ? 'step' : undefined}>
      <span className="time">{timeOfDay(segment.startsAt, zone)}</span>
      <span>
        <b>{segment.title}</b>
        {said && <span className="hint">{said}</span>}
        <ListState record={record} segment={segment} />
      </span>
    </li>
  );
}

function ListState({ record, segment }: { record: TheRecord; segment: Segment }) {
  const list = record.lists[segment.id];
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
