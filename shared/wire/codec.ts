import { TRIED } from '../dialogue/absence.ts';
import { DISPOSALS } from '../dialogue/disposal.ts';
import type { RecordEvent, RecordEventMap } from '../dialogue/events.ts';
import type { Invited } from '../dialogue/floor.ts';
import { MOVE_REASONS, type Office, TURN_KINDS } from '../dialogue/model.ts';
import { PRECEDENCES } from '../dialogue/precedence.ts';
import type { Programme, Rules, Segment } from '../dialogue/programme.ts';
import { versionOf } from '../dialogue/upcast.ts';
import {
  back,
  type Field,
  later,
  type Maybe,
  maybe,
  number,
  oneOf,
  orNull,
  restored,
  shortened,
  whole,
  word,
  words,
  yes,
  yesOrNo,
} from './fields.ts';

/**
 * How an event of the record crosses the wire: a short row instead of an object with names, since every viewer gets
 * every one. The order of fields is fixed by the wire version; a field that may be missing stands last. Zeros at the
 * end of a row go without saying.
 */

const requestKind = oneOf(['intervention', 'groupStatement', 'rightOfReply']);
const channel = oneOf(['room', 'online']);

/** Every field of every event of the record: one that is forgotten, or of another type, does not compile. */
type Fields = {
  [Type in keyof RecordEventMap]: {
    [Name in keyof RecordEventMap[Type]]-?: undefined extends RecordEventMap[Type][Name]
      ? Maybe<Exclude<RecordEventMap[Type][Name], undefined>>
      : Field<RecordEventMap[Type][Name]>;
  };
};

const FIELDS: Fields = {
  dialogueConvened: {
    id: word,
    programme: whole<Programme>(),
    rules: whole<Rules>(),
    presiding: number,
    shiftedBy: number,
  },
  segmentStarted: { segment: word, finishing: maybe(word), opening: maybe(word) },
  segmentFinished: { segment: word },
  segmentReturnedTo: { segment: word, finishing: maybe(word), opening: maybe(word) },
  segmentSkipped: { segment: word, closing: maybe(yes) },
  segmentLengthened: { segment: word, change: number },
  segmentMoved: { segment: word, behind: orNull(word) },
  segmentAdded: { segment: whole<Segment>(), behind: orNull(word) },
  sittingOpened: { sitting: word },
  meetingSuspended: { sitting: word, resumesAt: maybe(later) },
  meetingResumed: { sitting: word },
  sittingAdjourned: {
    sitting: word,
    finishing: maybe(word),
    closing: maybe(whole<readonly string[]>()),
    undecided: maybe(yes),
  },
  sittingExtended: { sitting: word, until: later },
  presidencyTaken: { chair: number },
  listOpeningAnnounced: { segment: word, opensAt: later },
  listOpened: { segment: word },
  listClosingAnnounced: { segment: word, closesAt: later },
  listClosed: { segment: word },
  limitSet: { segment: word, kind: requestKind, limit: number },
  floorRequested: {
    segment: word,
    request: back,
    kind: requestKind,
    organization: word,
    label: words,
    side: oneOf(['state', 'stakeholder', 'other']),
    channel,
    door: oneOf(['self', 'paperSlip', 'raisedPlate', 'platformHand', 'writtenQuestion']),
    spokenBefore: yesOrNo,
    askedAt: maybe(later),
    groupSize: maybe(number),
    second: maybe(yes),
  },
  requestWithdrawn: { segment: word, request: back },
  requestMoved: { segment: word, request: back, behind: orNull(back), reason: oneOf(MOVE_REASONS) },
  requestTakenOver: { segment: word, request: back, channel },
  requestRelabelled: { segment: word, request: back, organization: word, label: words },
  speakerCalled: { segment: word, turn: back, request: back, ending: maybe(back) },
  precedenceSet: { segment: word, precedence: oneOf(PRECEDENCES), seed: maybe(word) },
  firstTimeFirstSet: { segment: word, on: yesOrNo },
  calledInVain: { turn: back, tried: oneOf(TRIED), next: oneOf(['again', 'end', 'lapsed']), behind: orNull(back) },
  lineLost: { turn: back, remaining: number, holdUntil: later },
  holdEnded: { turn: back, behind: orNull(back) },
  unservedDisposed: {
    segment: word,
    disposal: oneOf(DISPOSALS),
    requests: whole<readonly number[]>(),
    to: maybe(word),
    doubled: maybe(whole<readonly number[]>()),
  },
  pointOfOrderRaised: { organization: word, label: words },
  pointOfOrderClosed: { organization: word },
  pointOfOrderRelabelled: { organization: word, label: words },
  invitedCalled: {
    segment: word,
    turn: back,
    invited: whole<Invited>(),
    kind: oneOf(TURN_KINDS),
    label: words,
    under: words,
    channel,
    limit: number,
    ending: maybe(back),
  },
  panellistSkipped: { segment: word, panellist: number },
  microphoneLive: { turn: back, endsAt: later },
  clockPaused: {
    turn: back,
    remaining: number,
    because: oneOf(['chair', 'connection', 'technical', 'suspension']),
  },
  clockResumed: { turn: back, endsAt: later },
  timeChanged: { turn: back, change: number },
  speakerFinished: { turn: back },
  turnEnded: { turn: back, marks: maybe(whole<readonly number[]>()) },
  actPutBack: { act: back },
  subjectShown: { segment: word, request: back, subject: words },
  subjectAwaits: { segment: word, request: back },
  subjectCleared: { segment: word, request: back },
  ruleRecalled: {},
  turnDeferred: { turn: back, remaining: number, behind: orNull(back) },
  contributionPublished: {
    contribution: word,
    organization: word,
    label: words,
    item: number,
    title: words,
    size: number,
    sha256: word,
    receivedAt: later,
    version: number,
    replaces: maybe(word),
    late: maybe(yes),
  },
  contributionUnpublished: { contribution: word },
  contributionRelabelled: { contribution: word, organization: word, label: words },
};

