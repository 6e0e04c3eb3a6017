import { z } from 'zod';
import { TRIED } from '../dialogue/absence.ts';
import type { DeskStream } from '../dialogue/audience.ts';
import { GROUNDS, STEPS, TEXT_RULINGS } from '../dialogue/countryRule/desk.ts';
import { DISPOSALS } from '../dialogue/disposal.ts';
import type { Command } from '../dialogue/events.ts';
import { INPUT_KINDS } from '../dialogue/input.ts';
import { MOVE_REASONS } from '../dialogue/model.ts';
import { NOTE_FATES, NOTE_KINDS } from '../dialogue/note.ts';
import { PRECEDENCES } from '../dialogue/precedence.ts';
import { READINESS } from '../dialogue/readiness.ts';
import { type Handshake, LOOKED_AT, type LookedAt, type Order, SIGNALS, type Signal } from './names.ts';

/** The door: everything a client sends is parsed here, strictly and with size limits; behind it types are believed. */

/** Not a word that every table of JavaScript answers to: behind the door an id is looked up and believed. */
const notBuiltIn = (name: string) => !(name in Object.prototype);
const id = z.string().min(1).max(64).refine(notBuiltIn);
const number = z.int().min(1);
const instant = z.int().min(0).max(8.64e15);
const milliseconds = z.int().min(-86_400_000).max(86_400_000);
const words = z.string().max(500);
/** Longer than anything that is taken, so that who pastes too much is told how much it may be. */
const longWords = z.string().max(4_000);
const requestKind = z.enum(['intervention', 'groupStatement', 'rightOfReply']);

const invited = z.union([
  z.strictObject({ panellist: z.int().min(0).max(50) }),
  z.strictObject({ office: z.enum(['secretariat', 'chair']) }),
]);

