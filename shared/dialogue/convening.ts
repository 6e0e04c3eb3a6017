import { stamp } from './decide.ts';
import type { DialogueEvent } from './events.ts';
import type { Instant, Milliseconds, OrganizationId, PersonId } from './model.ts';
import type { Organization, Person } from './participants.ts';
import type { Programme, Rules } from './programme.ts';

/** What the Secretariat prepares before the day. */
export interface Setup {
  id: string;
  programme: Programme;
  rules: Rules;
  /** Which of the programme's chairs presides first. */
  presiding: number;
  /** By how much an example day has been moved from its own date; it stays on the record. */
  shiftedBy: Milliseconds;
  organizations: readonly (Organization & { id: OrganizationId })[];
  persons: readonly (Person & { id: PersonId })[];
}

/** The first events of a dialogue: the programme on the record, organizations and persons on their desks. */
export function convening(setup: Setup, at: Instant): readonly DialogueEvent[] {
  const { id, programme, rules, presiding, shiftedBy, organizations, persons } = setup;
  return stamp(
    {
      record: [{ type: 'dialogueConvened', id, programme, rules, presiding, shiftedBy }],
      desks: [
        ...organizations.map(
          ({ id: organization, name, category, neutral, state }) =>
            ({
              type: 'organizationAdmitted',
              organization,
              category,
              neutral,
              ...(state === undefined ? {} : { state }),
              sealed: { name },
            }) as const,
        ),
        ...persons.map(admitted),
      ],
    },
    { office: 'installation' },
    at,
  );
}

/** Field by field: nothing else that a file may say of a person gets into the journal [K2, K3]. */
function admitted({ id, name, title, role, linkKind, channel, organization, seat, chair }: Setup['persons'][number]) {
  return {
    type: 'participantAdmitted',
    person: id,
    role,
    linkKind,
    channel,
    ...(organization === undefined ? {} : { organization }),
    ...(seat === undefined ? {} : { seat }),
    ...(chair === undefined ? {} : { chair }),
    sealed: { name, title },
  } as const;
}
