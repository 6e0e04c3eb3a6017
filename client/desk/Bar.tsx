import type { ReactNode } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { nextSegment, type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { DeviceNotices } from '../entry/DeviceNotices.tsx';
import { useNow, useRecord } from '../live/hooks.ts';
import { dayText, timeOfDay } from '../parts/format.ts';
import { Strip } from '../parts/Strip.tsx';
import { conductWords, deskWords, stripWords } from '../words/en.ts';
import { DriftNote } from './DriftNote.tsx';
import { LineBanner } from './LineBanner.tsx';
import { endOf, minutesLeft, stripParts } from './moment.ts';

type BarProps = {
  /** What stands before the time left: who presides. */
  presides?: ReactNode;
  /** The Chair's act of going on past the hard stop [F25]. */
  onGoOn?: (() => void) | undefined;
  /** What a lost line means at this desk, where that is not what it means at others. */
  offline?: ((asOf: string) => string) | undefined;
  /** Figures or an act at the right end. */
  children?: ReactNode;
};

/**
 * The strip at the top of a desk: time of day, the segment, the programme of the sitting with its hand; over it, where
 * nothing moves for them, what the line does and new devices.
 */
export function Bar({ presides, onGoOn, offline, children }: BarProps) {
  const record = useRecord();
  const now = useNow();
  const { zone } = record.programme;
  const segment = segmentInProgress(record);
  const { label, parts } = stripParts(record);
  return (
    <header className={children ? 'bar with-act' : 'bar'}>
      <div className="day">
        <div className="clock">{timeOfDay(now, zone)}</div>
        <div className="hint">{dayText(now, zone)}</div>
      </div>
      <div className="now">
        <LineBanner offline={offline} />
        <DeviceNotices />
        <h1>
          <b className="title">{titleOf(record, segment)}</b>
          {segment && <span className="beside">{deskWords.item(segment.item)}</span>}
          <span className="beside far">
            {presides} {timeLeft(record, now)}
          </span>
        </h1>
        <Strip label={stripWords[label]} parts={parts} now={now} zone={zone} />
      </div>
      <DriftNote onGoOn={onGoOn} />
      {children}
    </header>
  );
}

function titleOf(record: TheRecord, segment: Segment | undefined): string {
  if (isSuspended(record)) return conductWords.suspended;
  return segment?.title ?? betweenSegments(record);
}

function betweenSegments(record: TheRecord): string {
  const next = nextSegment(record);
  if (!next) return deskWords.afterTheDay;
  return next === record.programme.segments[0] ? deskWords.beforeTheDay : deskWords.betweenSegments;
}

/** What is left of the segment with its whole length; before it starts, when it is planned to. */
function timeLeft(record: TheRecord, now: Instant): string {
  const { zone } = record.programme;
  const segment = segmentInProgress(record);
  const current = currentSitting(record)?.state;
  if (current?.stage === 'suspended') {
    const since = conductWords.suspendedSince(timeOfDay(current.since, zone));
    const { resumesAt } = current;
    return resumesAt === undefined ? since : `${since}, ${conductWords.toResume(timeOfDay(resumesAt, zone))}`;
  }
  if (!segment) {
    const next = nextSegment(record);
    return next ? `${next.title} ${deskWords.startsAt(timeOfDay(next.startsAt, zone))}` : '';
  }
  const end = endOf(record, segment);
  const minutes = minutesLeft(end, now);
  const until = timeOfDay(end, zone);
  const text =
    minutes > 0
      ? deskWords.left(minutes, until)
      : minutes < 0
        ? deskWords.pastItsEnd(-minutes, until)
        : deskWords.endsNow(until);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
