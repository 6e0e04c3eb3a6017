import type { Actor } from './actor.ts';
import type { Decide, DeskDraft, DeskFolds } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { OrganizationId, PersonId, RequestNumber } from './model.ts';
import { organizationOfRequest } from './participants.ts';
import { refuse } from './refusal.ts';
import { currentSitting } from './sitting.ts';

/** Department: attendance – which organizations took part, once each, however many persons or channels [R12]. */

export type Attended = 'signedIn' | 'present' | 'spoke';

export interface AttendanceDeskEvents {
  organizationAttended: { organization: OrganizationId; how: Attended };
}
export interface AttendanceCommands {
  /** The conference officer sees somebody of the organization in the room. */
  markPresent: { organization: OrganizationId };
  /** The door reports an online sign-in; it counts during a sitting. */
  noteAttendance: { person: PersonId };
}

/** The door itself, when somebody has signed in. */
export const DOOR_ACTOR: Actor = { person: 'door', office: 'door', standing: 'door', keepsList: false };

export const markPresent: Decide<'markPresent'> = (dialogue, { organization }) => {
  if (!dialogue.desks.officers.organizations[organization]) return refuse('noOrganization');
  return { desks: attended(dialogue, organization, 'present') };
};

export const noteAttendance: Decide<'noteAttendance'> = (dialogue, { person }) => {
  const known = dialogue.desks.officers.persons[person];
  if (!known?.organization || known.channel !== 'online') return {};
  if (!currentSitting(dialogue.record)) return refuse('noSitting');
  return { desks: attended(dialogue, known.organization, 'signedIn') };
};

/** Having spoken is attending; said once. */
export function attendedBySpeaking(dialogue: Dialogue, request: RequestNumber | undefined): DeskDraft[] {
  const organization = request === undefined ? undefined : organizationOfRequest(dialogue, request);
  return organization === undefined ? [] : attended(dialogue, organization, 'spoke');
}

function attended({ desks }: Dialogue, organization: OrganizationId, how: Attended): DeskDraft[] {
  return desks.officers.attended[organization] ? [] : [{ type: 'organizationAttended', organization, how }];
}

export const attendanceDeskFolds: DeskFolds<AttendanceDeskEvents> = {
  organizationAttended: {
    officers: (desk, { organization, how }) => ({ ...desk, attended: { ...desk.attended, [organization]: how } }),
  },
};
