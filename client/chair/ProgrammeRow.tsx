import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { nextSegment, type Segment } from '../../shared/dialogue/programme.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { actWords, conductWords, chairMoreWords as more } from '../words/en.ts';
import { ChangeSegment } from './ChangeSegment.tsx';

const words = conductWords.programme;

type RowProps = { segment: Segment; changing: boolean; onChange: (on: boolean) => void };

/** A segment with its times and its one act: start, finish, or go back; what changes it opens beneath. */
export function ProgrammeRow({ segment, changing, onChange }: RowProps) {
  const record = useRecord();
  const now = useNow();
  const stage = record.segments[segment.id]?.stage ?? 'planned';
  return (
    <li
      className={`segment ${stage}${segment === nextSegment(record) ? ' next' : ''}`}
      tabIndex={-1}
      aria-current={stage === 'inProgress' ? 'step' : undefined}
    >
      <span className="time">{timeOfDay(segment.startsAt, record.programme.zone)}</span>
      <span className="what">
        {segment.title}
        <span className="hint">{stateText(record, segment, now)}</span>
      </span>
      <span className="row-acts">
        {record.sittings[segment.sitting]?.stage !== 'adjourned' && (
          <Act
            small
            weight="quiet"
            pressed={changing}
            label={changing ? undefined : words.changeNamed(segment.title)}
            onAct={() => onChange(!changing)}
          >
            {changing ? words.done : words.change}
          </Act>
        )}
        <MainAct segment={segment} />
      </span>
      {changing && <ChangeSegment segment={segment} />}
    </li>
  );
}

/** Start what is planned, finish what is in progress, go back to what is over. */
function MainAct({ segment }: { segment: Segment }) {
  const record = useRecord();
  const { id, title } = segment;
  const start = useDeskAct(`startSegment:${id}`, 'startSegment');
  const finish = useDeskAct(`finishSegment:${id}`, 'finishSegment');
  const back = useDeskAct(`returnToSegment:${id}`, 'returnToSegment');
  switch (record.segments[id]?.stage) {
    case 'inProgress':
      return (
        <Act
          small
          label={more.finishNamed(title)}
          state={finish.state}
          refusal={finish.refusal}
          onAct={() => void finish.perform({ type: 'finishSegment', segment: id })}
        >
          {actWords.finishSegment}
        </Act>
      );
    case 'finished':
    case 'skipped':
      return (
        <Act
          small
          weight="quiet"
          label={words.goBackNamed(title)}
          state={back.state}
          refusal={back.refusal}
          onAct={() => void back.perform({ type: 'returnToSegment', segment: id })}
        >
          {words.goBack}
        </Act>
      );
    default:
      return (
        <Act
          small
          weight={segment === nextSegment(record) ? 'plain' : 'quiet'}
          label={more.startNamed(title)}
          state={start.state}
          refusal={start.refusal}
          onAct={() => void start.perform({ type: 'startSegment', segment: id })}
        >
          {actWords.startSegment}
        </Act>
      );
  }
}

/** "Planned 11:35 to 12:40, expected 11:39 to 12:44"; what is over, when it took place. */
function stateText(record: TheRecord, segment: Segment, now: Instant): string {
  const time = (at: Instant) => timeOfDay(at, record.programme.zone);
  const state = record.segments[segment.id];
  if (state?.stage === 'finished') return more.done(time(state.startedAt), time(state.finishedAt));
  if (state?.stage === 'skipped') return words.skipped;
  const expected =
    currentSitting(record) && timetableAt(record, now).expected.find((one) => one.segment === segment.id);
  const length = lengthText(segment.endsAt - segment.startsAt);
  if (state?.stage === 'inProgress') {
    const until = expected?.endsAt ?? segment.endsAt;
    return `${more.running(time(state.startedAt), time(segment.endsAt))}, ${words.expectedEnd(time(until))}`;
  }
  const planned = `${more.plannedFor(time(segment.startsAt), time(segment.endsAt))}, ${length}`;
  if (wasPassed(record, segment)) return `${planned}; ${words.notTaken}`;
  const differs = expected && time(expected.startsAt) !== time(segment.startsAt);
  return differs ? `${planned}; ${words.expected(time(expected.startsAt), time(expected.endsAt))}` : planned;
}

/** Planned still, though the programme has gone on beyond it. */
function wasPassed({ programme, segments }: TheRecord, segment: Segment): boolean {
  const later = programme.segments.slice(programme.segments.indexOf(segment) + 1);
  return later.some(({ id }) => segments[id]?.stage === 'inProgress' || segments[id]?.stage === 'finished');
}
