import { useState } from 'react';
import './gallery.css';
import { Act, type ActState } from '../parts/Act.tsx';
import { Announcer, useAnnounce } from '../parts/Announcer.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Channel } from '../parts/Channel.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState, type TurnStage } from '../parts/clockState.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { timeInBoth } from '../parts/format.ts';
import { Ladder } from '../parts/Ladder.tsx';
import { Limit } from '../parts/Limit.tsx';
import { CutLine, ListEntry } from '../parts/ListEntry.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Plate } from '../parts/Plate.tsx';
import { PromptCard } from '../parts/PromptCard.tsx';
import { Qr } from '../parts/Qr.tsx';
import { Rail } from '../parts/Rail.tsx';
import { Ruling } from '../parts/Ruling.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Toast } from '../parts/Toast.tsx';
import { useTick } from '../parts/useTick.ts';
import { actWords, listWords, participantWords, stripWords } from '../words/en.ts';
import { LONGEST, morning, NOW, nothing } from './day.ts';

const rungs = (state: ActState) => {
  const rung = { state, act: nothing };
  return { 1: rung, 2: rung, 3: rung, 4: rung };
};
const CLOCKS: readonly [string, TurnStage, number, string][] = [
  ['Called, microphone not live yet', 'called', 180_000, 'waits for the microphone'],
  ['Live', 'live', 102_000, 'of 3:00'],
  ['Amber, 0:30 and less', 'live', 24_000, 'of 3:00'],
  ['Over time, counts up', 'live', -12_000, 'over 3:00'],
  ['Paused', 'paused', 102_000, 'paused: line lost'],
];

const started = Date.now();

export function PartsPage() {
  return (
    <Announcer>
      <main className="gallery">
        <h1>Parts and their states</h1>
        <h2>Clock</h2>
        <div className="clocks">
          {CLOCKS.map(([caption, stage, left, beneath]) => (
            <figure key={caption}>
              <figcaption>{caption}</figcaption>
              <Plate className="box" state={clockState(stage, left)}>
                <Clock silent stage={stage} remainingMs={left} limitMs={180_000} />
                <p className="beside">{beneath}</p>
                <Rail remainingMs={left} limitMs={180_000} />
              </Plate>
            </figure>
          ))}
          <Running />
        </div>
        <h2>Programme strip</h2>
        <Strip label={stripWords.morning} parts={morning()} now={NOW} />
        <States />
        <Acts />
        <Rows />
        <Rule />
        <Framing />
      </main>
    </Announcer>
  );
}

function Running() {
  const left = started + 65_000 - useTick(Date.now, started);
  return (
    <figure>
      <figcaption>Running, from 1:05</figcaption>
      <Plate className="box" state={clockState('live', left)}>
        <Clock stage="live" remainingMs={left} limitMs={180_000} />
        <p className="beside">{timeInBoth(NOW, 'Asia/Manila')}</p>
        <Rail remainingMs={left} limitMs={180_000} />
      </Plate>
    </figure>
  );
}

function States() {
  return (
    <>
      <h2>Readiness and states</h2>
      <div className="flow">
        <Mark kind="ready">Ready</Mark>
        <Mark kind="ready">Present</Mark>
        <Mark kind="asked">No answer yet</Mark>
        <Mark kind="trouble">No sound</Mark>
        <Mark kind="away">Not connected</Mark>
        <Mark kind="live">Has the floor</Mark>
        <Mark kind="free">The floor is free</Mark>
        <Mark kind="held">Awaits your ruling</Mark>
        <Mark kind="list">List</Mark>
        <Channel channel={{ kind: 'room', seat: 'A07' }} />
        <Channel channel={{ kind: 'room' }} />
        <Channel channel={{ kind: 'online' }} />
        <Channel channel={{ kind: 'online' }} compact />
      </div>
    </>
  );
}

function Acts() {
  const [sending, setSending] = useState(false);
  const announce = useAnnounce();
  return (
    <>
      <h2>Acts</h2>
      <div className="flow">
        <Act weight="primary" keys="E" onAct={() => announce('The turn has ended.')}>
          {actWords.endTheTurn}
        </Act>
        <Act keys="P" onAct={nothing}>
          {actWords.pauseTheClock}
        </Act>
        <Act weight="quiet" keys="?" onAct={nothing}>
          {actWords.keys}
        </Act>
        <Act weight="held" onAct={nothing}>
          Rule on it
        </Act>
        <Act weight="grave" keys="4" onAct={nothing}>
          Withdraw the floor
        </Act>
        <Act keys="C" state={sending ? 'sending' : 'ready'} onAct={() => setSending(true)}>
          {actWords.closeTheList}
        </Act>
        <Act keys="C" state="sending" onAct={nothing}>
          {actWords.closeTheList}
        </Act>
        <Act state="notNow" keys="M" onAct={nothing}>
          {actWords.microphoneIsLive}
        </Act>
        <Act keys="N" onAct={nothing} refusal="The list has changed: Volta Bridges is next now.">
          {actWords.giveTheFloor}
        </Act>
        <Act small taken keys="1" onAct={nothing}>
          Reminder
        </Act>
      </div>
    </>
  );
}

