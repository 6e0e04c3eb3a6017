import '../style/desk.css';
import '../desk/desk.css';
import './chair.css';
import './moment.css';
import './conduct.css';
import './country.css';
import { useState } from 'react';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { Contributions } from '../contributions/Contributions.tsx';
import { Bar } from '../desk/Bar.tsx';
import { Desk } from '../desk/Desk.tsx';
import { KeysDialog } from '../desk/KeysDialog.tsx';
import { NoAnswerDialog } from '../desk/NoAnswerDialog.tsx';
import { panelNow } from '../desk/next.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useSingleKeys } from '../parts/singleKeys.ts';
import { useKeys } from '../parts/useKeys.ts';
import { Rulings } from '../rulings/Rulings.tsx';
import { actWords, deskWords, chairWords as words } from '../words/en.ts';
import { useLadder } from './country/useLadder.ts';
import { useTextRulings } from './country/useRuling.ts';
import { heldTexts } from './country/WaitingRuling.tsx';
import { WithdrawDialog } from './country/WithdrawDialog.tsx';
import { DisposalDialog } from './DisposalDialog.tsx';
import { Floor } from './Floor.tsx';
import { GoOnDialog } from './GoOnDialog.tsx';
import { ListColumn } from './ListColumn.tsx';
import { ListTimeDialog } from './ListTimeDialog.tsx';
import { MessagesDialog, useMessages } from './Messages.tsx';
import { Middle } from './Middle.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { PanelDialog } from './PanelDialog.tsx';
import { ProgrammeDialog } from './ProgrammeDialog.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { SomeoneElseDialog } from './SomeoneElseDialog.tsx';
import { Status } from './Status.tsx';
import { useChairActs } from './useChairActs.ts';
import { useWayBack } from './useWayBack.ts';

/** The desk of those who conduct the day: Chair, co-Chairs, Secretary. */
export default function Chair() {
  return (
    <Desk kind="chair" title={words.title}>
      <ChairDesk />
    </Desk>
  );
}

type Opened =
  | 'someoneElse'
  | 'panel'
  | 'listTime'
  | 'rule'
  | 'programme'
  | 'goOn'
  | 'noAnswer'
  | 'messages'
  | 'contributions'
  | 'rulings'
  | 'keys'
  | { request: RequestNumber }
  | { ruling: string }
  | { unserved: SegmentId };

function ChairDesk() {
  const ladder = useLadder();
  const rulings = useFirstRuling();
  const [opened, setOpened] = useState<Opened>();
  const record = useRecord();
  const panel = panelNow(record).length > 0;
  const acts = useChairActs(() => setOpened(panel ? 'panel' : 'someoneElse'));
  const wayBack = useWayBack((ruling) => setOpened({ ruling }));
  const messages = useMessages();
  const goOn = useDeskAct('goOn', 'goOn');
  // With a free floor past the hard stop the act stands beneath the large one.
  const goOnBelow = acts.pastStop && record.floor.stage === 'vacant';
  const openMessages = () => {
    messages.read();
    setOpened('messages');
  };
  const opens = {
    entry: (request: RequestNumber) => setOpened({ request }),
    unserved: (unserved: SegmentId) => setOpened({ unserved }),
    panel: () => setOpened('panel'),
    listTime: () => setOpened('listTime'),
    rule: () => setOpened('rule'),
    goOn: () => setOpened('goOn'),
    noAnswer: () => setOpened('noAnswer'),
  };
  useKeys(
    {
      N: acts.next.act,
      M: acts.live.act,
      E: acts.end.act,
      P: acts.clock.act,
      '+': acts.more.act,
      '-': acts.less.act,
      '−': acts.less.act,
      B: acts.back.act,
      O: acts.someoneElse.act,
      C: acts.list.act,
      G: acts.start.act,
      Z: wayBack.act,
      1: ladder[1].act,
      2: ladder[2].act,
      F: ladder.nextGround.act,
      3: ladder[3].act,
      4: ladder[4].act,
      0: ladder.recall.act,
      S: ladder.strike.act,
      L: ladder.defer.act,
      I: ladder.inOrder.act,
      D: ladder.dismiss.act,
      A: () => rulings.rule('allow'),
      R: () => rulings.rule('return'),
      X: () => rulings.rule('decline'),
      T: () => setOpened('programme'),
      '?': () => setOpened('keys'),
    },
    { on: useSingleKeys() },
  );
  return (
    <>
      <Bar presides={<Presides />} onGoOn={goOn.state === 'notNow' || goOnBelow ? undefined : opens.goOn}>
        <Act keys="T" onAct={() => setOpened('programme')}>
          {actWords.programme}
        </Act>
      </Bar>
      <main>
        <Floor acts={acts} ladder={ladder} opens={opens} />
        <Middle opens={opens} rulings={rulings} />
        <ListColumn acts={acts} opens={opens} />
      </main>
      <Status
        wayBack={wayBack}
        onKeys={() => setOpened('keys')}
        unread={messages.unread}
        onMessages={openMessages}
        onRulings={() => setOpened('rulings')}
      />
      <WithdrawDialog ladder={ladder} />
      {opened && <Beside opened={opened} onOpen={setOpened} messages={messages.mine} />}
    </>
  );
}

