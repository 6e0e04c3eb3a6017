import type { Attended } from './attendance.ts';
import type { Contributions } from './contribution.ts';
import type { Addressed, ScreenedText, StateCode, TextId, ToClose } from './countryRule/desk.ts';
import type { Decide, DeskFolds, RecordFolds } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Turn } from './floor.ts';
import type {
  ActNumber,
  Category,
  Channel,
  Erased,
  Instant,
  LinkKind,
  OrganizationId,
  PersonId,
  RequestNumber,
  Role,
  SegmentId,
  TurnNumber,
} from './model.ts';
import { type Notes, relabelledNotes } from './note.ts';
import { publishedBy } from './publication.ts';
import type { Readiness, Said } from './readiness.ts';
import { refuse } from './refusal.ts';
import type { ScreenWords } from './speakerScreen.ts';
import { isOpen, withEntry, withList } from './speakersList.ts';
import { withKey } from './withKey.ts';

/** Department: who takes part. Persons, seats and memberships lie on the officers' desk, never on the record [K5]. */

export interface Organization {
  name: string;
  category: Category;
  /** Listed under a neutral public label [K6]. */
  neutral: boolean;
  /** Of a State's delegation; where others are based is no nationality (domain 3). */
  state?: StateCode;
}
export interface Person {
  name: string;
  title: string;
  role: Role;
  linkKind: LinkKind;
  channel: Channel;
  organization?: OrganizationId;
  seat?: string;
  /** Which of the programme's chairs this person is. */
  chair?: number;
}
export interface OfficersDesk {
  organizations: Readonly<Record<OrganizationId, Organization>>;
  persons: Readonly<Record<PersonId, Person>>;
  /** Who stands behind each request, whatever its public label. */
  requests: Readonly<Record<RequestNumber, { organization: OrganizationId; person: PersonId }>>;
  /** The words of a reason, by the number of its act: an inscription with "asked at" [F11] or a move [F12]. */
  words: Readonly<Record<ActNumber, string>>;
  /** For whom a group statement speaks, besides the organization itself [F21]. */
  groups: Readonly<Record<RequestNumber, { members: readonly OrganizationId[]; names: readonly string[] }>>;
  readiness: Readonly<Record<RequestNumber, Said>>;
  attended: Readonly<Record<OrganizationId, Attended>>;
  /** The Chair's last word to those at the microphones: the operator's in the room, the moderator's online. */
  toClose?: ToClose;
  /** The turn whose microphone was last confirmed as closed, until it is open again. */
  closed?: TurnNumber;
}
/** What the members of one organization share: their colleagues and their own requests. */
export interface DelegationDesk {
  organization?: Organization;
  members: Readonly<Record<PersonId, Person>>;
  requests: Readonly<
    Record<RequestNumber, { person?: PersonId; subject?: string; group?: readonly string[]; readiness?: Readiness }>
  >;
  /** Own texts that came to the Chair [C8]. */
  texts?: Readonly<Record<TextId, ScreenedText>>;
  /** The last word of the Chair to the speaker. */
  addressed?: Addressed;
  /** The own State may speak of its own review [C2]. */
  underReview?: { state: StateCode; at: Instant; confirmedBy: string };
  /** The latest words to the speaker's screen, oldest first. */
  screen: readonly ScreenWords[];
  notes: Notes;
  contributions: Contributions;
}
export interface PersonDesk {
  self?: Person;
  /** The last word of the Chair to this speaker. */
  addressed?: Addressed;
  screen: readonly ScreenWords[];
}

export const EMPTY_DELEGATION: DelegationDesk = { members: {}, requests: {}, screen: [], notes: {}, contributions: {} };
export const EMPTY_PERSON: PersonDesk = { screen: [] };

