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
  | 'display'
  | 'deadline';

const BUREAU: readonly Standing[] = ['presiding', 'secretary'];
const LIST_KEEPERS: readonly Standing[] = [...BUREAU, 'conferenceOfficer'];
const DELEGATION: readonly Standing[] = ['participant'];

const MAY: Readonly<Record<Command['type'], readonly Standing[]>> = {
  startSegment: BUREAU,
  finishSegment: BUREAU,
  takePresidency: ['presiding', 'coChair'],
  openList: BUREAU,
  announceClosing: BUREAU,
  closeList: BUREAU,
  setLimit: BUREAU,
  moveRequest: BUREAU,
  inscribe: LIST_KEEPERS,
  requestFloor: DELEGATION,
  withdrawRequest: [...LIST_KEEPERS, ...DELEGATION],
  handOver: [...LIST_KEEPERS, ...DELEGATION],
  writeSubject: DELEGATION,
  setPublicLabel: [...LIST_KEEPERS, ...DELEGATION],
  giveFloor: BUREAU,
  microphoneLive: [...LIST_KEEPERS, 'technicalModerator', 'microphoneOperator'],
  pauseClock: BUREAU,
  resumeClock: BUREAU,
  changeTime: BUREAU,
  endTurn: BUREAU,
  sayFinished: DELEGATION,
  putBack: BUREAU,
  deadlineReached: ['deadline'],
};

const STANDINGS: Readonly<Record<Role, Standing>> = {
  co_chair: 'coChair',
  secretary: 'secretary',
  conference_officer: 'conferenceOfficer',
  technical_moderator: 'technicalModerator',
  microphone_operator: 'microphoneOperator',
  rapporteur: 'rapporteur',
  presenter: 'participant',
  panellist: 'participant',
  representative: 'participant',
  alternate: 'participant',
  delegate: 'participant',
  observer: 'participant',
  room_display: 'display',
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
  display: 'participant',
  deadline: 'deadline',
};

/** In what quality a registered person acts now; presiding depends on the record. */
export function actorOf(record: TheRecord, id: PersonId, person: Person): Actor {
  const presides = person.role === 'co_chair' && person.chair === record.presiding;
  const standing = presides ? 'presiding' : STANDINGS[person.role];
  return {
    person: id,
    office: OFFICES[standing],
    standing,
    keepsList: LIST_KEEPERS.includes(standing),
    ...(person.organization === undefined ? {} : { organization: person.organization }),
    ...(person.chair === undefined ? {} : { chair: person.chair }),
  };
}

/** The hall itself, when a deadline of the record has come. */
export const DEADLINE_ACTOR: Actor = { person: 'deadline', office: 'deadline', standing: 'deadline', keepsList: false };

/** Refuses an act that is not for this actor; a co-Chair who does not preside is told who does. */
export function whyNot(record: TheRecord, actor: Actor, act: Command['type']): Refusal | undefined {
  const may = MAY[act] ?? [];
  if (may.includes(actor.standing)) return undefined;
  if (actor.standing === 'coChair' && may.includes('presiding'))
    return refuse('notPresiding', { chair: record.programme.chairs[record.presiding]?.name ?? 'A co-Chair' });
  return refuse('notForYou');
}

/** Which commands a console may offer to this actor: the same table, for buttons. */
export function mayDo(actor: Actor, act: Command['type']): boolean {
  return MAY[act].includes(actor.standing);
}
