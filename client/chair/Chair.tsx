import '../style/desk.css';
import '../desk/desk.css';
import './chair.css';
import './moment.css';
import { useState } from 'react';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { Bar } from '../desk/Bar.tsx';
import { Desk } from '../desk/Desk.tsx';
import { KeysDialog } from '../desk/KeysDialog.tsx';
import { useSingleKeys } from '../desk/singleKeys.ts';
import { useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, deskWords, chairWords as words } from '../words/en.ts';
import { ClosingDialog } from './ClosingDialog.tsx';
import { Floor } from './Floor.tsx';
import { ListColumn } from './ListColumn.tsx';
import { Middle } from './Middle.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { ProgrammeDialog } from './ProgrammeDialog.tsx';
import { SomeoneElseDialog } from './SomeoneElseDialog.tsx';
import { Status } from './Status.tsx';
import { useChairActs } from './useChairActs.ts';

/** The desk of those who conduct the day: Chair, co-Chairs, Secretary. */
export default function Chair() {
  return (
    <Desk kind="chair" title={words.title}>
      <ChairDesk />
    </Desk>
  );
}

type Opened = 'someoneElse' | 'closing' | 'programme' | 'keys' | { request: RequestNumber };

function ChairDesk() {
  const acts = useChairActs();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const someoneElse = () => {
    if (acts.next.state === 'ready' && !hasTurn) setOpened('someoneElse');
  };
  const hasTurn = useRecord().floor.stage !== 'vacant';
  const open = (request: RequestNumber) => setOpened({ request });
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
      O: someoneElse,
      C: acts.list.act,
      G: acts.start.act,
      Z: acts.putBack.act,
      T: () => setOpened('programme'),
      '?': () => setOpened('keys'),
    },
    { on: useSingleKeys() },
  );
  return (
    <>
      <Bar presides={usePresides()}>
        <Act keys="T" onAct={() => setOpened('programme')}>
          {actWords.programme}
        </Act>
      </Bar>
      <main>
        <Floor acts={acts} onSomeoneElse={someoneElse} />
        <Middle onOpen={open} />
        <ListColumn acts={acts} onOpen={open} onClosingTime={() => setOpened('closing')} />
      </main>
      <Status acts={acts} onKeys={() => setOpened('keys')} />
      {opened === 'someoneElse' && <SomeoneElseDialog onClose={close} />}
      {opened === 'closing' && <ClosingDialog onClose={close} />}
      {opened === 'programme' && <ProgrammeDialog onClose={close} />}
      {opened === 'keys' && <KeysDialog keys={words.keys} onClose={close} />}
      {typeof opened === 'object' && <MoveDialog request={opened.request} onClose={close} />}
    </>
  );
}

/** "You preside.", "Ms. K presides.", and for the Secretary on whose behalf she acts. */
function usePresides(): string {
  const { programme, presiding } = useRecord();
  const { person } = useSelf();
  if (person?.role === 'co_chair' && person.chair === presiding) return words.youPreside;
  const presides = words.presides(programme.chairs[presiding]?.name ?? '');
  return person?.role === 'secretary' ? `${presides} ${deskWords.onBehalf}` : presides;
}