type Names = { name: string; title: string } | Erased;
export interface ParticipantsDeskEvents {
  organizationAdmitted: {
    organization: OrganizationId;
    category: Category;
    neutral: boolean;
    state?: StateCode;
    sealed: { name: string } | Erased;
  };
  participantAdmitted: {
    person: PersonId;
    role: Role;
    linkKind: LinkKind;
    channel: Channel;
    organization?: OrganizationId;
    seat?: string;
    chair?: number;
    sealed: Names;
  };
  publicLabelSet: { organization: OrganizationId; neutral: boolean };
}
export interface ParticipantsEvents {
  requestRelabelled: { segment: SegmentId; request: RequestNumber; organization: OrganizationId; label: string };
}
export interface ParticipantsCommands {
  setPublicLabel: { organization: OrganizationId; neutral: boolean };
  /** Makes a listener's link one for speaking, or one for listening again (domain 3); the link itself stays. */
  relink: { person: PersonId; linkKind: 'speaker' | 'listener' };
}

/** May this person be given the floor? A listener must be re-linked first (domain 3). */
export function mayHaveFloor(person: Person): boolean {
  return person.linkKind === 'speaker';
}

/** The organization behind a request, which the record may show under a one-off id. */
export function organizationOfRequest({ desks }: Dialogue, request: RequestNumber): OrganizationId | undefined {
  return desks.officers.requests[request]?.organization;
}

/** The organization that has the floor in a turn from the list; an invited speaker speaks for no list. */
export function organizationOfTurn(dialogue: Dialogue, { request }: Pick<Turn, 'request'>): OrganizationId | undefined {
  return request === undefined ? undefined : organizationOfRequest(dialogue, request);
}

const NEUTRAL_LABELS: Record<Category, string> = {
  non_governmental_organization: 'A non-governmental organization',
  academia: 'An academic institution',
  private_sector: 'A private sector entity',
  state_party: 'A State party',
  signatory: 'A signatory State',
  non_signatory: 'A State',
  entity: 'An entity',
  intergovernmental_organization: 'An intergovernmental organization',
  secretariat: 'The Secretariat',
};

/** What the public reads: the organization's name, or the neutral words of its category [K6]. */
export function labelFor({ name, category, neutral }: Organization): string {
  return neutral ? NEUTRAL_LABELS[category] : name;
}

/**
 * Lists an organization under a neutral label, or by its name again [K6]: by the delegation itself, the Secretariat or
 * the conference officer. The label covers at once whatever was asked and spoken by name, each under an id of its own;
 * the name returns only for what is still open, for the rest was said under the label.
 */
export const setPublicLabel: Decide<'setPublicLabel'> = (dialogue, { organization, neutral }, { actor, newId }) => {
  const { record, desks } = dialogue;
  const known = desks.officers.organizations[organization];
  if (!known) return refuse('noOrganization');
  if (!actor.keepsList && actor.organization !== organization) return refuse('requestNotYours');
  if (known.neutral === neutral) return refuse('alreadyThere');
  const label = labelFor({ ...known, neutral });
  const shown = Object.entries(record.lists).flatMap(([segment, list]) =>
    list.entries
      .filter((entry) => (neutral ? entry.organization === organization : isOpen(entry)))
      .filter(({ request }) => organizationOfRequest(dialogue, request) === organization)
      .map(({ request }) => ({ segment, request })),
  );
  const published = neutral ? publishedBy(dialogue, organization) : [];
  const isTheirs = (point: { organization: OrganizationId } | undefined) => point?.organization === organization;
  const closed = record.putBacks.some(
    (act) => (act.what === 'pointOfOrder' && isTheirs(act.former)) || (act.what === 'adjourned' && isTheirs(act.point)),
  );
  const standing = neutral && (isTheirs(record.pointOfOrder) || closed);
  return {
    record: [
      ...shown.map(
        ({ segment, request }) =>
          ({
            type: 'requestRelabelled',
            segment,
            request,
            organization: neutral ? newId() : organization,
            label,
          }) as const,
      ),
      ...published.map(
        (contribution) => ({ type: 'contributionRelabelled', contribution, organization: newId(), label }) as const,
      ),
      ...(standing ? [{ type: 'pointOfOrderRelabelled', organization: newId(), label } as const] : []),
    ],
    desks: [
      { type: 'publicLabelSet', organization, neutral },
      ...relabelledNotes(dialogue, organization, { label, neutral, newId }),
    ],
  };
};