const TYPES = Object.keys(FIELDS) as RecordEvent['type'][];
const FIELDS_OF = FIELDS as unknown as Record<string, Record<string, Field<never> | Maybe<never>>>;
const BY: Field<Office> = oneOf([
  'chair',
  'secretary',
  'conferenceOfficer',
  'technicalModerator',
  'microphoneOperator',
  'rapporteur',
  'participant',
  'deadline',
  'door',
  'installation',
  'captions',
]);
/** Instants are counted from the beginning of 2026: two digits less. */
const EPOCH = Date.UTC(2026, 0, 1);

/** `[type, at, office, ...fields]` */
export type EventRow = readonly [type: number, at: number, office: number, ...fields: unknown[]];

/** An event of the record as a row; the number is its place in the record. */
export function encodeEvent(event: RecordEvent, number: number): EventRow {
  const { type, at, by } = event;
  const whose = { at, number };
  const fields = Object.entries(FIELDS_OF[type]!);
  const values = fields.map(([name, field]) => {
    const value = (event as unknown as Record<string, unknown>)[name];
    return value === undefined || value === null ? value : shortened(field, value, whose);
  });
  const isSaid = (value: unknown, index: number) => value !== undefined && (value !== 0 || fields[index]![1].mayMiss);
  const row = values.slice(0, values.findLastIndex(isSaid) + 1);
  return [TYPES.indexOf(type), at - EPOCH, shortened(BY, by, whose) as number, ...row];
}

/** The event a row stands for; the wire version has been compared at the handshake. */
export function decodeEvent([kind, since, office, ...row]: EventRow, number: number): RecordEvent {
  const type = TYPES[kind]!;
  const at = EPOCH + since;
  const whose = { at, number };
  const fields: Record<string, unknown> = {};
  for (const [index, [name, field]] of Object.entries(FIELDS_OF[type]!).entries()) {
    const short = index < row.length || field.mayMiss ? (row[index] ?? null) : 0;
    if (short !== null) fields[name] = restored(field, short, whose);
    else if (!field.mayMiss) fields[name] = null;
  }
  return { type, v: versionOf(type), at, by: restored(BY, office, whose), ...fields } as RecordEvent;
}
