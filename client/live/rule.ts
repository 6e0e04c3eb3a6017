import type { StoreApi } from 'zustand/vanilla';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { CaptionAnswer, Looked, LookedAt, Refused } from '../../shared/wire/names.ts';
import { notSent } from './acts.ts';
import type { Line } from './line.ts';
import type { LiveState, NotSent } from './state.ts';

/** What a page asks of the country rule and of the captions; nothing of it is kept for a line that is down. */
export interface RuleLine {
  /** Reads a text under the country rule for its author alone; stored nowhere, refused at once without a line. */
  look(text: string, channel: LookedAt): Promise<Looked | Refused | NotSent>;
  /** Asks for live captions, also over every line to come; or no longer, and forgets those that came. */
  captions(on: boolean): void;
  /** Sends a line of the caption desk; refused at once without a line, and where it fell before the line was taken. */
  captionLine(seq: number, text: string, lang: string): Promise<CaptionAnswer | NotSent>;
}

interface Parts {
  store: StoreApi<LiveState>;
  send: Line['send'];
  monotonic: () => Milliseconds;
}

/** An answer is missed after this long on a line that is up. */
const PATIENCE: Milliseconds = 10_000;

interface Kept extends RuleLine {
  lineIsUp(): void;
  /** What is unanswered will not be answered: it counts as not sent, since speech that is late is of another turn. */
  lineFell(): void;
  /** Time has passed: so does what has waited too long. */
  passed(): void;
}

export function createRuleLine({ store, send, monotonic }: Parts): Kept {
  let wanted = false;
  let unanswered: readonly { since: Milliseconds; miss: () => void }[] = [];
  const isLive = () => store.getState().phase === 'live';
  /** Asks something that is answered, now or never. */
  const asked = <Answer>(ask: (answer: (answer: Answer) => void) => void): Promise<Answer | NotSent> => {
    if (!isLive()) return Promise.resolve(notSent('offline'));
    const { promise, resolve } = Promise.withResolvers<Answer | NotSent>();
    const one = { since: monotonic(), miss: () => resolve(notSent('offline')) };
    unanswered = [...unanswered, one];
    ask((answer) => {
      unanswered = unanswered.filter((other) => other !== one);
      resolve(answer);
    });
    return promise;
  };
  const miss = (isMissed: (since: Milliseconds) => boolean) => {
    const missed = unanswered.filter(({ since }) => isMissed(since));
    unanswered = unanswered.filter((one) => !missed.includes(one));
    for (const one of missed) one.miss();
  };
  const ask = () => {
    store.setState({ captions: [] }); // the last few come again
    send('captions', wanted);
  };
  return {
    look: (text, channel) => asked<Looked | Refused>((answer) => send('look', text, channel, answer)),
    captions: (on) => {
      if (on === wanted) return;
      wanted = on;
      ask();
    },
    captionLine: (seq, text, lang) => asked<CaptionAnswer>((answer) => send('captionLine', seq, text, lang, answer)),
    lineIsUp: () => {
      if (wanted) ask();
    },
    lineFell: () => miss(() => true),
    passed: () => miss((since) => monotonic() - since > PATIENCE),
  };
}
