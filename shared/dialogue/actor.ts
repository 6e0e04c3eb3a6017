import type { TheRecord } from './dialogue.ts';
import type { Command } from './events.ts';
import type { Office, OrganizationId, PersonId, Role } from './model.ts';
import type { Person } from './participants.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Who may: one table, asked once at the top of `decide`. */

export interface Actor {
  person: PersonId;
  office: Office;
  standing: Standing;
  organization?: OrganizationId;
  chair?: number;
  /** Keeps the list for people in the room: conference officer, Secretary, presiding Chair. */
  keepsList: boolean;
}

/** In what quality somebody acts at this moment. */
type Standing =
  | 'presiding'
  | 'coChair'
  | 'secretary'
  | 'conferenceOfficer'
  | 'technicalModerator'
  | 'microphoneOperator'
  | 'rapporteur'
  | 'participant'
  | 'invited'
  | 'listener'
  | 'onlooker'
  | 'deadline'
  | 'door'
  | 'captions';

const BUREAU: readonly Standing[] = ['presiding', 'secretary'];
const LIST_KEEPERS: readonly Standing[] = [...BUREAU, 'conferenceOfficer'];
/** Platform names are the technical moderator's; the Secretary, who sees them, stands in for her. */
const TECHNICAL: readonly Standing[] = ['technicalModerator', 'secretary'];
/** Those at the microphones, in the room and online. */
const MICROPHONES: readonly Standing[] = [...LIST_KEEPERS, 'technicalModerator', 'microphoneOperator'];
const DELEGATION: readonly Standing[] = ['participant'];
/** Invited speakers do not pass through the list: they speak in the programme's slot. */
const SPEAKERS: readonly Standing[] = [...DELEGATION, 'invited'];

const MAY: Readonly<Record<Command['type'], readonly Standing[]>> = {
  startSegment: BUREAU,
  finishSegment: BUREAU,
  returnToSegment: BUREAU,
  skipSegment: BUREAU,
  changeDuration: BUREAU,
  moveSegment: BUREAU,
  addSegment: BUREAU,
  suspendMeeting: BUREAU,
  resumeMeeting: BUREAU,
  adjournMeeting: BUREAU,
  goOn: BUREAU,
  takePresidency: ['presiding', 'coChair'],
  announceOpening: BUREAU,
  openList: BUREAU,
  announceClosing: BUREAU,
  closeList: BUREAU,
  setLimit: BUREAU,
  moveRequest: BUREAU,
  inscribe: [...LIST_KEEPERS, 'technicalModerator'],
  stepBack: DELEGATION,
  setPrecedence: BUREAU,
  setFirstTimeFirst: BUREAU,
  disposeUnserved: BUREAU,
  reportNoAnswer: [...LIST_KEEPERS, 'technicalModerator'],
  reportLineLost: [...BUREAU, 'technicalModerator'],
  reportLineBack: [...BUREAU, 'technicalModerator'],
  raisePointOfOrder: DELEGATION,
  closePointOfOrder: BUREAU,
  sayReadiness: [...LIST_KEEPERS, 'technicalModerator', ...DELEGATION],
  markPresent: LIST_KEEPERS,
  noteAttendance: ['door'],
  sendMessage: [...LIST_KEEPERS, 'coChair', 'technicalModerator', 'microphoneOperator', 'rapporteur', ...SPEAKERS],
  requestFloor: DELEGATION,
  withdrawRequest: [...LIST_KEEPERS, ...DELEGATION],
  handOver: [...LIST_KEEPERS, ...DELEGATION],
  writeSubject: DELEGATION,
  setPublicLabel: [...LIST_KEEPERS, ...SPEAKERS],
  relink: LIST_KEEPERS,
  giveFloor: BUREAU,
  callInvited: BUREAU,
  skipPanellist: BUREAU,
  microphoneLive: MICROPHONES,
  confirmClosed: MICROPHONES,
  confirmOpenAgain: MICROPHONES,
  pauseClock: BUREAU,
  resumeClock: BUREAU,
  changeTime: BUREAU,
  endTurn: BUREAU,
  sayFinished: SPEAKERS,
  putBack: BUREAU,
  designateUnderReview: BUREAU,
  ruleOnText: BUREAU,
  raisePrompt: ['captions'],
  dismissPrompt: BUREAU,
  takeStep: BUREAU,
  ruleInOrder: BUREAU,
  adjustPassage: BUREAU,
  notePlatformNames: TECHNICAL,
  mapPlatformName: TECHNICAL,
  forgetPlatformName: TECHNICAL,
  writeToSpeaker: MICROPHONES,
  writeNote: DELEGATION,
  withdrawNote: DELEGATION,
  putNoteInList: [...LIST_KEEPERS, 'technicalModerator'],
  setAsideNote: [...LIST_KEEPERS, 'technicalModerator'],
  letNoteWait: [...LIST_KEEPERS, 'technicalModerator'],
  sendContribution: DELEGATION,
  withdrawContribution: DELEGATION,
  publishContribution: BUREAU,
  unpublishContribution: BUREAU,
  noteInput: ['rapporteur'],
  amendInput: ['rapporteur'],
  withdrawInput: ['rapporteur'],
  restoreInput: ['rapporteur'],
  deadlineReached: ['deadline'],
};

