import { clockWords } from '../words/en.ts';
import type { TurnStage } from './clockState.ts';
import { clockText, shownSeconds, spokenLength } from './format.ts';

type ClockProps = {
  stage: TurnStage;
  /** Milliseconds left; below zero over time; null when nobody knows (the line is down). */
  remainingMs: number | null;
  limitMs: number;
  /** Says nothing aloud: for a second clock on the same page. */
  silent?: boolean;
  className?: string;
};

/** What is said aloud, and for how many seconds it stands to be read: at 1:00, 0:30 and 0:00 only. */
const SAID_AT = [60, 30, 0] as const;
const STANDS_FOR = 5;

function saidAloud({ stage, remainingMs, limitMs }: ClockProps): string {
  if (stage !== 'live' || remainingMs === null) return '';
  const shown = shownSeconds(remainingMs);
  const mark = SAID_AT.find((seconds) => shown <= seconds && shown > seconds - STANDS_FOR);
  if (mark === undefined || limitMs <= mark * 1000) return '';
  return clockWords.saidAt[mark];
}

/** The clock of a turn. Colour belongs to the plate around it, never to the numerals. */
export function Clock(props: ClockProps) {
  const { remainingMs, stage, silent = false, className = '' } = props;
  const text = remainingMs === null ? '–:––' : clockText(remainingMs);
  return (
    <>
      <div className={`clock ${widthOf(text)} ${className}`} role="timer" aria-label={spoken(stage, remainingMs)}>
        {text}
      </div>
      {!silent && (
        <span className="sr" aria-live="polite">
          {saidAloud(props)}
        </span>
      )}
    </>
  );
}

/** Consoles set longer texts smaller: "+0:12" and "12:42" are long, "+10:12" is longer. */
function widthOf(text: string): string {
  if (text.length < 5) return '';
  return text.length === 5 ? 'long' : 'longer';
}

function spoken(stage: TurnStage, remainingMs: number | null): string {
  if (remainingMs === null) return clockWords.unknown;
  const shown = shownSeconds(remainingMs) * 1000;
  const length = spokenLength(shown);
  if (stage === 'called') return clockWords.waits(length);
  if (stage === 'paused') return clockWords.paused(shown < 0 ? clockWords.over(length) : clockWords.left(length));
  return shown < 0 ? clockWords.over(length) : clockWords.left(length);
}
