import type { Instant, PersonId } from '../../shared/dialogue/model.ts';
import type { Answer, CaptionLine, DeviceNotice, HeadCount, Hello, Receipt, Refused } from '../../shared/wire/names.ts';
import { HEARD_NOTHING, type Heard } from '../../shared/wire/receive.ts';

/** What a console knows: only what was heard, and what it has itself sent and not yet heard back. */

/** `outdated`: the page is older than the server and opens anew by itself. */
export type Phase = 'connecting' | 'live' | 'offline' | 'signedOut' | 'outdated';

export interface LiveState {
  phase: Phase;
  /** Server time of the last contact; null before the first. */
  asOf: Instant | null;
  /** Server time since when the line is down; null while it is up. */
  offlineSince: Instant | null;
  heard: Heard;
  hello: Hello | null;
  heads: HeadCount | null;
  /** The last lines of the live captions, where they were asked for. */
  captions: readonly CaptionLine[];
  /** At the officers' desk: who is connected of those who wait or are called; null where nobody says. */
  connected: readonly PersonId[] | null;
  /** Keys of acts that were sent and are not yet answered and heard. */
  onTheirWay: Readonly<Record<string, true>>;
  /** By the act's key, why it was refused: one sentence, until the next try or until it no longer applies. */
  refusals: Readonly<Record<string, string>>;
  notices: readonly DeviceNotice[];
  receipts: readonly Receipt[];
}

/** Refused on this device: the command has not been sent. */
export type NotSent = Omit<Refused, 'refused'> & { refused: 'offline' | 'signedOut' | 'outdated' };
export type ActAnswer = Answer | NotSent;

/** Before anything was heard. */
export function initialState(receipts: readonly Receipt[]): LiveState {
  return {
    phase: 'connecting',
    asOf: null,
    offlineSince: null,
    heard: HEARD_NOTHING,
    hello: null,
    heads: null,
    connected: null,
    captions: [],
    onTheirWay: {},
    refusals: {},
    notices: [],
    receipts,
  };
}
