import type { AuthorKind, ScreeningContext } from '../../screening/screen.ts';
import type { Dialogue, TheRecord } from '../dialogue.ts';
import type { Turn } from '../floor.ts';
import type { Category, OrganizationId, PersonId, TurnNumber } from '../model.ts';
import { organizationOfTurn } from '../participants.ts';
import type { StateCode } from './desk.ts';

/** Whose words are screened: the author's kind is the category of the organization, never where it is based [C2]. */

const KINDS: Readonly<Record<Category, AuthorKind>> = {
  non_governmental_organization: 'ngo',
  academia: 'academia',
  private_sector: 'private',
  state_party: 'state',
  signatory: 'state',
  non_signatory: 'state',
  entity: 'igo',
  intergovernmental_organization: 'igo',
  secretariat: 'igo',
};
type Author = ScreeningContext['author'];

/** The author that an organization is under the rule; whoever has none counts with the Secretariat. */
export function authorFor({ desks }: Dialogue, organization: OrganizationId | undefined): Author {
  const known = desks.officers.organizations[organization ?? ''];
  if (!known) return { kind: 'igo' };
  const kind = KINDS[known.category];
  return kind === 'state' && known.state !== undefined ? { kind, state: known.state } : { kind };
}

/** What the screener has to know besides the text. */
export function screeningFor(
  { record, desks }: Dialogue,
  author: Author,
  channel: NonNullable<ScreeningContext['channel']>,
): ScreeningContext {
  const { organizations, persons } = desks.officers;
  return {
    author,
    channel,
    underReview: Object.keys(desks.bureau.rule.underReview),
    participants: namesOf(organizations),
    persons: namesOf(persons),
    ...(record.programme.venue ? { venue: record.programme.venue } : {}),
  };
}

/** Of a table that lives as long as nobody is admitted: a caption must not wait for a list of a thousand names. */
const NAMES = new WeakMap<object, readonly string[]>();
function namesOf(table: Readonly<Record<string, { name: string }>>): readonly string[] {
  const known = NAMES.get(table);
  if (known) return known;
  const names = Object.values(table)
    .map(({ name }) => name)
    .filter((name) => name !== 'erased');
  NAMES.set(table, names);
  return names;
}

/** A turn that has or had the floor. */
export function turnIn({ floor, turns }: TheRecord, turn: TurnNumber): Turn | undefined {
  if (floor.stage !== 'vacant' && floor.turn.turn === turn) return floor.turn;
  return turns.findLast((one) => one.turn === turn);
}

/** The delegation, or the invited person, that a turn is of; neither for the Secretariat and the Chair. */
export function speakerOf(
  dialogue: Dialogue,
  turn: Pick<Turn, 'request' | 'invited' | 'label'>,
): { organization?: OrganizationId; person?: PersonId } {
  const { officers } = dialogue.desks;
  const organization = organizationOfTurn(dialogue, turn);
  if (organization !== undefined) {
    const person = officers.requests[turn.request ?? 0]?.person;
    return { organization, ...(person === undefined ? {} : { person }) };
  }
  if (!turn.invited || !('panellist' in turn.invited)) return {};
  const [person] =
    Object.entries(officers.persons).find(([, { role, name }]) => role === 'panellist' && name === turn.label) ?? [];
  return person === undefined ? {} : { person };
}

/** The author that a turn's speaker is: a State's only from the list, for a panellist speaks for no delegation [C2]. */
export function authorOfTurn(dialogue: Dialogue, turn: Pick<Turn, 'request' | 'invited' | 'label'>): Author {
  const { organization, person } = speakerOf(dialogue, turn);
  if (organization !== undefined) return authorFor(dialogue, organization);
  const { kind } = authorFor(dialogue, dialogue.desks.officers.persons[person ?? '']?.organization);
  return { kind: kind === 'state' ? 'igo' : kind };
}

/** The State that may speak of its own review in this turn, and in this turn alone [C2]. */
export function mayShareOwnReview(
  dialogue: Dialogue,
  turn: Pick<Turn, 'request' | 'invited' | 'label'>,
): StateCode | undefined {
  const { kind, state } = authorOfTurn(dialogue, turn);
  if (kind !== 'state' || state === undefined) return undefined;
  return dialogue.desks.bureau.rule.underReview[state] ? state : undefined;
}