/** The text that waits for a ruling first; the keys A, R and X rule on it. */
function useFirstRuling() {
  const [first] = heldTexts(useDesks().bureau.rule.texts);
  return useTextRulings(first?.[0], first?.[1] ?? { version: 0, stage: 'held' });
}

type BesideProps = {
  opened: Opened;
  onOpen: (opened: Opened | undefined) => void;
  messages: ReturnType<typeof useMessages>['mine'];
};

/** The dialog that is open. */
function Beside({ opened, onOpen, messages }: BesideProps) {
  const close = () => onOpen(undefined);
  if (typeof opened === 'object') {
    if ('request' in opened) return <MoveDialog request={opened.request} onClose={close} />;
    if ('ruling' in opened) return <Rulings at={opened.ruling} onClose={close} />;
    return <DisposalDialog segment={opened.unserved} onClose={close} />;
  }
  switch (opened) {
    case 'someoneElse':
      return <SomeoneElseDialog onClose={close} />;
    case 'panel':
      return <PanelDialog onClose={close} />;
    case 'listTime':
      return <ListTimeDialog onClose={close} />;
    case 'rule':
      return <RuleDialog onClose={close} />;
    case 'programme':
      return (
        <ProgrammeDialog
          onClose={close}
          onGoOn={() => onOpen('goOn')}
          onContributions={() => onOpen('contributions')}
        />
      );
    case 'goOn':
      return <GoOnDialog onClose={close} />;
    case 'noAnswer':
      return <NoAnswerDialog onClose={close} />;
    case 'messages':
      return <MessagesDialog messages={messages} onClose={close} />;
    case 'contributions':
      return <Contributions onClose={close} />;
    case 'rulings':
      return <Rulings onClose={close} />;
    case 'keys':
      return <KeysDialog keys={words.keys} card="chair" onClose={close} />;
  }
}

/** "You preside.", "Ms. K presides.", for the Secretary on whose behalf she acts, for a co-Chair the way to preside. */
function Presides() {
  const { programme, presiding } = useRecord();
  const { person } = useSelf();
  const { state, perform } = useDeskAct('takePresidency', 'takePresidency');
  if (person?.role === 'co_chair' && person.chair === presiding) return words.youPreside;
  const presides = words.presides(programme.chairs[presiding]?.name ?? '');
  if (person?.role === 'secretary') return `${presides} ${deskWords.onBehalf}`;
  if (person?.role !== 'co_chair') return presides;
  return (
    <>
      {presides}{' '}
      <Act small state={state} onAct={() => void perform({ type: 'takePresidency' })} className="take-presidency">
        {words.takePresidency}
      </Act>{' '}
    </>
  );
}
