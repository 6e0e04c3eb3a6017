import { useState } from 'react';
import '../chair/chair.css';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState, type TurnStage } from '../parts/clockState.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { FittingName } from '../parts/FittingName.tsx';
import { Formula } from '../parts/Formula.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Ladder } from '../parts/Ladder.tsx';
import { Limit } from '../parts/Limit.tsx';
import { CutLine, ListEntry } from '../parts/ListEntry.tsx';
import { Mark } from '../parts/Mark.tsx';
import { NextCard } from '../parts/NextCard.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Plate } from '../parts/Plate.tsx';
import { PromptCard } from '../parts/PromptCard.tsx';
import { Rail } from '../parts/Rail.tsx';
import { Ruling } from '../parts/Ruling.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { DESK_NAME } from '../parts/useFittingSize.ts';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, chairWords, listWords, ruleWords } from '../words/en.ts';
import { Bar } from './Bar.tsx';
import { at, LAKE, NOW, name, nothing } from './day.ts';

const MOMENTS: Record<string, { stage: TurnStage; left: number }> = {
  live: { stage: 'live', left: 102_000 },
  called: { stage: 'called', left: 180_000 },
  amber: { stage: 'live', left: 24_000 },
  over: { stage: 'live', left: -12_000 },
  paused: { stage: 'paused', left: 102_000 },
};

export function ChairPage({ moment }: { moment: string }) {
  const [keys, setKeys] = useState(false);
  useKeys({ '?': () => setKeys(true) });
  const quiet = moment === 'quiet';
  const now = quiet ? at(134) : NOW;
  return (
    <div className="desk chair">
      <Bar
        now={now}
        far={
          quiet
            ? 'Ms. Kakosimou presides. 26 min left, until 12:40'
            : 'Ms. Kakosimou presides. 42 min left, until 12:40'
        }
        drift="4 min behind"
        driftHint="13:00 is kept"
      >
        <Act keys="T" onAct={nothing}>
          {actWords.programme}
        </Act>
      </Bar>
      <main>
        {quiet ? <QuietFloor /> : <Floor moment={moment} />}
        {quiet ? <QuietMiddle /> : <Middle />}
        {quiet ? <QuietList /> : <List />}
      </main>
      <StatusLine
        lastAct={quiet ? 'Turn of Savannah Legal Aid ended' : 'Savannah Legal Aid moved to 6'}
        onPutBack={nothing}
        putBackKeys="Z"
        end={
          <>
            <ThemeSwitch />
            <Act small weight="quiet" keys="?" onAct={() => setKeys(true)}>
              {actWords.keys}
            </Act>
          </>
        }
      >
        {[
          chairWords.room(97),
          chairWords.online(74, 2),
          chairWords.listState.open(16, '12:30'),
          chairWords.slower(3),
        ].map((text) => (
          <span key={text}>
            <Sentence text={text} />
          </span>
        ))}
      </StatusLine>
      {keys && <AllKeys onClose={() => setKeys(false)} />}
    </div>
  );
}

