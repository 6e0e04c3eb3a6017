import type { StoreApi } from 'zustand/vanilla';
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
  /** Sends a line of the caption desk; refused at once without a line. */
  captionLine(seq: number, text: string, lang: string): Promise<CaptionAnswer | NotSent>;
}

interface Parts {
  store: StoreApi<LiveState>;
  send: Line['send'];
}

export function createRuleLine({ store, send }: Parts): RuleLine & { lineIsUp(): void } {
  let wanted = false;
  const isLive = () => store.getState().phase === 'live';
  const ask = () => {
    store.setState({ captions: [] }); // the last few come again
    send('captions', wanted);
  };
  return {
    look: (text, channel) =>
      isLive() ? new Promise((answer) => send('look', text, channel, answer)) : Promise.resolve(notSent('offline')),
    captions: (on) => {
      if (on === wanted) return;
      wanted = on;
      ask();
    },
    captionLine: (seq, text, lang) =>
      isLive()
        ? new Promise((answer) => send('captionLine', seq, text, lang, answer))
        : Promise.resolve(notSent('offline')),
    lineIsUp: () => {
      if (wanted) ask();
    },
  };
}