const stepDetails = {
  ground: z.enum(GROUNDS).optional(),
  prompt: id.optional(),
  last: id.optional(),
  confirmed: z.literal(true).optional(),
};

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('startSegment'), segment: id }),
  z.strictObject({ type: z.literal('finishSegment'), segment: id }),
  z.strictObject({ type: z.literal('returnToSegment'), segment: id }),
  z.strictObject({ type: z.literal('skipSegment'), segment: id }),
  z.strictObject({ type: z.literal('changeDuration'), segment: id, by: milliseconds }),
  z.strictObject({ type: z.literal('moveSegment'), segment: id, behind: id.nullable() }),
  z.strictObject({
    type: z.literal('addSegment'),
    title: z.string().min(1).max(200),
    kind: z.enum(['opening', 'organizational', 'presentation', 'floor', 'conclusion', 'closing']),
    item: z.int().min(1).max(99),
    minutes: z.int().min(1).max(360),
    behind: id,
  }),
  z.strictObject({ type: z.literal('suspendMeeting'), resumesAt: instant.optional() }),
  z.strictObject({ type: z.literal('resumeMeeting') }),
  z.strictObject({ type: z.literal('adjournMeeting') }),
  z.strictObject({ type: z.literal('goOn'), sitting: id, until: instant }),
  z.strictObject({ type: z.literal('takePresidency') }),
  z.strictObject({ type: z.literal('announceOpening'), segment: id, opensAt: instant }),
  z.strictObject({ type: z.literal('openList'), segment: id }),
  z.strictObject({ type: z.literal('announceClosing'), segment: id, closesAt: instant }),
  z.strictObject({ type: z.literal('closeList'), segment: id }),
  z.strictObject({ type: z.literal('setLimit'), segment: id, kind: requestKind, limit: milliseconds }),
  z.strictObject({
    type: z.literal('requestFloor'),
    segment: id,
    kind: requestKind,
    group: z.array(z.string().min(1).max(200)).max(40).optional(),
  }),
  z.strictObject({ type: z.literal('stepBack'), segment: id, request: number, to: z.enum(['one', 'end']) }),
  z.strictObject({ type: z.literal('setPrecedence'), segment: id, precedence: z.enum(PRECEDENCES) }),
  z.strictObject({ type: z.literal('setFirstTimeFirst'), segment: id, on: z.boolean() }),
  z.strictObject({ type: z.literal('disposeUnserved'), segment: id, disposal: z.enum(DISPOSALS) }),
  z.strictObject({ type: z.literal('reportNoAnswer'), turn: number, tried: z.enum(TRIED) }),
  z.strictObject({ type: z.literal('reportLineLost'), turn: number }),
  z.strictObject({ type: z.literal('reportLineBack'), turn: number }),
  z.strictObject({ type: z.literal('raisePointOfOrder') }),
  z.strictObject({
    type: z.literal('closePointOfOrder'),
    raisedAt: instant,
    ruling: z.enum(['ruledInOrder', ...STEPS.filter((one) => one !== 'standingReminder')]).optional(),
    turn: number.optional(),
    ...stepDetails,
  }),
  z.strictObject({ type: z.literal('takeStep'), turn: number.optional(), step: z.enum(STEPS), ...stepDetails }),
  z.strictObject({ type: z.literal('ruleInOrder'), step: id }),
  z.strictObject({ type: z.literal('adjustPassage'), step: id, from: instant, to: instant }),
  z.strictObject({ type: z.literal('dismissPrompt'), prompt: id }),
  z.strictObject({
    type: z.literal('designateUnderReview'),
    state: z.string().regex(/^[A-Z]{2}$/),
    confirmedBy: words,
    on: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('ruleOnText'),
    text: z.string().min(1).max(80).refine(notBuiltIn),
    version: number,
    ruling: z.enum(TEXT_RULINGS),
    reason: longWords,
  }),
  z.strictObject({ type: z.literal('sayReadiness'), segment: id, request: number, readiness: z.enum(READINESS) }),
  z.strictObject({ type: z.literal('markPresent'), organization: id }),
  z.strictObject({ type: z.literal('sendMessage'), to: z.enum(['chair', 'secretary']), words }),
  z.strictObject({
    type: z.literal('inscribe'),
    segment: id,
    person: id,
    door: z.enum(['paperSlip', 'raisedPlate', 'platformHand']),
    askedAt: instant.optional(),
    reason: words.optional(),
  }),
  z.strictObject({ type: z.literal('withdrawRequest'), segment: id, request: number }),
  z.strictObject({
    type: z.literal('moveRequest'),
    segment: id,
    request: number,
    behind: number.nullable(),
    reason: z.enum(MOVE_REASONS),
    words: words.optional(),
  }),
  z.strictObject({ type: z.literal('handOver'), segment: id, request: number, to: id }),
  z.strictObject({ type: z.literal('writeSubject'), segment: id, request: number, subject: z.string().max(1000) }),
  z.strictObject({ type: z.literal('relink'), person: id, linkKind: z.enum(['speaker', 'listener']) }),
  z.strictObject({ type: z.literal('setPublicLabel'), organization: id, neutral: z.boolean() }),
  z.strictObject({ type: z.literal('giveFloor'), segment: id, next: number, turn: number.nullable() }),
  z.strictObject({ type: z.literal('callInvited'), segment: id, invited, turn: number.nullable() }),
  z.strictObject({ type: z.literal('skipPanellist'), segment: id, panellist: z.int().min(0).max(50) }),
  z.strictObject({ type: z.literal('microphoneLive'), turn: number }),
  z.strictObject({ type: z.literal('confirmClosed'), turn: number }),
  z.strictObject({ type: z.literal('confirmOpenAgain'), turn: number }),
  z.strictObject({
    type: z.literal('pauseClock'),
    turn: number,
    because: z.enum(['chair', 'connection', 'technical']),
  }),
  z.strictObject({ type: z.literal('resumeClock'), turn: number }),
  z.strictObject({ type: z.literal('changeTime'), turn: number, by: milliseconds }),
  z.strictObject({ type: z.literal('endTurn'), turn: number }),
  z.strictObject({ type: z.literal('sayFinished'), turn: number }),
  z.strictObject({ type: z.literal('putBack'), act: number }),
  z.strictObject({ type: z.literal('notePlatformNames'), names: z.array(z.string().max(500)).max(1_000) }),
  z.strictObject({ type: z.literal('mapPlatformName'), name: id, person: id.nullable() }),
  z.strictObject({ type: z.literal('forgetPlatformName'), name: id }),
  z.strictObject({
    type: z.literal('writeToSpeaker'),
    to: z.union([z.strictObject({ request: number }), z.strictObject({ person: id })]),
    words,
  }),
  z.strictObject({
    type: z.literal('writeNote'),
    segment: id,
    kind: z.enum(NOTE_KINDS),
    words: longWords,
    note: id.optional(),
  }),
  z.strictObject({ type: z.literal('withdrawNote'), note: id }),
  z.strictObject({ type: z.literal('putNoteInList'), note: id }),
  z.strictObject({ type: z.literal('setAsideNote'), note: id, because: z.enum(NOTE_FATES) }),
  z.strictObject({ type: z.literal('letNoteWait'), note: id }),
  z.strictObject({ type: z.literal('withdrawContribution'), contribution: id }),
  z.strictObject({ type: z.literal('publishContribution'), contribution: id, late: z.literal(true).optional() }),
  z.strictObject({ type: z.literal('unpublishContribution'), contribution: id }),
  z.strictObject({
    type: z.literal('noteInput'),
    turn: number.optional(),
    contribution: id.optional(),
    note: id.optional(),
    kind: z.enum(INPUT_KINDS),
    words: longWords,
  }),
  z.strictObject({
    type: z.literal('amendInput'),
    input: id,
    version: number,
    kind: z.enum(INPUT_KINDS),
    words: longWords,
  }),
  z.strictObject({ type: z.literal('withdrawInput'), input: id }),
  z.strictObject({ type: z.literal('restoreInput'), input: id }),
]);

