import type { ReactNode } from 'react';
import '../participant/participant.css';
import '../participant/laptop.css';
import { Act } from '../parts/Act.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { Strip } from '../parts/Strip.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { actWords, listWords, stripWords, participantWords as words } from '../words/en.ts';
import { LAKE, morning, NOW, name, nothing } from './day.ts';

export function ParticipantPage({ moment }: { moment: string }) {
  const offline = moment === 'offline';
  const speaking = ['floor', 'amber', 'over'].includes(moment);
  return (
    <div className={moment === 'next' ? 'participant next' : 'participant'}>
      <div className="banners">
        <Banner text={offline ? words.offline.down('11:58', '11:58:04') : null} />
      </div>
      {!speaking && <Top offline={offline} />}
      <main>
        {!speaking && <Holder moment={moment} />}
        {speaking ? <Speaking left={moment === 'over' ? -12_000 : 24_000} /> : <Moment moment={moment} />}
        <PublicList />
      </main>
      {!speaking && (
        <nav className="tabs" aria-label={words.pages}>
          {Object.entries(words.tabs).map(([tab, text]) => (
            <a key={tab} href={`#${tab}`} aria-current={tab === 'now' ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      )}
      <StatusLine
        end={
          <>
            <Act small onAct={nothing}>
              {words.slower}
            </Act>
            <Act small onAct={nothing}>
              {words.cannotHear}
            </Act>
            <ThemeSwitch />
          </>
        }
      >
        <span>
          <Sentence text={words.receipt(6, '11:41:07', 214)} />
        </span>
      </StatusLine>
    </div>
  );
}

function Top({ offline }: { offline: boolean }) {
  return (
    <header className="top">
      <div className="day">
        <div className="clock">11:58</div>
        <div className="hint">{words.viennaTime()}</div>
      </div>
      <div className="now">
        <h1>
          Smuggling of Migrants<span className="beside">Panel 1: discussion, 15 July 2024</span>
        </h1>
        <Strip label={stripWords.morning} parts={morning()} now={NOW} />
      </div>
      <div className="far">
        {offline ? <Mark kind="away">{words.noConnection}</Mark> : <b>{words.connected}</b>}
        <div className="hint">{words.channel.speaking}</div>
      </div>
    </header>
  );
}

function Holder({ moment }: { moment: string }) {
  const left = moment === 'offline' ? null : moment === 'next' ? 26_000 : 102_000;
  return (
    <section className="holder" aria-label={words.hasTheFloor}>
      <span className="hint">{left === null ? words.hadTheFloor('11:58') : words.hasTheFloor}</span>
      <span className="name">{name(LAKE)}</span>
      <Clock stage="live" remainingMs={left} limitMs={180_000} />
    </section>
  );
}

function Say({ text }: { text: string }) {
  return (
    <p className="say">
      <Sentence text={text} />
    </p>
  );
}

function Moment({ moment }: { moment: string }) {
  const moments: Record<string, () => ReactNode> = {
    listed: Listed,
    held: HeldSubject,
    next: Next,
    closed: Closed,
    offline: Offline,
  };
  return (
    <section className="moment" aria-label={words.tabs.now}>
      {(moments[moment] ?? Ask)()}
    </section>
  );
}

function Ask() {
  return (
    <>
      <h2>Panel 1: discussion</h2>
      <Say text={words.ask.openUntil('12:30')} />
      <Say text={`${words.ask.wait(16)} ${words.ask.notReached(11, '12:40')}`} />
      <div className="foot">
        <Act weight="primary" onAct={nothing}>
          {actWords.askForTheFloor}
        </Act>
        <div className="pair">
          <Act onAct={nothing}>{words.forAGroup}</Act>
          <Act onAct={nothing}>{words.slower}</Act>
        </div>
      </div>
    </>
  );
}

function Place({ place, between }: { place: number; between: string }) {
  return (
    <>
      <div className="place">
        <span className="clock">{place}</span>
        <p>
          <span>{words.placeIs}</span>
          <span>{words.before(place - 1)}</span>
        </p>
      </div>
      <div className="range">
        <span className="beside">{words.mayBeCalled}</span>
        <b>{between}</b>
        <span className="beside">{words.forHowLong('3 minutes', 'online')}</span>
      </div>
    </>
  );
}

function PlaceActs() {
  return (
    <div className="foot lesser">
      <div className="pair">
        <Act onAct={nothing}>{words.letOnePass}</Act>
        <Act onAct={nothing}>{words.myAlternate}</Act>
      </div>
      <Act onAct={nothing}>{actWords.withdrawMyRequest}</Act>
    </div>
  );
}

function Listed() {
  return (
    <>
      <Place place={6} between={words.between('12:14', '12:21')} />
      <div className="subject">
        <label htmlFor="subject">{words.subject.label}</label>
        <input id="subject" className="text-field" defaultValue="Legal aid at the first interview" />
        <p className="hint">
          {words.subject.help(32, 140)} {words.subject.seenByBureau}
        </p>
      </div>
      <PlaceActs />
    </>
  );
}

function HeldSubject() {
  return (
    <>
      <Place place={9} between={words.between('12:24', '12:34')} />
      <div className="held-subject">
        <Mark kind="held">{words.subject.waits}</Mark>
        <p>{words.subject.waitsSay('Lessons from the one-stop shelters in Uruguay')}</p>
      </div>
      <PlaceActs />
    </>
  );
}

function Next() {
  return (
    <>
      <h2>{words.youAreNext}</h2>
      <Say text={words.soonCalled(name('Lotus Shelter for Women and Children'), words.when.halfMinute)} />
      <Say text={words.youHave('3 minutes')} />
      <div className="foot">
        <Act weight="primary" onAct={nothing}>
          {actWords.iAmReady}
        </Act>
        <div className="pair">
          <Act onAct={nothing}>{words.cannotHear}</Act>
          <Act onAct={nothing}>{words.letOnePass}</Act>
        </div>
      </div>
    </>
  );
}

function Closed() {
  return (
    <>
      <h2>{words.closed.heading}</h2>
      <Say text={words.closed.notReached('22 July, 23:59')} />
      <div className="foot">
        <Act weight="primary" onAct={nothing}>
          {words.sendContribution}
        </Act>
        <Act onAct={nothing}>{words.notNow}</Act>
      </div>
    </>
  );
}

function Offline() {
  return (
    <>
      <h2>{words.offline.heading}</h2>
      <Say text={words.offline.kept} />
      <div className="foot">
        <Act state="sending" sendingText={words.offline.waiting(actWords.askForTheFloor)} onAct={nothing}>
          {actWords.askForTheFloor}
        </Act>
        <Act onAct={nothing}>{words.offline.takeItBack}</Act>
      </div>
    </>
  );
}

function Speaking({ left }: { left: number }) {
  return (
    <Plate state={clockState('live', left)} className="speaking">
      <header>
        <h1>{words.youHaveTheFloor}</h1>
        <span>{words.microphoneLive}</span>
      </header>
      <div className="middle">
        <Clock stage="live" remainingMs={left} limitMs={180_000} />
        <p>
          <span>{left < 0 ? words.over('3:00') : words.ofLeft('3:00')}</span>
          <span>{words.lastPoint}</span>
        </p>
      </div>
      <Rail remainingMs={left} limitMs={180_000} />
      <div className="foot">
        <Act onAct={nothing}>{words.iHaveFinished}</Act>
      </div>
    </Plate>
  );
}

const WAITING = [
  'Lotus Shelter for Women and Children',
  'Bay Communities Migration Forum',
  'Volta Bridges',
  'Red de Casas de Acogida del Sur',
  'Nordic Council on Child Protection in Migration',
  'Savannah Legal Aid Collective',
  'Universidad de Valmora, Research Centre on Mobility and Crime',
  'Permanent Mission of Angola',
  'Fundación Cono Sur Migrante',
  'Otvorena Vrata Centre for Victim Support',
];

function PublicList() {
  return (
    <aside className="public" aria-label={listWords.heading}>
      <h2>
        {listWords.heading} <span className="hint">{words.waitAndClose(16, '12:30')}</span>
      </h2>
      <SpeakersList label={listWords.heading}>
        {WAITING.map((organization, place) => (
          <ListEntry key={organization} number={place + 1} organization={name(organization)} mine={place === 5} />
        ))}
      </SpeakersList>
    </aside>
  );
}
