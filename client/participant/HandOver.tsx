import { useState } from 'react';
import { type DelegationDesk, mayHaveFloor, type Person } from '../../shared/dialogue/participants.ts';
import type { Self } from '../live/hooks.ts';
import { useAct, useLive } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { actWords, placeWords, participantWords as words } from '../words/en.ts';
import { Sheet } from './Sheet.tsx';

type Colleague = { id: string; person: Person };
type HandOverProps = {
  segment: string;
  request: number;
  delegation: DelegationDesk;
  self: Self;
  onDone?: (() => void) | undefined;
};

/** The place goes to another member of the same organization [F19]. */
export function HandOver({ segment, request, delegation, self, onDone }: HandOverProps) {
  const [asking, setAsking] = useState(false);
  const { send, onItsWay, refusal } = useAct(`handOver:${request}`);
  const live = useLive((state) => state.phase === 'live');
  const standsFor = delegation.requests[request]?.person;
  const heirs: Colleague[] = Object.entries(delegation.members)
    .filter(([id, person]) => id !== standsFor && mayHaveFloor(person))
    .map(([id, person]) => ({ id, person }));
  if (heirs.length === 0) return null;
  const to = ({ id }: Colleague) => {
    setAsking(false);
    void send({ type: 'handOver', segment, request, to: id });
    onDone?.();
  };
  const only = heirs.length === 1 ? heirs[0] : undefined;
  const [text, spoken] = wordsFor(only, self);
  return (
    <>
      <Act
        label={spoken}
        state={onItsWay ? 'sending' : live ? 'ready' : 'notNow'}
        refusal={refusal}
        onAct={() => (only ? to(only) : setAsking(true))}
      >
        {text}
      </Act>
      {asking && (
        <Sheet
          title={words.handToColleague}
          onClose={() => setAsking(false)}
          acts={<Act onAct={() => setAsking(false)}>{actWords.cancel}</Act>}
        >
          <p className="beside">{words.handToSay}</p>
          <div className="choices">
            {heirs.map((each) => (
              <Act key={each.id} onAct={() => to(each)}>
                {each.person.name}
              </Act>
            ))}
          </div>
        </Sheet>
      )}
    </>
  );
}

/** The words of the act, and those for the ear where they say more. */
function wordsFor(only: Colleague | undefined, self: Self): [text: string, spoken?: string] {
  if (!only) return [words.handToColleague];
  if (only.id === self.id) return [placeWords.iSpeak];
  if (only.person.role === 'alternate') return [placeWords.myAlternate, placeWords.handsTo(only.person.name)];
  return [words.handTo(only.person.name)];
}
