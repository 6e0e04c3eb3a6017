import type { DeskStream } from '../dialogue/audience.ts';
import type { TheRecord } from '../dialogue/dialogue.ts';
import type { Command, DeskEvent } from '../dialogue/events.ts';
import type { Instant, PersonId } from '../dialogue/model.ts';
import type { Details, RefusalKey } from '../dialogue/refusal.ts';
import type { Finding, Screening } from '../screening/screen.ts';
import type { EventRow } from './codec.ts';

/** What crosses the socket, by name. A change of any of these shapes raises the wire version. */

/** Compared at the handshake: an old page reloads by itself, never in mid-act. */
export const WIRE_VERSION = 6;

/** Numbers a client holds, so that only what it lacks is sent. */
export interface Have {
  record: number;
  desks: Readonly<Partial<Record<DeskStream, number>>>;
}

/** Socket.io `auth` of a console; the cookie named by the slot is the secret. */
export interface Handshake {
  slot: string;
  wire: number;
  have: Have;
}

/** Events of the record, numbered densely from `first`. */
export type RecordPacket = readonly [first: number, rows: readonly EventRow[]];
/** Events of one desk, numbered densely from `first`; each names the record's number it follows. */
export type DeskPacket = readonly [
  stream: DeskStream,
  first: number,
  events: readonly (readonly [follows: number, event: DeskEvent])[],
];

/** The answer to a handshake: who one is, and how far each stream has come. */
export interface Hello {
  person: PersonId;
  dialogue: string;
  /** The latest number of every stream this console hears. */
  heads: Have;
  /** True if the record should be fetched whole: too much has been missed. */
  fetchRecord: boolean;
  now: Instant;
}

/** A desk's slice in one piece, for a newcomer. */
export interface DeskSnapshot {
  stream: DeskStream;
  number: number;
  follows: number;
  slice: unknown;
}

/** The record in one piece, over HTTP: `GET /record/<dialogue>?slot=<slot>`. */
export interface RecordSnapshot {
  number: number;
  record: TheRecord;
}

/** A command and the id under which it takes effect once, however often it is sent. */
export interface Order {
  id: string;
  command: Command;
}

/** What the delegate keeps: the record's number, its time and its hash. */
export interface Receipt {
  dialogue: string;
  number: number;
  at: Instant;
  hash: string;
}
export interface Done {
  done: true;
  /** The record's number after the act, so that the console knows when it has heard of it. */
  record: number;
  receipt?: Receipt;
}
export interface Refused {
  refused: RefusalKey;
  sentence: string;
  details: Details;
}
export type Answer = Done | Refused;

/** How many are connected; memory only, never on the record. */
export interface HeadCount {
  room: number;
  online: number;
  displays: number;
}

/** A new device of one's own; at the Secretariat's desk also of others, with the person it is of [K8]. */
export interface DeviceNotice {
  what: 'entered';
  name: string;
  at: Instant;
  person?: PersonId;
  /** Its sign-in, by which the desk can sign it out. */
  slot?: string;
}

/** What a text would come to, said to its author while it is written; nothing of it is kept. */
export interface Looked {
  verdict: Screening['verdict'];
  findings: readonly Finding[];
}
/** For which kind of text somebody asks. */
export const LOOKED_AT = ['written', 'topic', 'note'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** A line of the live captions; of these only the last few are kept, in memory. */
export interface CaptionLine {
  seq: number;
  text: string;
  at: Instant;
}
/** A line of the caption desk was taken, or why not. */
export type CaptionAnswer = { taken: true } | Refused;
/** What anyone may signal while somebody speaks; anonymous, counted in memory, never on record. */
export const SIGNALS = ['slower', 'cannotHear'] as const;
export type Signal = (typeof SIGNALS)[number];
/** Of how many persons each signal came in the last two minutes. */
export type SignalCount = Readonly<Record<Signal, number>>;
/** A signal was counted, or why not. */
export type SignalAnswer = { heard: true } | Refused;

export interface FromServer {
  hello: (hello: Hello) => void;
  record: (...packet: RecordPacket) => void;
  desk: (...packet: DeskPacket) => void;
  deskSnapshot: (snapshot: DeskSnapshot) => void;
  heads: (count: HeadCount) => void;
  /** At the officers' desk: which persons of those who wait or are called are connected; memory only, never on record. */
  connected: (persons: readonly PersonId[]) => void;
  /** To consoles that asked for captions. */
  caption: (line: CaptionLine) => void;
  device: (notice: DeviceNotice) => void;
  /** The server's clock was corrected: measure again. */
  clockCorrected: () => void;
  /** Signed out, here or elsewhere. */
  signedOut: () => void;
  /** The page is older than the server. */
  outdated: () => void;
}
/** At the technical desk, the officers' and the bureau's, beside the rest. */
export interface SignalsFromServer {
  /** How many persons signal now; on change, no sooner than a second after the last. */
  signals: (count: SignalCount) => void;
}
export interface FromClient {
  do: (order: Order, answer: (answer: Answer) => void) => void;
  /** A gap was noticed: everything from this number on, please. */
  missing: (stream: 'record' | DeskStream, from: number) => void;
  /** Each five seconds: how far this client has come. */
  reached: (record: number) => void;
  /** "Slower, please", "I cannot hear": once a minute for each. */
  signal: (kind: Signal, answer: (answer: SignalAnswer) => void) => void;
  clock: (answer: (now: Instant) => void) => void;
  /** Reads a text under the country rule for its author, privately; at most 2,000 characters, twice a second. */
  look: (text: string, channel: LookedAt, answer: (looked: Looked | Refused) => void) => void;
  /** Captions, please; or no longer. */
  captions: (on: boolean) => void;
  /** A line from the caption desk. */
  captionLine: (seq: number, text: string, lang: string, answer: (answer: CaptionAnswer) => void) => void;
}
