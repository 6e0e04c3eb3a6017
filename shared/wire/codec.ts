import type { RecordEvent, RecordEventMap } from '../dialogue/events.ts';
import type { Office } from '../dialogue/model.ts';
import { versionOf } from '../dialogue/upcast.ts';

/**
 * How an event of the record crosses the wire: a short row instead of an object with names, since every viewer gets
 * every one. The order of fields is fixed by the wire version; a field that may be missing stands last.
 */

type FieldsOf = { [Type in keyof RecordEventMap]: readonly (keyof RecordEventMap[Type] & string)[] };

const FIELDS = {
  dialogueConvened: ['id', 'programme', 'rules', 'presiding', 'shiftedBy'],
  segmentStarted: ['segment', 'finishing', 'opening'],
  segmentFinished: ['segment'],
  segmentReturnedTo: ['segment', 'finishing', 'opening'],
  segmentSkipped: ['segment'],
  segmentLengthened: ['segment', 'change'],
  segmentMoved: ['segment', 'behind'],
  segmentAdded: ['segment', 'behind'],
  sittingOpened: ['sitting'],
  meetingSuspended: ['sitting', 'resumesAt'],
  meetingResumed: ['sitting'],
  sittingAdjourned: ['sitting', 'finishing'],
  sittingExtended: ['sitting', 'until'],
  presidencyTaken: ['chair'],
  listOpened: ['segment'],
  listClosingAnnounced: ['segment', 'closesAt'],
  listClosed: ['segment'],
  limitSet: ['segment', 'kind', 'limit'],
  floorRequested: [
    'segment',
    'request',
    'kind',
    'organization',
    'label',
    'side',
    'channel',
    'door',
    'spokenBefore',
    'askedAt',
    'groupSize',
    'second',
  ],
  requestWithdrawn: ['segment', 'request'],
  requestMoved: ['segment', 'request', 'behind', 'reason'],
  requestTakenOver: ['segment', 'request', 'channel'],
  requestRelabelled: ['segment', 'request', 'organization', 'label'],
  speakerCalled: ['segment', 'turn', 'request', 'ending'],
  precedenceSet: ['segment', 'precedence', 'seed'],
  firstTimeFirstSet: ['segment', 'on'],
  calledInVain: ['turn', 'tried', 'next', 'behind'],
  lineLost: ['turn', 'remaining', 'holdUntil'],
  holdEnded: ['turn', 'behind'],
  unservedDisposed: ['segment', 'disposal', 'requests', 'to', 'doubled'],
  pointOfOrderRaised: ['organization', 'label'],
  pointOfOrderClosed: ['organization'],
  pointOfOrderRelabelled: ['organization', 'label'],
  invitedCalled: ['segment', 'turn', 'invited', 'kind', 'label', 'under', 'channel', 'limit', 'ending'],
  panellistSkipped: ['segment', 'panellist'],
  microphoneLive: ['turn', 'endsAt'],
  clockPaused: ['turn', 'remaining', 'because'],
  clockResumed: ['turn', 'endsAt'],
  timeChanged: ['turn', 'change'],
  speakerFinished: ['turn'],
  turnEnded: ['turn', 'marks'],
  actPutBack: ['act'],
  subjectShown: ['segment', 'request', 'subject'],
  subjectAwaits: ['segment', 'request'],
  subjectCleared: ['segment', 'request'],
  ruleRecalled: [],
  turnDeferred: ['turn', 'remaining', 'behind'],
  contributionPublished: [
    'contribution',
    'organization',
    'label',
    'item',
    'title',
    'size',
    'sha256',
    'receivedAt',
    'version',
    'replaces',
    'late',
  ],
  contributionUnpublished: ['contribution'],
  contributionRelabelled: ['contribution', 'organization', 'label'],
} as const satisfies FieldsOf;

/** Fields that no row carries: there are none, or this does not compile. */
type Forgotten = {
  [Type in keyof RecordEventMap]: Exclude<keyof RecordEventMap[Type], (typeof FIELDS)[Type][number]>;
}[keyof RecordEventMap];
FIELDS satisfies [Forgotten] extends [never] ? object : never;

const TYPES = Object.keys(FIELDS) as RecordEvent['type'][];
const OFFICES: readonly Office[] = [
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
];

/** Fields that may be missing; where another stands behind them in a row, `null` says so. */
const MAY_MISS: ReadonlySet<string> = new Set([
  'finishing',
  'opening',
  'resumesAt',
  'seed',
  'askedAt',
  'groupSize',
  'second',
  'ending',
  'marks',
  'to',
  'doubled',
  'replaces',
  'late',
]);

/** `[type, at, office, ...fields]` */
export type EventRow = readonly [type: number, at: number, office: number, ...fields: unknown[]];

/** An event of the record as a row. */
export function encodeEvent(event: RecordEvent): EventRow {
  const values = FIELDS[event.type].map((field) => (event as unknown as Record<string, unknown>)[field]);
  while (values.at(-1) === undefined && values.length > 0) values.pop();
  return [TYPES.indexOf(event.type), event.at, OFFICES.indexOf(event.by), ...values];
}

/** The event a row stands for; the wire version has been compared at the handshake. */
export function decodeEvent([kind, at, office, ...values]: EventRow): RecordEvent {
  const type = TYPES[kind]!;
  const fields = Object.fromEntries(
    values
      .map((value, index) => [FIELDS[type][index] as string, value] as const)
      .filter(([field, value]) => value !== null || !MAY_MISS.has(field)),
  );
  return { type, v: versionOf(type), at, by: OFFICES[office], ...fields } as RecordEvent;
}