function AllKeys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={chairWords.keysTitle} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      <dl className="keys-list">
        {Object.entries(chairWords.keys).map(([key, does]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <KeyHint keys={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function Floor({ moment }: { moment: string }) {
  const { stage, left } = MOMENTS[moment] ?? { stage: 'live', left: 102_000 };
  const state = clockState(stage, left);
  return (
    <section className="floor" aria-label={chairWords.floor}>
      <div className="upper">
        <div className="who">
          <Mark kind={stage === 'called' ? 'asked' : 'live'}>
            {state === 'amber' ? chairWords.stage.live : chairWords.stage[state]}
          </Mark>
          <FittingName name={name(LAKE)} steps={DESK_NAME} />
          <PersonLine channel={{ kind: 'room', seat: 'A01' }} person="Ms. Akinyi Odhiambo" function="Legal Adviser" />
        </div>
        <Plate state={state}>
          <Clock stage={stage} remainingMs={left} limitMs={180_000} />
          <div>
            <div className="minutes">
              <Act small keysFirst keys="+" label={chairWords.addMinute} onAct={nothing}>
                {chairWords.minute}
              </Act>
              <Act small keysFirst keys="−" label={chairWords.takeMinute} onAct={nothing}>
                {chairWords.minute}
              </Act>
            </div>
            <dl>
              <dt>{chairWords.of}</dt>
              <dd>3:00</dd>
              <dt>{chairWords.since}</dt>
              <dd>11:56:58</dd>
              <dt>{chairWords.until}</dt>
              <dd>11:59:58</dd>
            </dl>
          </div>
          <Rail remainingMs={left} limitMs={180_000} />
        </Plate>
        <div className="acts">
          <Act
            weight="primary"
            keys={stage === 'called' ? 'M' : 'E'}
            onAct={nothing}
            refusal={stage === 'called' ? 'The turn has changed. Ms. Odhiambo speaks already.' : undefined}
          >
            {stage === 'called' ? actWords.microphoneIsLive : actWords.endTheTurn}
          </Act>
          <Act keys="P" state={stage === 'called' ? 'notNow' : 'ready'} onAct={nothing}>
            {stage === 'paused' ? actWords.resumeTheClock : actWords.pauseTheClock}
          </Act>
        </div>
      </div>
      <div className="rule">
        <PromptCard
          bare
          title="Country rule: a measure of Iceland"
          said={[
            { text: '…we saw the difference when ' },
            { text: 'Iceland changed its visa rules', marked: true },
            { text: ' for seasonal workers, and' },
          ]}
          say="May I recall that country situations are not to be mentioned."
          onDismiss={nothing}
        />
        <Ladder onStep={nothing} />
        <div className="tools">
          {(
            [
              [ruleWords.recall, '0'],
              [ruleWords.strike, 'S'],
              [ruleWords.defer, 'L'],
              [ruleWords.inOrder, 'I'],
            ] as const
          ).map(([text, key]) => (
            <Act key={key} small weight="quiet" keys={key} onAct={nothing}>
              {text}
            </Act>
          ))}
        </div>
      </div>
    </section>
  );
}

function QuietFloor() {
  const thank = chairWords.formula.thank('the Savannah Legal Aid Collective');
  const give = chairWords.formula.give(name('Otvorena Vrata Centre for Victim Support'), 'online');
  const next = chairWords.formula.next('Clearline Ferries and Ports Compliance', 'in the room');
  return (
    <section className="floor" aria-label={chairWords.floor}>
      <div className="upper">
        <div className="who">
          <Mark kind="free">{chairWords.stage.vacant}</Mark>
          <Formula text={`${thank} ${give}${next}`} />
        </div>
        <div className="acts alone">
          <Act weight="primary" keys="N" onAct={nothing}>
            {actWords.giveTheFloor}
          </Act>
        </div>
      </div>
      <div className="acts lesser">
        <Act keys="O" onAct={nothing}>
          {chairWords.someoneElseFirst}
        </Act>
        <Act keys="B" onAct={nothing}>
          {chairWords.putLastBack}
        </Act>
      </div>
      <div className="rule still">
        <div className="top">
          <Mark kind="plain">{ruleWords.heading}</Mark>
          <span className="hint">{ruleWords.nothing}</span>
        </div>
        <div className="tools">
          <Act small weight="quiet" keys="0" onAct={nothing}>
            {ruleWords.recall}
          </Act>
          <span className="hint">{ruleWords.stepsReturn}</span>
        </div>
      </div>
    </section>
  );
}

function Middle() {
  return (
    <section className="middle" aria-label={chairWords.next}>
      <div className="next">
        <h2>
          {chairWords.next} <span className="hint">{chairWords.haveSpoken(5)}</span>
        </h2>
        <ol>
          <NextCard
            organization={name('Lotus Shelter for Women and Children')}
            channel={{ kind: 'online' }}
            person="Ms. Trần Thị Minh Châu"
            readiness={{ kind: 'ready', text: chairWords.readiness.ready }}
          />
          <NextCard
            organization="Bay Communities Migration Forum"
            channel={{ kind: 'room', seat: 'A07' }}
            person="Mr. Rafiqul Chowdhury"
            readiness={{ kind: 'ready', text: chairWords.readiness.present }}
          />
          <NextCard
            organization="Volta Bridges"
            channel={{ kind: 'online' }}
            person="Mr. Kossi Agbodjan"
            readiness={{ kind: 'trouble', text: chairWords.readiness.noSound }}
          />
        </ol>
      </div>
      <Limit
        offered={[180_000, 150_000, 120_000]}
        value={180_000}
        onChoose={nothing}
        reachOf={(limit) => ({
          says: chairWords.reaches(limit === 180_000 ? '3 min' : '2 min', limit === 180_000 ? 11 : 16, 16),
          beside: 'before 12:40; 2 min reaches all 16',
        })}
      />
      <Ruling
        title={listWords.subjectAwaits}
        beside="place 9"
        text={[{ text: 'Lessons from the ' }, { text: 'one-stop shelters in Uruguay', marked: true }]}
        explanation="Fundación Cono Sur Migrante. Uruguay: a measure of one State."
        onRule={nothing}
      />
    </section>
  );
}

function QuietMiddle() {
  return (
    <section className="middle" aria-label={chairWords.next}>
      <div className="next">
        <h2>
          {chairWords.next} <span className="hint">{chairWords.haveSpoken(10)}</span>
        </h2>
        <ol>
          <NextCard
            organization="Otvorena Vrata Centre for Victim Support"
            channel={{ kind: 'online' }}
            person="Ms. Emina Hadžić"
            readiness={{ kind: 'ready', text: chairWords.readiness.ready }}
          />
          <NextCard
            organization="Clearline Ferries and Ports Compliance Ltd."
            channel={{ kind: 'room', seat: 'B16' }}
            person="Ms. Eleni Papakosta"
            readiness={{ kind: 'ready', text: chairWords.readiness.present }}
          />
          <NextCard
            organization="Great Lakes Survivors’ Voice"
            channel={{ kind: 'room', seat: 'A06' }}
            person="Ms. Nakato Ssekandi"
            readiness={{ kind: 'asked', text: chairWords.readiness.plateDown }}
          />
        </ol>
      </div>
      <Limit
        offered={[180_000, 240_000, 300_000]}
        value={180_000}
        onChoose={nothing}
        reachOf={() => ({
          says: chairWords.reaches('3 min', 3, 3),
          beside: chairWords.reachesAllBy('12:25', 4, '12:40'),
        })}
      />
    </section>
  );
}

function List() {
  const room = (seat: string) => ({ kind: 'room', seat }) as const;
  const online = { kind: 'online' } as const;
  const moved = { kind: 'moved', text: listWords.moved(9, 6, listWords.movedBecause.remote_alternation) } as const;
  return (
    <section className="list" aria-label={listWords.heading}>
      <h2>
        {listWords.heading}
        <Act small keys="C" onAct={nothing}>
          {actWords.closeTheList}
        </Act>
      </h2>
      <SpeakersList label={listWords.heading}>
        <ListEntry number={4} organization={name('Red de Casas de Acogida del Sur')} channel={room('A15')} />
        <ListEntry number={5} organization="Nordic Council on Child Protection in Migration" channel={room('B06')} />
        <ListEntry number={6} organization="Savannah Legal Aid Collective" channel={online} why={moved} />
        <ListEntry
          number={7}
          organization="Universidad de Valmora, Research Centre on Mobility and Crime"
          channel={room('B15')}
        />
        <ListEntry number={8} organization="Permanent Mission of Angola" channel={room('C02')} />
        <ListEntry
          number={9}
          organization="Fundación Cono Sur Migrante"
          channel={online}
          why={{ kind: 'held', text: listWords.subjectAwaits }}
        />
        <ListEntry number={10} organization="Otvorena Vrata Centre for Victim Support" channel={online} />
        <ListEntry number={11} organization="Clearline Ferries and Ports Compliance Ltd." channel={room('B16')} />
        <CutLine text={listWords.mayNotBeReached('12:40')} />
        <ListEntry
          number={12}
          organization="Mediterranean Evidence and Rescue Archive"
          channel={room('B03')}
          why={{ kind: 'slip', text: listWords.paperSlip('11:52') }}
        />
        <ListEntry number={13} organization="Caribbean Youth Crime Prevention Council" channel={online} />
        <ListEntry number={14} organization="Réseau Frontières et droits" channel={room('B08')} />
        <ListEntry
          number={15}
          organization="Intergovernmental Centre for Migration Cooperation"
          channel={room('D10')}
        />
        <ListEntry
          number={16}
          organization="Great Lakes Survivors’ Voice"
          channel={room('A06')}
          why={{ kind: 'spoken', text: listWords.hasSpoken }}
        />
      </SpeakersList>
    </section>
  );
}

function QuietList() {
  const online = { kind: 'online' } as const;
  return (
    <section className="list" aria-label={listWords.heading}>
      <h2>
        {listWords.heading}
        <Act small keys="C" onAct={nothing}>
          {actWords.closeTheList}
        </Act>
      </h2>
      <Empty>{chairWords.listEmptyAfter(3)}</Empty>
      <div className="then">
        <h2>
          {chairWords.afterwards}
          <Act small keys="G" onAct={nothing}>
            {actWords.startSegment}
          </Act>
        </h2>
        <p className="name">Panel 1: replies of the panellists</p>
        <p className="beside">{chairWords.segmentTimes('12:40', '12:52', '3 min')}</p>
        <ol>
          <ListEntry number={1} organization="Ms. Hadeer Soliman" channel={{ kind: 'room', seat: 'P05' }} />
          <ListEntry number={2} organization="Ms. Hope Gee Williams" channel={online} />
          <ListEntry number={3} organization="Ms. Graziella Rocha" channel={{ kind: 'room', seat: 'P06' }} />
          <ListEntry number={4} organization={name('Ms. Nukila Evanty')} channel={online} />
        </ol>
      </div>
    </section>
  );
}
