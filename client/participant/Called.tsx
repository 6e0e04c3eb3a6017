import { spokenLength } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import type { HeldFloor } from './moment.ts';
import { Say } from './Say.tsx';

/** Called, and the microphone not yet live: the clock stands still [F16]. */
export function Called({ floor: { turn }, byMe }: { floor: HeldFloor; byMe: boolean }) {
  return (
    <>
      <h2>{byMe ? words.youAreCalled : words.organizationIsCalled}</h2>
      <Say text={words.calledSay} />
      <Say text={words.youHave(spokenLength(turn.limit))} />
    </>
  );
}