function Rows() {
  const [order, setOrder] = useState([1, 2, 3]);
  return (
    <>
      <h2>List</h2>
      <div className="flow">
        <Act onAct={() => setOrder([3, 1, 2])}>Move the last up</Act>
      </div>
      <div className="narrow">
        <SpeakersList label={listWords.heading}>
          {order.map((id, place) => (
            <ListEntry key={id} id={String(id)} number={place + 1} organization={`Organization ${id}`} />
          ))}
          <ListEntry number={4} organization={LONGEST} channel={{ kind: 'room', seat: 'A15' }} />
          <ListEntry
            number={5}
            organization="Savannah Legal Aid Collective"
            channel={{ kind: 'online' }}
            why={{ kind: 'moved', text: listWords.moved(9, 5, listWords.movedBecause.technical) }}
          />
          <ListEntry
            number={6}
            organization="Fundación Cono Sur Migrante"
            channel={{ kind: 'online' }}
            why={{ kind: 'held', text: listWords.subjectAwaits }}
          />
          <CutLine text={listWords.mayNotBeReached('12:40')} />
          <ListEntry number={7} organization="Volta Bridges" mine />
          <ListEntry
            number={8}
            organization="Mediterranean Evidence and Rescue Archive"
            why={{ kind: 'slip', text: listWords.paperSlip('11:52') }}
          />
        </SpeakersList>
        <Empty>{participantWords.listEmpty}</Empty>
        <Limit
          offered={[180_000, 150_000, 120_000]}
          value={165_000}
          onChoose={nothing}
          reachOf={(limit) => ({ says: `${limit / 60_000} min each reaches 12 of 16`, beside: 'before 12:40' })}
        />
      </div>
    </>
  );
}

function Rule() {
  const said = [
    { text: '…we saw the difference when ' },
    { text: 'Iceland changed its visa rules', marked: true },
    { text: ' for seasonal workers, and' },
  ];
  return (
    <>
      <h2>Country rule</h2>
      <div className="narrow">
        {(['new', 'ruled', 'expired'] as const).map((state) => (
          <PromptCard
            key={state}
            state={state}
            title="Country rule: a measure of Iceland"
            said={said}
            onDismiss={nothing}
          />
        ))}
        <Ladder steps={rungs('ready')} taken={{ 1: '11:57:20' }} />
        <Ladder steps={rungs('notNow')} />
        <Ruling
          title={listWords.subjectAwaits}
          beside="1 of 2"
          text={said}
          explanation="Fundación Cono Sur Migrante. Uruguay: a measure of one State."
          rulings={{
            state: 'ready',
            refusal: undefined,
            rule: nothing,
            open: { ruling: 'return', reason: 'Please name no State.' },
            write: nothing,
            warning: 'Names a country: Iceland. You may leave it.',
            send: nothing,
            sends: 'ready',
            letBe: nothing,
            offered: ['allow', 'return', 'decline'],
          }}
        />
      </div>
    </>
  );
}

function Framing() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h2>Toast, banners, code, dialog</h2>
      <div className="flow">
        <Toast text="Volta Bridges moved from 3 to 7: no sound" keys="Z" onPutBack={nothing} />
        <Banner text={participantWords.offline.down('11:58', '11:58:04')} />
        <Banner kind="back" text={participantWords.offline.back('12:01')} />
        <Act onAct={() => setOpen(true)}>Open a dialog</Act>
      </div>
      <div style={{ width: 160 }}>
        <Qr text="https://rostrum.example/j/som" label="Join: rostrum.example/j/som" />
      </div>
      {open && (
        <Dialog
          title="Withdraw the floor"
          onClose={() => setOpen(false)}
          acts={<Act onAct={() => setOpen(false)}>{actWords.cancel}</Act>}
        >
          <p>The rule asks for a reason before the floor is withdrawn.</p>
        </Dialog>
      )}
    </>
  );
}
