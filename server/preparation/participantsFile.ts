import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { linkKindOf } from '../../shared/access.ts';
import type { Setup } from '../../shared/dialogue/convening.ts';
import { CATEGORIES, type Category, ROLES } from '../../shared/dialogue/model.ts';
import type { ProgrammeFile } from './programmeFile.ts';
import { stateNamed } from './states.ts';

/** The list of participants as the registration delivers it: a CSV file with one line a person. */

const line = z.object({
  name: z.string().min(1).max(200),
  title: z.string().max(200),
  organization: z.string().min(1).max(300),
  category: z.enum(CATEGORIES),
  /** Of a State's delegation; where others are based is not kept (domain 3). */
  state: z.string().max(100).optional(),
  email: z.union([z.literal(''), z.email()]),
  participation: z.enum(['in_person', 'online']),
  role: z.enum(ROLES),
  seat: z.string().max(10),
});

export interface Participants {
  organizations: Setup['organizations'];
  persons: Setup['persons'];
  /** As displays show it; staff have an organization without a delegation. */
  organizationNames: ReadonlyMap<string, string>;
  /** For the contact book alone [K3]. */
  contacts: ReadonlyMap<string, string>;
}

/** Reads the list; throws with the line that is wrong. Ids are opaque and say nothing of the names. */
export function readParticipants(csv: string, chairs: ProgrammeFile['chairs']): Participants {
  const rows: unknown[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  const organizations = new Map<string, Setup['organizations'][number]>();
  const persons: Setup['persons'][number][] = [];
  const organizationNames = new Map<string, string>();
  const contacts = new Map<string, string>();
  rows.forEach((row, index) => {
    const parsed = line.safeParse(row);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(`Participants, line ${index + 2}: ${issue?.path.join('.')} – ${issue?.message}.`);
    }
    const { name, title, organization, category, state, email, participation, role, seat } = parsed.data;
    const linkKind = linkKindOf(role);
    const id = `p${index + 1}`;
    if (linkKind !== 'staff' && !organizations.has(organization))
      organizations.set(organization, {
        id: `o${organizations.size + 1}`,
        name: organization,
        category,
        neutral: false,
        ...stateOf(category, state ?? '', index + 2),
      });
    const chair = role === 'co_chair' ? chairs.findIndex((one) => one.name === name) : -1;
    const delegation = linkKind === 'staff' ? undefined : organizations.get(organization)?.id;
    persons.push({
      id,
      name,
      title,
      role,
      linkKind,
      channel: participation === 'in_person' ? 'room' : 'online',
      ...(delegation === undefined ? {} : { organization: delegation }),
      ...(seat === '' ? {} : { seat }),
      ...(chair < 0 ? {} : { chair }),
    });
    organizationNames.set(id, organization);
    if (email) contacts.set(id, email);
  });
  return { organizations: [...organizations.values()], persons, organizationNames, contacts };
}

const STATES: readonly Category[] = ['state_party', 'signatory', 'non_signatory'];

/** The State of a delegation; throws with the line where it cannot be told. */
function stateOf(category: Category, named: string, line: number): { state?: string } {
  if (!STATES.includes(category) || named === '') return {};
  const state = stateNamed(named);
  if (state === undefined) throw new Error(`Participants, line ${line}: state – “${named}” names no State.`);
  return { state };
}
