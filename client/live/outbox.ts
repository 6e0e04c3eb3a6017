import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import type { Answer } from '../../shared/wire/names.ts';

/**
 * What a delegate has asked for and the server has not yet answered: kept on the device, sent once and in order, taken
 * back, or dropped with a sentence. Pure; storage and sending are the postman's.
 */

/** Acts that may wait for the line. Acts on the floor never do. */
const MAY_WAIT = ['requestFloor', 'writeSubject', 'withdrawRequest', 'stepBack'] as const;
export type WaitingCommand = Extract<Command, { type: (typeof MAY_WAIT)[number] }>;

/** The moment of pressing, by the clocks that were known then. */
export interface Pressed {
  /** The device's own clock. */
  wall: Milliseconds;
  server?: Instant;
}

export interface Kept {
  /** The order's id, made as it was pressed: however often it is sent, it takes effect once. */
  id: string;
  /** The act on the screen. */
  key: string;
  command: WaitingCommand;
  pressed: Pressed;
  /** The kept request that a subject belongs to, whose number only its answer tells. */
  of?: string;
  /** When it was last sent, by the device's clock: it may stand on the record and cannot be taken back here. */
  sent?: Milliseconds;
  /** The person was shown that it is kept; what becomes of it is said as a sentence of its own. */
  shown?: true;
}

/** What was kept and will not be sent (any more), until the person has read it. */
export interface Dropped {
  id: string;
  what: WaitingCommand['type'];
  /** `unanswered`: sent before, and nobody knows here whether it arrived. */
  why: 'refused' | 'tooLate' | 'unanswered' | 'requestGone' | 'signedOut';
  /** The server's own, where it has refused. */
  sentence?: string;
}

export interface Outbox {
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
}

export const EMPTY_OUTBOX: Outbox = { kept: [], dropped: [] };

/** Longer than this nothing is kept: the room has moved on. */
export const LONGEST_KEPT: Milliseconds = 600_000;
/** A clock that says "before it was pressed" by more than this was set back, and tells nothing. */
const CLOCK_ERROR: Milliseconds = 60_000;

export function mayWait(command: Command): command is WaitingCommand {
  return (MAY_WAIT as readonly string[]).includes(command.type);
}

/** Puts one in. The same act again changes nothing, but a subject not yet sent is replaced by the newer one. */
export function keep(box: Outbox, one: Kept): Outbox {
  const same = box.kept.findLast(({ key }) => key === one.key);
  if (!same) return { ...box, kept: [...box.kept, one] };
  if (one.command.type !== 'writeSubject') return box;
  if (same.sent !== undefined) return { ...box, kept: [...box.kept, one] };
  return { ...box, kept: box.kept.map((other) => (other === same ? one : other)) };
}

/** Takes one out that was never sent, with the subject that belongs to it. */
export function takeBack(box: Outbox, id: string): Outbox {
  const one = box.kept.find((kept) => kept.id === id);
  if (one?.sent !== undefined || !one) return box;
  return { ...box, kept: box.kept.filter((kept) => kept !== one && kept.of !== id) };
}

/** The one to send now: one at a time, so that the order stays and a subject follows its request. */
export function nextToSend({ kept }: Outbox): Kept | undefined {
  return kept[0];
}

/** It goes out now: from here on it may stand on the record. */
export function goesOut(box: Outbox, id: string, at: Milliseconds): Outbox {
  return { ...box, kept: box.kept.map((one) => (one.id === id ? { ...one, sent: at } : one)) };
}

/** The line is down: everybody is shown what is kept. */
export function lineFell(box: Outbox): Outbox {
  if (box.kept.every(({ shown }) => shown)) return box;
  return { ...box, kept: box.kept.map((one) => ({ ...one, shown: true })) };
}

/**
 * The server has answered. A subject that waited for its request learns the number; the refusal of what was shown as
 * kept becomes a sentence.
 */
export function answered(box: Outbox, id: string, answer: Answer): Outbox {
  const one = box.kept.find((kept) => kept.id === id);
  if (!one) return box;
  if ('refused' in answer) return drop(box, one, 'refused', answer.sentence);
  const request = answer.receipt?.number;
  const kept = box.kept.filter((other) => other !== one);
  if (request === undefined) return withoutOrphans({ ...box, kept });
  return { ...box, kept: kept.map((other) => (other.of === id ? numbered(other, request) : other)) };
}

function numbered({ of: _known, ...subject }: Kept, request: number): Kept {
  return subject.command.type === 'writeSubject'
    ? { ...subject, key: `subject:${request}`, command: { ...subject.command, request } }
    : subject;
}

/** Drops what was kept too long, by the server's time where both moments know it, else by the device's clock. */
export function expire(box: Outbox, now: Pressed): Outbox {
  const late = box.kept.find(({ pressed }) => isTooLate(pressed, now));
  return late ? expire(drop(box, late, late.sent === undefined ? 'tooLate' : 'unanswered'), now) : box;
}

function isTooLate(pressed: Pressed, now: Pressed): boolean {
  const age =
    pressed.server !== undefined && now.server !== undefined ? now.server - pressed.server : now.wall - pressed.wall;
  return age > LONGEST_KEPT || age < -CLOCK_ERROR;
}

/** Nothing more will be sent. */
export function emptied(box: Outbox): Outbox {
  return { kept: [], dropped: box.kept.map(({ id, command }) => ({ id, what: command.type, why: 'signedOut' })) };
}

/** The person has read what became of it. */
export function hasRead(box: Outbox, id: string): Outbox {
  return { ...box, dropped: box.dropped.filter((one) => one.id !== id) };
}

/** What was never shown as kept is refused beneath its act, where it was pressed, and leaves no sentence here. */
function drop(box: Outbox, one: Kept, why: Dropped['why'], sentence?: string): Outbox {
  const said: Dropped = { id: one.id, what: one.command.type, why, ...(sentence !== undefined && { sentence }) };
  const isSaid = one.shown || why !== 'refused';
  return withoutOrphans({
    kept: box.kept.filter((other) => other !== one),
    dropped: isSaid ? [...box.dropped, said] : box.dropped,
  });
}

/** A subject goes with its request. */
function withoutOrphans(box: Outbox): Outbox {
  const orphan = box.kept.find(({ of }) => of !== undefined && !box.kept.some(({ id }) => id === of));
  return orphan ? drop(box, orphan, 'requestGone') : box;
}