const INVITED: readonly Role[] = ['presenter', 'panellist'];

/** By those who keep the list; a speaker who stands for a request is no listener, nor is one the programme has invited. */
export const relink: Decide<'relink'> = ({ record, desks }, { person: id, linkKind }) => {
  const { persons, requests } = desks.officers;
  const person = persons[id];
  if (!person) return refuse('unknownPerson');
  const { name, title, ...rest } = person;
  const isFixed = rest.linkKind === 'staff' || rest.linkKind === 'display' || INVITED.includes(rest.role);
  if (isFixed) return refuse('linkIsFixed');
  if (rest.linkKind === linkKind) return refuse('linkIsSo');
  const open = Object.values(record.lists).flatMap(({ entries }) => entries.filter(isOpen));
  const stands = open.some(({ request }) => requests[request]?.person === id);
  if (linkKind === 'listener' && stands) return refuse('standsForRequest');
  return { desks: [{ type: 'participantAdmitted', person: id, ...rest, linkKind, sealed: { name, title } }] };
};

export const participantsFolds: RecordFolds<ParticipantsEvents> = {
  requestRelabelled: (record, { segment, request, organization, label }) => {
    const relabelled = withList(record, segment, (list) =>
      withEntry(list, request, (entry) => ({ ...entry, organization, label })),
    );
    const named = <Spoken extends Turn>(turn: Spoken): Spoken =>
      turn.request === request ? { ...turn, organization, label } : turn;
    const { floor, turns } = relabelled;
    return {
      ...relabelled,
      floor: floor.stage === 'vacant' ? floor : { ...floor, turn: named(floor.turn) },
      turns: turns.map(named),
    };
  },
};

const named = (sealed: Names) => (sealed === 'erased' ? { name: sealed, title: '' } : sealed);

export const participantsDeskFolds: DeskFolds<ParticipantsDeskEvents> = {
  organizationAdmitted: {
    officers: (desk, event) => ({
      ...desk,
      organizations: withKey(desk.organizations, event.organization, organizationOf(event)),
    }),
    delegation: (desk, event) => ({ ...desk, organization: organizationOf(event) }),
  },
  participantAdmitted: {
    officers: (desk, event) => ({ ...desk, persons: withKey(desk.persons, event.person, personOf(event)) }),
    delegation: (desk, event) => ({ ...desk, members: { ...desk.members, [event.person]: personOf(event) } }),
    person: (desk, event) => ({ ...desk, self: personOf(event) }),
  },
  publicLabelSet: {
    officers: (desk, { organization, neutral }) => {
      const known = desk.organizations[organization];
      return known
        ? { ...desk, organizations: { ...desk.organizations, [organization]: { ...known, neutral } } }
        : desk;
    },
    delegation: (desk, { neutral }) =>
      desk.organization ? { ...desk, organization: { ...desk.organization, neutral } } : desk,
  },
};

function organizationOf(event: ParticipantsDeskEvents['organizationAdmitted']): Organization {
  const { category, neutral, state, sealed } = event;
  const name = sealed === 'erased' ? sealed : sealed.name;
  return { name, category, neutral, ...(state === undefined ? {} : { state }) };
}

function personOf(event: ParticipantsDeskEvents['participantAdmitted']): Person {
  const { role, linkKind, channel, organization, seat, chair, sealed } = event;
  return {
    ...named(sealed),
    role,
    linkKind,
    channel,
    ...(organization === undefined ? {} : { organization }),
    ...(seat === undefined ? {} : { seat }),
    ...(chair === undefined ? {} : { chair }),
  };
}
