import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { stripParts } from '../desk/moment.ts';
import { useLive, useNow, useRecord, useSelf } from '../live/hooks.ts';
import { dateText, ownZone, timeOfDay } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { Strip } from '../parts/Strip.tsx';
import { stripWords, participantWords as words } from '../words/en.ts';

/** The dialogue, its day as a strip (on a laptop), and whether the line is up. */
export function Top() {
  const record = useRecord();
  const now = useNow();
  const { programme } = record;
  const { label, parts } = stripParts(record);
  const beside = [segmentInProgress(record)?.title, dateText(now, programme.zone)].filter(Boolean).join(', ');
  return (
    <header className="top">
      <div className="day">
        <div className="clock">{timeOfDay(now, programme.zone)}</div>
        <div className="hint">{words.viennaTime(ownTime(now, programme.zone))}</div>
      </div>
      <div className="now">
        <h1>
          {programme.title}
          <span className="beside">{beside}</span>
        </h1>
        <Strip label={stripWords[label]} parts={parts} now={now} zone={programme.zone} />
      </div>
      <Connection />
    </header>
  );
}

/** The viewer's own time of day, where it is another. */
function ownTime(now: number, zone: string): string | undefined {
  const own = timeOfDay(now, ownZone());
  return own === timeOfDay(now, zone) ? undefined : own;
}

function Connection() {
  const phase = useLive((state) => state.phase);
  const { person } = useSelf();
  const channel =
    person?.channel === 'room' ? 'room' : person?.linkKind === 'listener' ? 'listening' : ('speaking' as const);
  return (
    <div className="far">
      {phase === 'live' && <b>{words.connected}</b>}
      {phase === 'offline' && <Mark kind="away">{words.noConnection}</Mark>}
      {phase !== 'live' && phase !== 'offline' && <span>{words.connecting}</span>}
      {person && <div className="hint">{words.channel[channel]}</div>}
    </div>
  );
}
