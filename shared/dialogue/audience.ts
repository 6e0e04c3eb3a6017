import type { Desks, Dialogue, TheRecord } from './dialogue.ts';
import type { DeskEventMap, DialogueEvent, RecordEventMap } from './events.ts';
import type { OrganizationId, PersonId, Role, Stamped } from './model.ts';
import { EMPTY_DELEGATION, EMPTY_PERSON, type Person } from './participants.ts';

/** Who sees what: every event goes to the record or to named desks, whole; what the table does not name is shut. */

/** Desks that are one for all who sit at them. */
export const SHARED_DESKS = ['bureau', 'officers', 'technical', 'rapporteurs'] as const;
export type SharedDesk = (typeof SHARED_DESKS)[number];
export type DeskStream = SharedDesk | `delegation:${OrganizationId}` | `person:${PersonId}`;
export type Stream = 'record' | DeskStream;

type Audiences<Map> = { [Type in keyof Map & string]: (event: Stamped<Type, Map[Type]>) => readonly Stream[] };

const everyone = (): readonly Stream[] => ['record'];
type OfOrganization = { organization: OrganizationId };
/** Whose note it is, those who read it out, and the bureau; the rapporteurs hear of it without its author. */
const atNotes = ({ organization }: OfOrganization): readonly Stream[] => [
  'technical',
  'bureau',
  `delegation:${organization}`,
];
/** A contribution that is held is the bureau's and its author's [K4]. */
const held = ({ organization }: OfOrganization): readonly Stream[] => ['bureau', `delegation:${organization}`];

const AUDIENCES: Audiences<RecordEventMap> & Audiences<DeskEventMap> = {
  dialogueConvened: everyone,
  segmentStarted: everyone,
  segmentFinished: everyone,
  segmentReturnedTo: everyone,
  segmentSkipped: everyone,
  segmentLengthened: everyone,
  segmentMoved: everyone,
  segmentAdded: everyone,
  sittingOpened: everyone,
  meetingSuspended: everyone,
  meetingResumed: everyone,
  sittingAdjourned: everyone,
  sittingExtended: everyone,
  presidencyTaken: everyone,
  listOpeningAnnounced: everyone,
  listOpened: everyone,
  listClosingAnnounced: everyone,
  listClosed: everyone,
  floorRequested: everyone,
  requestWithdrawn: everyone,
  requestMoved: everyone,
  requestTakenOver: everyone,
  requestRelabelled: everyone,
  limitSet: everyone,
  precedenceSet: everyone,
  firstTimeFirstSet: everyone,
  calledInVain: everyone,
  lineLost: everyone,
  holdEnded: everyone,
  unservedDisposed: everyone,
  pointOfOrderRaised: everyone,
  pointOfOrderClosed: everyone,
  pointOfOrderRelabelled: everyone,
  speakerCalled: everyone,
  invitedCalled: everyone,
  panellistSkipped: everyone,
  microphoneLive: everyone,
  clockPaused: everyone,
  clockResumed: everyone,
  timeChanged: everyone,
  speakerFinished: everyone,
  turnEnded: everyone,
  actPutBack: everyone,
  subjectShown: everyone,
  subjectAwaits: everyone,
  subjectCleared: everyone,
  ruleRecalled: everyone,
  turnDeferred: everyone,
  contributionPublished: everyone,
  contributionUnpublished: everyone,
  contributionRelabelled: everyone,
  organizationAdmitted: ({ organization }) => ['officers', `delegation:${organization}`],
  participantAdmitted: ({ person, organization }) => [
    'officers',
    `person:${person}`,
    ...(organization === undefined ? [] : [`delegation:${organization}` as const]),
  ],
  publicLabelSet: ({ organization }) => ['officers', `delegation:${organization}`],
  requestIdentified: ({ organization }) => ['officers', `delegation:${organization}`],
  groupNamed: ({ organization }) => ['officers', `delegation:${organization}`],
  groupMatched: () => ['officers'],
  readinessSaid: ({ organization }) => ['officers', `delegation:${organization}`],
  organizationAttended: () => ['officers'],
  messageSent: () => ['bureau'],
  requestExplained: () => ['officers'],
  subjectWritten: ({ organization }) => ['bureau', `delegation:${organization}`],
  underReviewDesignated: ({ delegations }) => ['bureau', ...delegations.map((id) => `delegation:${id}` as const)],
  textHeld: ({ organization }) => ['bureau', `delegation:${organization}`],
  textMarked: ({ organization }) => ['bureau', `delegation:${organization}`],
  textReplaced: ({ organization }) => ['bureau', `delegation:${organization}`],
  textWithdrawn: ({ organization }) => ['bureau', `delegation:${organization}`],
  textRuled: ({ organization }) => ['bureau', `delegation:${organization}`],
  promptRaised: () => ['bureau'],
  promptDismissed: () => ['bureau'],
  promptExpired: () => ['bureau'],
  stepTaken: () => ['bureau'],
  microphoneToClose: () => ['officers'],
  microphoneClosed: () => ['officers'],
  microphoneOpenAgain: () => ['officers'],
  ruledInOrder: () => ['bureau'],
  pointOfOrderRuled: () => ['bureau'],
  pointOfOrderUnruled: () => ['bureau'],
  passageStruck: () => ['bureau', 'rapporteurs'],
  passageRestored: () => ['bureau', 'rapporteurs'],
  speakerAddressed: ({ organization, person }) =>
    organization !== undefined ? [`delegation:${organization}`] : person !== undefined ? [`person:${person}`] : [],
  platformNamesNoted: () => ['technical'],
  platformNameMapped: () => ['technical'],
  platformNameForgotten: () => ['technical'],
  speakerWrittenTo: ({ organization, person }) => [
    'technical',
    ...(organization === undefined ? [] : [`delegation:${organization}` as const]),
    ...(person === undefined ? [] : [`person:${person}` as const]),
  ],
  noteWritten: atNotes,
  notePutInList: atNotes,
  noteSetAside: atNotes,
  noteWithdrawn: atNotes,
  noteWaitsAgain: atNotes,
  noteTakenBack: atNotes,
  noteReported: () => ['rapporteurs'],
  reportedNoteTakenBack: () => ['rapporteurs'],
  reportedNoteStands: () => ['rapporteurs'],
  noteRelabelled: () => ['technical', 'bureau', 'rapporteurs'],
  contributionReceived: held,
  contributionWithdrawn: held,
  inputNoted: () => ['rapporteurs'],
  inputAmended: () => ['rapporteurs'],
  inputWithdrawn: () => ['rapporteurs'],
  inputRestored: () => ['rapporteurs'],
};

