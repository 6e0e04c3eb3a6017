import { useState } from 'react';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { Act } from '../parts/Act.tsx';
import { actWords, placeWords } from '../words/en.ts';
import type { Table } from './moment.ts';
import { Sheet } from './Sheet.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

const words = placeWords.stepBack;

type StepBackProps = { table: Table; entry: Entry };

/** Lets one pass, or all; the delegation cannot go forward again, so it is asked which. */
export function StepBack(props: StepBackProps) {
  const [asking, setAsking] = useState(false);
  const { state, refusal } = useStepBack(props);
  const close = () => setAsking(false);
  if (isLast(props)) return null;
  return (
    <>
      <Act state={state} refusal={refusal} onAct={() => setAsking(true)}>
        {words.one}
      </Act>
      {asking && (
        <Sheet title={words.one} onClose={close} acts={<Act onAct={close}>{actWords.cancel}</Act>}>
          <div className="choices">
            <StepBackChoices {...props} onDone={close} />
          </div>
        </Sheet>
      )}
    </>
  );
}

/** Which of the two, where one is asked already. */
export function StepBackChoices({ onDone, ...props }: StepBackProps & { onDone: () => void }) {
  const { send, command, state, refusal } = useStepBack(props);
  if (isLast(props)) return null;
  const step = (to: 'one' | 'end') => {
    void send(command(to));
    onDone();
  };
  return (
    <>
      <p className="beside">{words.say}</p>
      <Act state={state} refusal={refusal} onAct={() => step('one')}>
        {words.one}
      </Act>
      <Act state={state} onAct={() => step('end')}>
        {words.end}
      </Act>
    </>
  );
}

function useStepBack({ table: { segment }, entry: { request } }: StepBackProps) {
  const command = (to: 'one' | 'end') => ({ type: 'stepBack', segment: segment.id, request, to }) as const;
  return { ...usePersonalAct(`stepBack:${request}`, command('one')), command };
}

const isLast = ({ table, entry }: StepBackProps) => waitingIn(table.list).at(-1)?.request === entry.request;
