import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useLive, useNow, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { ownZone, timeInBoth, timeOfDay } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';

/** Who has the floor, with the clock; without a line, who had it. */
export function Holder() {
  const record = useRecord();
  const { floor, programme } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const asOf = useLive((state) => (state.offlineSince === null ? null : (state.asOf ?? state.offlineSince)));
  if (floor.stage === 'vacant') return <Vacant />;
  const hint =
    asOf !== null
      ? words.hadTheFloor(timeOfDay(asOf, programme.zone))
      : floor.stage === 'called'
        ? words.called
        : words.hasTheFloor;
  return (
    <section className="holder" aria-label={hint}>
      <span className="hint">{hint}</span>
      <span className="name">{floor.turn.label}</span>
      <Clock
        silent
        stage={floor.stage}
        remainingMs={asOf !== null ? null : (remainingAt(floor, now) ?? null)}
        limitMs={floor.turn.limit}
      />
    </section>
  );
}

function Vacant() {
  const record = useRecord();
  const current = segmentInProgress(record);
  const next = current ? undefined : nextSegment(record);
  const [hint, name] = current
    ? [current.title, words.chairHasTheFloor]
    : next
      ? [words.nextInProgramme(timeInBoth(next.startsAt, ownZone(), record.programme.zone)), next.title]
      : [words.floorIsFree, words.nobodySpeaks];
  return (
    <section className="holder vacant" aria-label={hint}>
      <span className="hint">{hint}</span>
      <span className="name">{name}</span>
    </section>
  );
}
