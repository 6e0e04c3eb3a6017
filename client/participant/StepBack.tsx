import { useState } from 'react';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { Act } from '../parts/Act.tsx';
import { actWords, placeWords } from '../words/en.ts';
import type { Table } from './moment.ts';
import { Sheet } from './Sheet.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

const words = placeWords.stepBack;

/** Lets one pass, or all; the delegation cannot go forward again, so it is asked which. */
export function StepBack({ table: { segment, list }, entry }: { table: Table; entry: Entry }) {
  const [asking, setAsking] = useState(false);
  const { request } = entry;
  const command = (to: 'one' | 'end') => ({ type: 'stepBack', segment: segment.id, request, to }) as const;
  const { send, ...act } = usePersonalAct(`stepBack:${request}`, command('one'));
  if (waitingIn(list).at(-1)?.request === request) return null;
  const step = (to: 'one' | 'end') => {
    setAsking(false);
    void send(command(to));
  };
  return (
    <>
      <Act {...act} onAct={() => setAsking(true)}>
        {words.one}
      </Act>
      {asking && (
        <Sheet
          title={words.one}
          onClose={() => setAsking(false)}
          acts={<Act onAct={() => setAsking(false)}>{actWords.cancel}</Act>}
        >
          <p className="beside">{words.say}</p>
          <div className="choices">
            <Act weight="primary" onAct={() => step('one')}>
              {words.one}
            </Act>
            <Act onAct={() => step('end')}>{words.end}</Act>
          </div>
        </Sheet>
      )}
    </>
  );
}
