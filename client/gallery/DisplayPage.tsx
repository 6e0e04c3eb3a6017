import '../display/display.css';
import type { ReactNode } from 'react';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Qr } from '../parts/Qr.tsx';
import { Rail } from '../parts/Rail.tsx';
import { useCanvasScale } from '../parts/useCanvasScale.ts';
import { ROOM_NEXT } from '../parts/useFittingSize.ts';
import { displayWords } from '../words/en.ts';
import { LAKE, name } from './day.ts';

const NEXT = ['Lotus Shelter for Women and Children', 'Bay Communities Migration Forum', 'Volta Bridges'];

export function DisplayPage({ moment }: { moment: string }) {
  const style = useCanvasScale();
  const coloured = moment === 'over' || moment === 'amber';
  const views: Record<string, () => ReactNode> = {
    amber: () => <Speaking left={24_000} />,
    over: () => <Speaking left={-12_000} />,
    chair: () => <ChairSpeaks />,
    panel: () => <Panel />,
    break: () => <Break />,
  };
  return (
    <main className={moment === 'chair' ? 'display marble' : 'display'} aria-label={displayWords.title}>
      <div className={coloured ? 'canvas coloured' : 'canvas'} style={style}>
        <header className="head">
          <h1>
            {{ break: displayWords.lunchBreak, panel: 'Panel 1: presentations' }[moment] ?? 'Panel 1: discussion'}
          </h1>
          <span className="clock">{{ break: '13:24', panel: '11:21', over: '12:00' }[moment] ?? '11:58'}</span>
        </header>
        {(views[moment] ?? (() => <Speaking left={102_000} />))()}
      </div>
    </main>
  );
}

function Speaking({ left }: { left: number }) {
  return (
    <>
      <div className="body">
        <FittingName name={name(LAKE)} />
      </div>
      <Plate state={clockState('live', left)}>
        <div className="row">
          <Clock stage="live" remainingMs={left} limitMs={180_000} />
          <div>
            <p className="lab">{displayWords.nextOf(16)}</p>
            <ol className="after">
              {NEXT.map((each, place) => (
                <li key={each}>
                  <span className="n">{place + 1}</span>
                  <FittingName className="org" name={name(each)} steps={ROOM_NEXT} />
                </li>
              ))}
            </ol>
          </div>
        </div>
        {left >= 0 && <Rail remainingMs={left} limitMs={180_000} />}
      </Plate>
    </>
  );
}

function ChairSpeaks() {
  return (
    <>
      <p className="big chair-speaks">
        {displayWords.chairHasTheFloor[0]}
        <br />
        {displayWords.chairHasTheFloor[1]}
      </p>
      <p className="beneath">{displayWords.listOpenUntil('12:30', 16)}</p>
    </>
  );
}

function Panel() {
  return (
    <>
      <div className="body">
        <FittingName name="Ms. Graziella Rocha" />
        <p className="beneath">Brazilian Association for the Defense of Women, Children and Youth (ASBRAD)</p>
      </div>
      <Plate state="live">
        <div className="row">
          <Clock stage="live" remainingMs={249_000} limitMs={420_000} />
          <div>
            <p className="lab">{displayWords.afterwards}</p>
            <ol className="after plain">
              <li>Ms. Nukila Evanty</li>
              <li>{displayWords.discussionFrom('11:39')}</li>
              <li>{displayWords.listOpen(0)}</li>
            </ol>
          </div>
        </div>
        <Rail remainingMs={249_000} limitMs={420_000} />
      </Plate>
    </>
  );
}

function Break() {
  return (
    <>
      <div className="body low">
        <p className="beneath">{displayWords.resumesAt}</p>
        <p className="clock at">15:00</p>
        <p className="big what">Panel 2: Protection and assistance measures for smuggled migrants</p>
      </div>
      <div className="foot">
        <p>{displayWords.testAt('14:00')}</p>
        <div className="join">
          <span>
            {displayWords.join}
            <br />
            <b>rostrum.example/j/som</b>
          </span>
          <Qr text="https://rostrum.example/j/som" label={displayWords.joinAt('rostrum.example/j/som')} />
        </div>
      </div>
    </>
  );
}