/** Every act there is. */
export const ACTS = Object.keys(MAY) as Command['type'][];

/** What a role comes to on a link of its own kind; on a link of another kind it comes to looking on. */
const STANDINGS: Readonly<Record<'staff' | 'speaker', Readonly<Partial<Record<Role, Standing>>>>> = {
  staff: {
    co_chair: 'coChair',
    secretary: 'secretary',
    conference_officer: 'conferenceOfficer',
    technical_moderator: 'technicalModerator',
    microphone_operator: 'microphoneOperator',
    rapporteur: 'rapporteur',
  },
  speaker: {
    presenter: 'invited',
    panellist: 'invited',
    representative: 'participant',
    alternate: 'participant',
    delegate: 'participant',
    // Observers get a link for listening; one who was re-linked as a speaker may speak (domain 3).
    observer: 'participant',
  },
};

const OFFICES: Readonly<Record<Standing, Office>> = {
  presiding: 'chair',
  coChair: 'chair',
  secretary: 'secretary',
  conferenceOfficer: 'conferenceOfficer',
  technicalModerator: 'technicalModerator',
  microphoneOperator: 'microphoneOperator',
  rapporteur: 'rapporteur',
  participant: 'participant',
  invited: 'participant',
  listener: 'participant',
  onlooker: 'participant',
  deadline: 'deadline',
  door: 'door',
  captions: 'captions',
};

/** In what quality a registered person acts now; presiding depends on the record. */
export function actorOf(record: TheRecord, id: PersonId, person: Person): Actor {
  const standing = standingOf(record, person);
  return {
    person: id,
    office: OFFICES[standing],
    standing,
    keepsList: LIST_KEEPERS.includes(standing),
    ...(person.organization === undefined ? {} : { organization: person.organization }),
    ...(person.chair === undefined ? {} : { chair: person.chair }),
  };
}

function standingOf(record: TheRecord, { role, linkKind, chair }: Person): Standing {
  if (linkKind === 'listener') return 'listener';
  const standing = linkKind === 'display' ? undefined : STANDINGS[linkKind][role];
  return standing === 'coChair' && chair === record.presiding ? 'presiding' : (standing ?? 'onlooker');
}

/** The hall itself, when a deadline of the record has come. */
export const DEADLINE_ACTOR: Actor = { person: 'deadline', office: 'deadline', standing: 'deadline', keepsList: false };

/**
 * Refuses an act that is not for this actor; a co-Chair who does not preside is told who does, and a listener whom to
 * ask for a link that speaks.
 */
export function whyNot(record: TheRecord, actor: Actor, act: Command['type']): Refusal | undefined {
  const may = MAY[act] ?? [];
  if (may.includes(actor.standing)) return undefined;
  if (actor.standing === 'coChair' && may.includes('presiding'))
    return refuse('notPresiding', { chair: record.programme.chairs[record.presiding]?.name ?? 'A co-Chair' });
  if (actor.standing === 'listener' && may.includes('participant')) return refuse('listenOnly');
  return refuse('notForYou');
}

/** Which commands a console may offer to this actor: the same table, for buttons. */
export function mayDo(actor: Actor, act: Command['type']): boolean {
  return MAY[act].includes(actor.standing);
}
