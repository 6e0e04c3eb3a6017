import { useEffect, useRef } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { nextSegment, type Segment } from '../../shared/dialogue/programme.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, chairMoreWords as more } from '../words/en.ts';

/** The programme of the day with its planned times: what took place, what is in progress, what can be started. */
export function ProgrammeDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const { sittings, segments, zone } = record.programme;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not the first act of the list: Enter pressed by chance must not start the day anew.
    const row = here.current?.querySelector<HTMLElement>('[aria-current], .next') ?? here.current;
    row?.focus();
    row?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <Dialog title={more.programmeTitle} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      <div ref={here} tabIndex={-1}>
        {sittings.map((sitting) => (
          <section key={sitting.id} className="sitting">
            <h3>{more.sitting(timeOfDay(sitting.startsAt, zone), timeOfDay(sitting.endsAt, zone))}</h3>
            <ol>
              {segments
                .filter((segment) => segment.sitting === sitting.id)
                .map((segment) => (
                  <Row key={segment.id} segment={segment} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ segment }: { segment: Segment }) {
  const record = useRecord();
  const start = useDeskAct(`startSegment:${segment.id}`, 'startSegment');
  const finish = useDeskAct(`finishSegment:${segment.id}`, 'finishSegment');
  const stage = record.segments[segment.id]?.stage ?? 'planned';
  const time = timeOfDay(segment.startsAt, record.programme.zone);
  return (
    <li
      className={`segment ${stage}${segment === nextSegment(record) ? ' next' : ''}`}
      tabIndex={-1}
      aria-current={stage === 'inProgress' ? 'step' : undefined}
    >
      <span className="time">{time}</span>
      <span className="what">
        {segment.title}
        <span className="hint">{stateText(record, segment)}</span>
      </span>
      {stage === 'planned' && (
        <Act
          small
          weight={segment === nextSegment(record) ? 'plain' : 'quiet'}
          label={more.startNamed(segment.title)}
          state={start.state}
          refusal={start.refusal}
          onAct={() => void start.perform({ type: 'startSegment', segment: segment.id })}
        >
          {actWords.startSegment}
        </Act>
      )}
      {stage === 'inProgress' && (
        <Act
          small
          label={more.finishNamed(segment.title)}
          state={finish.state}
          refusal={finish.refusal}
          onAct={() => void finish.perform({ type: 'finishSegment', segment: segment.id })}
        >
          {actWords.finishSegment}
        </Act>
      )}
    </li>
  );
}

function stateText(record: TheRecord, segment: Segment): string {
  const time = (at: number) => timeOfDay(at, record.programme.zone);
  const state = record.segments[segment.id];
  if (state?.stage === 'inProgress') return more.running(time(state.startedAt), time(segment.endsAt));
  if (state?.stage === 'finished') return more.done(time(state.startedAt), time(state.finishedAt));
  return more.plannedFor(time(segment.startsAt), time(segment.endsAt));
}
