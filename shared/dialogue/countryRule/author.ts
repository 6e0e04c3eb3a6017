import type { AuthorKind, ScreeningContext } from '../../screening/screen.ts';
import type { Dialogue, TheRecord } from '../dialogue.ts';
import type { Turn } from '../floor.ts';
import type { Category, OrganizationId, PersonId, TurnNumber } from '../model.ts';
import { type OfficersDesk, organizationOfTurn } from '../participants.ts';
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

/**
 * What the screener has to know besides the text. Captions are read for the bureau alone; of any other text its author
 * learns what the screener said, so that it knows a neutral organization only if that is the author's `own` [K6].
 */
export function screeningFor(
  { record, desks }: Dialogue,
  author: Author,
  channel: NonNullable<ScreeningContext['channel']>,
  own?: OrganizationId,
): ScreeningContext {
  const { all, open, of } = namesIn(desks.officers);
  const mine = own === undefined ? undefined : of(own);
  return {
    author,
    channel,
    underReview: Object.keys(desks.bureau.rule.underReview),
    ...(channel === 'caption' ? all : mine ? together(open, mine) : open),
    ...(record.programme.venue ? { venue: record.programme.venue } : {}),
  };
}

type Names = Required<Pick<ScreeningContext, 'participants' | 'persons'>>;
interface Known {
  persons: OfficersDesk['persons'];
  all: Names;
  /** Without those of neutral organizations. */
  open: Names;
  /** Those of one neutral organization. */
  of(organization: OrganizationId): Names | undefined;
}

/** Of tables that live as long as nobody is admitted or relabelled: a caption must not wait for a list of a thousand names. */
const KNOWN = new WeakMap<OfficersDesk['organizations'], Known>();

function namesIn({ organizations, persons }: OfficersDesk): Known {
  const before = KNOWN.get(organizations);
  if (before?.persons === persons) return before;
  const namesOf = (isAmong: (organization: OrganizationId | undefined) => boolean): Names => ({
    participants: named(Object.entries(organizations).flatMap(([id, one]) => (isAmong(id) ? [one] : []))),
    persons: named(Object.values(persons).filter(({ organization }) => isAmong(organization))),
  });
  const isNeutral = (id: OrganizationId | undefined) => id !== undefined && organizations[id]?.neutral === true;
  const known: Known = {
    persons,
    all: namesOf(() => true),
    open: namesOf((id) => !isNeutral(id)),
    of: (organization) => (isNeutral(organization) ? namesOf((id) => id === organization) : undefined),
  };
  KNOWN.set(organizations, known);
  return known;
}

const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).filter((name) => name !== 'erased');

const together = (one: Names, other: Names): Names => ({
  participants: [...one.participants, ...other.participants],
  persons: [...one.persons, ...other.persons],
});

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
