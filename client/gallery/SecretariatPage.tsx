import { useState } from 'react';
import '../secretariat/secretariat.css';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { Mark } from '../parts/Mark.tsx';
import { matches } from '../parts/matching.ts';
import { Plate } from '../parts/Plate.tsx';
import { type Found, SearchField } from '../parts/SearchField.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { actWords, secretariatWords as words } from '../words/en.ts';
import { Bar } from './Bar.tsx';
import { LAKE, name, nothing } from './day.ts';

const EVERYONE: readonly Found[] = [
  {
    id: 'b02',
    organization: 'Legal Bridges Europe',
    channel: { kind: 'room', seat: 'B02' },
    person: 'Mr. Joris Vandenbroucke',
    act: words.place(17),
  },
  {
    id: 'dni',
    organization: 'Dniester Legal Assistance Bureau',
    channel: { kind: 'online' },
    person: 'Mr. Viorel Munteanu',
    act: words.place(17),
  },
  {
    id: 'sav',
    organization: 'Savannah Legal Aid Collective',
    channel: { kind: 'online' },
    taken: words.hasPlace(6),
    act: words.place(17),
  },
];

export function SecretariatPage() {
  return (
    <div className="desk secretariat">
      <Bar drift="4 min behind" driftHint="13:00 is kept" />
      <main>
        <Inscribe />
        <Microphones />
        <Side />
      </main>
      <StatusLine
        lastAct={words.inscribed('Great Lakes Survivors’ Voice', 16)}
        onPutBack={nothing}
        putBackKeys="⌃Z"
        end={
          <>
            <ThemeSwitch />
            <Act small weight="quiet" keys="F1" onAct={nothing}>
              {actWords.keys}
            </Act>
          </>
        }
      >
        <span>
          <b>Ottilie Krenn</b>, list of speakers
        </span>
        <span>
          <b>Stefan Zehetmayr</b>, platform
        </span>
      </StatusLine>
    </div>
  );
}

function Inscribe() {
  const [query, setQuery] = useState('legal');
  const found = EVERYONE.filter((each) => matches(each.organization, query));
  return (
    <section className="card" aria-label={words.inscribe}>
      <h2>
        {words.inscribe} <span className="hint">{words.inscribeHint}</span>
      </h2>
      <SearchField
        label={words.searchLabel}
        query={query}
        onQuery={setQuery}
        found={found}
        outOf={180}
        onChoose={nothing}
        focused
      />
      <h2 className="after">{words.inTheRoom}</h2>
      <ul className="rows">
        <li>
          <span className="n">2</span>
          <span className="who">
            Bay Communities Migration Forum<span className="hint">A07, Mr. Rafiqul Chowdhury</span>
          </span>
          <Mark kind="ready">{words.present}</Mark>
        </li>
        <li>
          <span className="n">4</span>
          <span className="who">
            {name('Red de Casas de Acogida del Sur')}
            <span className="hint">A15, Ms. Itzel Hernández Tzoc</span>
          </span>
          <Act small keys="4" onAct={nothing}>
            {words.present}
          </Act>
        </li>
        <li>
          <span className="n">5</span>
          <span className="who">
            Nordic Council on Child Protection in Migration<span className="hint">B06, Ms. Freja Lindholm</span>
          </span>
          <Act small keys="5" onAct={nothing}>
            {words.present}
          </Act>
        </li>
      </ul>
    </section>
  );
}

function Microphones() {
  return (
    <section className="card" aria-label={words.microphones}>
      <h2>
        {words.microphones} <span className="hint">{words.technicalModerator}</span>
      </h2>
      <Plate state="live" className="holder">
        <Mark kind="live">{words.live('A01')}</Mark>
        <span className="name">{name(LAKE)}</span>
        <Clock stage="live" remainingMs={102_000} limitMs={180_000} />
      </Plate>
      <ul className="rows">
        <li>
          <span className="n">1</span>
          <span className="who">
            Lotus Shelter for Women and Children
            <span className="hint">{words.tested('Ms. Trần Thị Minh Châu', '09:12')}</span>
          </span>
          <Act small keys="M" state="notNow" onAct={nothing}>
            {actWords.microphoneIsLive}
          </Act>
        </li>
        <li>
          <span className="n">3</span>
          <span className="who">
            Volta Bridges<Mark kind="trouble">{words.noSoundSince('11:55')}</Mark>
          </span>
          <Act small onAct={nothing}>
            {words.writeToSpeaker}
          </Act>
        </li>
        <li>
          <span className="n">6</span>
          <span className="who">
            Savannah Legal Aid Collective
            <span className="hint">{words.tested('Ms. Adjoa Owusu-Mensah', '09:20')}</span>
          </span>
          <Mark kind="asked">Not asked yet</Mark>
        </li>
        <li>
          <span className="n">9</span>
          <span className="who">
            Fundación Cono Sur Migrante<Mark kind="away">{words.leftAt('11:57')}</Mark>
          </span>
          <span className="hint">{words.placeKept}</span>
        </li>
      </ul>
      <h2 className="after">
        {words.namesToMatch} <span className="hint">2</span>
      </h2>
      <ul className="rows">
        <li className="bare">
          <span className="who">
            “iPad von Zeynep”<span className="hint">{words.handRaised('11:56:30')}</span>
          </span>
          <Act small onAct={nothing}>
            {words.findPerson}
          </Act>
        </li>
        <li className="bare">
          <span className="who">
            “PIBCC Suva office”<span className="hint">{words.joined('11:51')}</span>
          </span>
          <Act small onAct={nothing}>
            {words.findPerson}
          </Act>
        </li>
      </ul>
    </section>
  );
}

function Side() {
  const figures = [
    [words.inTheRoomCount, '97'],
    [words.onlineSpeaking, '61'],
    [words.onlineListening, '13'],
    [words.returning, '2'],
    [words.displays, '2 of 2'],
    [words.captions, '1.2 s behind'],
    [words.slower, '3'],
    [words.cannotHear, '0'],
  ] as const;
  return (
    <section className="side" aria-label={words.connections}>
      <h2>{words.connections}</h2>
      <dl className="figures">
        {figures.map(([what, count]) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>{what}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.toTheChair}</h2>
      <div className="message">
        <textarea
          className="text-field"
          aria-label={words.messageLabel}
          defaultValue="Seat B08 has a train at 13:10 and asks to be heard before 12:30."
        />
        <Act keys="⌃⏎" onAct={nothing}>
          {words.send}
        </Act>
      </div>
      <h2>{words.list}</h2>
      <p className="beside">Open, 16 wait, closes 12:30. Announce at 12:25.</p>
    </section>
  );
}