const order: z.ZodType<Order> = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  command: command as z.ZodType<Command>,
});

const handshake: z.ZodType<Handshake> = z.strictObject({
  slot: z.string().min(1).max(32),
  wire: z.int(),
  have: z.strictObject({
    record: z.int().min(0),
    desks: z.record(z.string().max(100), z.int().min(0)) as z.ZodType<Handshake['have']['desks']>,
  }),
});

/** An order as it came in, or undefined if it is not one. */
export function readOrder(input: unknown): Order | undefined {
  return order.safeParse(input).data;
}

/** A handshake, or undefined. An older page may say less: only slot and wire version are needed to tell it so. */
export function readHandshake(input: unknown): Handshake | undefined {
  return handshake.safeParse(input).data;
}

const older = z.object({ wire: z.int() });
/** The wire version a page claims, of whatever form the rest of its handshake is. */
export function wireVersionIn(input: unknown): number | undefined {
  return older.safeParse(input).data?.wire;
}

const span = z.tuple([z.string().max(100), z.int().min(1)]);
/** What a client says it misses, or undefined. */
export function readMissing(
  stream: unknown,
  from: unknown,
): { stream: 'record' | DeskStream; from: number } | undefined {
  const parsed = span.safeParse([stream, from]).data;
  return parsed && { stream: parsed[0] as 'record' | DeskStream, from: parsed[1] };
}

/** A signal of the room, or undefined. */
export function readSignal(kind: unknown): Signal | undefined {
  return z.enum(SIGNALS).safeParse(kind).data;
}

const reached = z.int().min(0);
/** A number of the record that a client says it has reached, or undefined. */
export function readReached(value: unknown): number | undefined {
  return reached.safeParse(value).data;
}

/** Up to this a text is looked at as it is written, and screened where it is decided. */
const LONGEST_TEXT = 2_000;
const look = z.tuple([z.string().max(LONGEST_TEXT), z.enum(LOOKED_AT)]);
/** A text that its author wants looked at, or undefined. */
export function readLook(text: unknown, channel: unknown): { text: string; channel: LookedAt } | undefined {
  const parsed = look.safeParse([text, channel]).data;
  return parsed && { text: parsed[0], channel: parsed[1] };
}

/** A language by its shape in BCP 47: `es`, `pt-BR`. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** A line of captions as it comes in, by whatever door. */
const captionLine = z.object({
  seq: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  lang: languageTag,
  text: z.string().max(LONGEST_TEXT),
});
export type ReadCaption = z.infer<typeof captionLine>;

/** A line of captions, or undefined. */
export function readCaption(seq: unknown, text: unknown, lang: unknown): ReadCaption | undefined {
  return captionLine.safeParse({ seq, text, lang }).data;
}
