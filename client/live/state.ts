import type { Instant, PersonId } from '../../shared/dialogue/model.ts';
import type {
  Answer,
  CaptionLine,
  DeviceNotice,
  HeadCount,
  Hello,
  Receipt,
  Refused,
  SignalCount,
} from '../../shared/wire/names.ts';
import { HEARD_NOTHING, type Heard, haveOf } from '../../shared/wire/receive.ts';
import type { KeptDay } from './keptDay.ts';
import { EMPTY_OUTBOX, type Outbox } from './outbox.ts';

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
  /** At the desks: how many persons signal now; null where nobody says. */
  signals: SignalCount | null;
  /** Keys of acts that were sent and are not yet answered and heard. */
  onTheirWay: Readonly<Record<string, true>>;
  /** By the act's key, why it was refused: one sentence, until the next try or until it no longer applies. */
  refusals: Readonly<Record<string, string>>;
  notices: readonly DeviceNotice[];
  receipts: readonly Receipt[];
  /** What is shown was kept on this device, and nothing has been heard since the page was opened. */
  isKeptDay: boolean;
  /** Acts that wait for the line or for their answer, and what became of those that did not go through. */
  outbox: Outbox;
}

/** Refused on this device: the command has not been sent. */
export type NotSent = Omit<Refused, 'refused'> & { refused: 'offline' | 'signedOut' | 'outdated' };
/** It waits in the outbox, under this id. */
export type KeptForLater = { kept: string };
export type ActAnswer = Answer | NotSent | KeptForLater;

/** Before anything was heard, but for the day that was kept. */
export function initialState(receipts: readonly Receipt[], dialogue = '', kept?: KeptDay): LiveState {
  const heard = kept ? { ...kept.heard, waiting: [] } : HEARD_NOTHING;
  return {
    phase: 'connecting',
    asOf: kept?.asOf ?? null,
    offlineSince: null,
    heard,
    hello: kept ? { person: kept.person, dialogue, heads: haveOf(heard), fetchRecord: false, now: kept.asOf } : null,
    isKeptDay: kept !== undefined,
    outbox: EMPTY_OUTBOX,
    heads: null,
    connected: null,
    captions: [],
    signals: null,
    onTheirWay: {},
    refusals: {},
    notices: [],
    receipts,
  };
}
