import type { OrganizationId } from '../../shared/dialogue/model.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { comingSegment } from '../desk/coming.ts';
import { isTheChairs } from '../desk/inTurn.ts';
import { useLive, useNow, useRecord, useSelf } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { ownZone, timeInBoth, timeOfDay } from '../parts/format.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { momentWords, participantWords as words } from '../words/en.ts';
import { useOrderDecided } from './useOrderDecided.ts';
import { useResumes } from './useResumes.ts';

/** Who has the floor, with the clock; without a line, who had it. */
export function Holder() {
  const record = useRecord();
  const { floor, programme } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const asOf = useLive((state) => (state.offlineSince === null ? null : (state.asOf ?? state.offlineSince)));
  const decided = useOrderDecided();
  if (isSuspended(record)) return <Suspended />;
  if (record.pointOfOrder) return <Deciding by={record.pointOfOrder.organization} />;
  if (floor.stage === 'vacant' || isTheChairs(floor)) return <Vacant decided={decided} />;
  const hint =
    asOf !== null
      ? words.hadTheFloor(timeOfDay(asOf, programme.zone))
      : floor.stage === 'called'
        ? words.called
        : words.hasTheFloor;
  return (
    <section className="holder" aria-label={hint}>
      {decided && <Decided />}
      <span className="hint">{hint}</span>
      <span className="name">
        {floor.turn.label}
        {floor.turn.under && <span className="beside">{floor.turn.under}</span>}
      </span>
      <Clock
        silent
        stage={floor.stage}
        remainingMs={asOf !== null ? null : (remainingAt(floor, now) ?? null)}
        limitMs={floor.turn.limit}
      />
    </section>
  );
}

/** A State party's point of order stands: the Chair decides it before anything else [F4]. */
function Deciding({ by }: { by: OrganizationId }) {
  const { actor } = useSelf();
  const hint = by === actor?.organization ? momentWords.pointOfOrder.yours : momentWords.pointOfOrder.stands;
  return (
    <section className="holder vacant" aria-label={hint}>
      <span className="hint" role="status">
        {hint}
      </span>
      <span className="name">{words.chairHasTheFloor}</span>
    </section>
  );
}

/** To the delegation that raised it: how it was decided, the Chair says aloud. */
function Decided() {
  return (
    <span className="decided" role="status">
      {momentWords.pointOfOrder.decided}
    </span>
  );
}

/** List and clock stand still, and whoever had the floor keeps it [F26]. */
function Suspended() {
  const { heading } = momentWords.suspended;
  return (
    <section className="holder vacant" aria-label={heading}>
      <span className="hint">{heading}</span>
      <span className="name">
        <Sentence text={useResumes()} />
      </span>
    </section>
  );
}

function Vacant({ decided }: { decided: boolean }) {
  const record = useRecord();
  const current = segmentInProgress(record);
  const next = current ? undefined : comingSegment(record);
  const [hint, name] = current
    ? [current.title, words.chairHasTheFloor]
    : next
      ? [words.nextInProgramme(timeInBoth(next.startsAt, ownZone(), record.programme.zone)), next.title]
      : [words.floorIsFree, words.nobodySpeaks];
  return (
    <section className="holder vacant" aria-label={hint}>
      {decided && <Decided />}
      <span className="hint">{hint}</span>
      <span className="name">{name}</span>
    </section>
  );
}