/** Every type of event there is. */
export const EVENT_TYPES = Object.keys(AUDIENCES) as DialogueEvent['type'][];

/** Does this version know the type? */
export function isKnown(type: string): type is DialogueEvent['type'] {
  return Object.hasOwn(AUDIENCES, type);
}

/** The streams an event belongs to; none for an event this version does not know. */
export function audienceOf(event: DialogueEvent): readonly Stream[] {
  if (!isKnown(event.type)) return [];
  const audience = AUDIENCES[event.type] as (event: DialogueEvent) => readonly Stream[];
  return audience(event);
}

const DESKS_OF_ROLE: Readonly<Record<Role, readonly SharedDesk[]>> = {
  co_chair: SHARED_DESKS,
  secretary: SHARED_DESKS,
  conference_officer: ['officers'],
  technical_moderator: ['officers', 'technical'],
  microphone_operator: ['officers'],
  rapporteur: ['rapporteurs'],
  presenter: [],
  panellist: [],
  representative: [],
  alternate: [],
  delegate: [],
  observer: [],
  room_display: [],
};

/** The desks at which a person sits. */
export function desksOf(id: PersonId, person: Person): readonly DeskStream[] {
  return [
    ...DESKS_OF_ROLE[person.role],
    ...(person.organization === undefined || person.linkKind === 'staff'
      ? []
      : [`delegation:${person.organization}` as const]),
    `person:${id}`,
  ];
}

/** The slice of the state that a stream alone describes. */
export function sliceOf(dialogue: Dialogue, stream: Stream): TheRecord | Desks[keyof Desks] | object {
  if (stream === 'record') return dialogue.record;
  const { desks } = dialogue;
  if (isShared(stream)) return desks[stream];
  const [kind, id] = split(stream);
  return kind === 'delegation' ? (desks.delegations[id] ?? EMPTY_DELEGATION) : (desks.persons[id] ?? EMPTY_PERSON);
}

/** Is it a desk that is one for all who sit at it? */
export function isShared(stream: Stream): stream is SharedDesk {
  return (SHARED_DESKS as readonly Stream[]).includes(stream);
}

/** A desk of one delegation or person, taken apart. */
export function split(stream: `${'delegation' | 'person'}:${string}`): ['delegation' | 'person', string] {
  const at = stream.indexOf(':');
  return [stream.slice(0, at) as 'delegation' | 'person', stream.slice(at + 1)];
}
