import { useEffect } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
import { clockStageAt } from '../../shared/dialogue/timing.ts';
import { useLive, useNow, useRecord } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { useCanvasScale } from '../parts/useCanvasScale.ts';
import { displayWords as words } from '../words/en.ts';
import { Break, Suspended } from './Break.tsx';
import './display.css';
import { closesAt, type WallMoment, wallMoment } from './moment.ts';
import { Speaking } from './Speaking.tsx';

/** The wall: who has the floor, the clock, who is next. Organizations only; nothing to press. */
export default function DisplayConsole() {
  const record = useRecord();
  const { floor, rules, programme } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const moment = wallMoment(record, now);
  const clock = clockStageAt(floor, rules, now);
  const style = useCanvasScale();
  useEffect(() => {
    document.title = `${words.title}, ${programme.title}`;
  }, [programme.title]);
  const coloured = moment.is === 'floor' && (clock === 'amber' || clock === 'over');
  return (
    <main className={moment.is === 'chair' ? 'display marble' : 'display'} aria-label={words.title}>
      <div className={coloured ? 'canvas coloured' : 'canvas'} style={style}>
        <header className="head">
          <h1>{headingOf(moment, programme.title)}</h1>
          <Aside closes={closesAt(record, moment)} zone={programme.zone} />
          <TimeOfDay zone={programme.zone} />
        </header>
        <Wall moment={moment} now={now} />
      </div>
    </main>
  );
}

function Wall({ moment, now }: { moment: WallMoment; now: number }) {
  switch (moment.is) {
    case 'floor':
      return <Speaking floor={moment.floor} now={now} />;
    case 'chair':
      return (
        <>
          <p className="big chair-speaks">
            {words.chairHasTheFloor[0]}
            <br />
            {words.chairHasTheFloor[1]}
          </p>
          <p className="beneath">{moment.beneath}</p>
        </>
      );
    case 'rule':
      return (
        <div className="body">
          <p className="beneath">{words.rule.heading}</p>
          <p className="rule-text">{words.rule.text}</p>
        </div>
      );
    case 'break':
      return <Break next={moment.next} at={moment.at} now={now} />;
    case 'suspended':
      return <Suspended segment={moment.segment} resumesAt={moment.resumesAt} />;
    case 'adjourned':
      return (
        <div className="body">
          <p className="big">{words.adjourned}</p>
        </div>
      );
  }
}

function headingOf(moment: WallMoment, title: string): string {
  if (moment.is === 'break') return moment.heading;
  if (moment.is === 'suspended' && moment.resumesAt !== undefined) return words.pause;
  return moment.is === 'adjourned' ? title : (moment.segment?.title ?? title);
}

/** On whole minutes of the house, apart from the seconds of the turn. */
function TimeOfDay({ zone }: { zone: string }) {
  return <span className="clock">{timeOfDay(useNow(), zone)}</span>;
}

/** As of when, without a line: the wall never shows old news as new. Else when the list closes, if that is announced. */
function Aside({ closes, zone }: { closes: Instant | undefined; zone: string }) {
  const asOf = useLive((state) => (state.offlineSince === null ? null : (state.asOf ?? state.offlineSince)));
  return (
    <span className="as-of" role="status">
      {asOf !== null && <Mark kind="away">{words.asOf(timeOfDay(asOf, zone))}</Mark>}
      {asOf === null && closes !== undefined && words.closesAt(timeOfDay(closes, zone))}
    </span>
  );
}
