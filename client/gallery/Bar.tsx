import type { ReactNode } from 'react';
import { dayText, timeOfDay } from '../parts/format.ts';
import { Strip } from '../parts/Strip.tsx';
import { stripWords } from '../words/en.ts';
import { morning, NOW } from './day.ts';

type BarProps = { now?: number; beside?: string; far?: string; drift: string; driftHint: string; children?: ReactNode };

export function Bar({ now = NOW, beside = 'Item 3', far, drift, driftHint, children }: BarProps) {
  return (
    <header className={children ? 'bar with-act' : 'bar'}>
      <div className="day">
        <div className="clock">{timeOfDay(now)}</div>
        <div className="hint">{dayText(now)}</div>
      </div>
      <div className="now">
        <h1>
          Panel 1: discussion <span className="beside">{beside}</span>
          {far && <span className="beside far">{far}</span>}
        </h1>
        <Strip label={stripWords.morning} parts={morning(now)} now={now} />
      </div>
      <div className="far">
        <b>{drift}</b>
        <span className="hint">{driftHint}</span>
      </div>
      {children}
    </header>
  );
}
