import type { Desks, Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { OrganizationId, PersonId } from '../../shared/dialogue/model.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { labelFor, mayHaveFloor, organizationOfRequest, type Person } from '../../shared/dialogue/participants.ts';
import { sideOf } from '../../shared/dialogue/precedence.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { type Entry, isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { spokeBefore } from '../../shared/dialogue/standing.ts';
import { matches } from '../parts/matching.ts';
import type { Found } from '../parts/SearchField.tsx';
import { entryWords, officerWords as more, secretariatWords as words } from '../words/en.ts';

/** Who is registered, as the conference officer finds them. */
export interface Registered {
  id: PersonId;
  person: Person;
  /** The organization's own name: the officer's search is the one place that shows it under a neutral label. */
  organization: string;
  organizationId: OrganizationId | undefined;
}

/** Everybody registered, people in the room first, then by organization and name. */
export function everybody(desks: Desks): readonly Registered[] {
  const { persons, organizations } = desks.officers;
  return Object.entries(persons)
    .map(([id, person]) => ({
      id,
      person,
      organization: organizations[person.organization ?? '']?.name ?? more.staff,
      organizationId: person.organization,
    }))
    .sort(
      (a, b) =>
        Number(a.person.channel === 'online') - Number(b.person.channel === 'online') ||
        a.organization.localeCompare(b.organization) ||
        a.person.name.localeCompare(b.person.name),
    );
}

/** For those who keep the platform: people online before people in the room; the rest of the order stays. */
export function onlineFirst(a: Registered, b: Registered): number {
  return Number(a.person.channel === 'room') - Number(b.person.channel === 'room');
}

/** Those who take part for an organization: whom one can inscribe, or says why not. */
export function participants(desks: Desks): readonly Registered[] {
  return everybody(desks).filter(
    ({ organizationId, person }) => organizationId !== undefined && person.linkKind !== 'staff',
  );
}

/** Those who can have a name on the platform: delegations, listeners, panellists. */
export function attending(desks: Desks): readonly Registered[] {
  return everybody(desks)
    .filter(({ person }) => person.linkKind === 'speaker' || person.linkKind === 'listener')
    .map((one) => (one.organizationId ? one : { ...one, organization: entryWords.role[one.person.role] }));
}

/** Finds by organization, person or seat. */
export function find(all: readonly Registered[], query: string): readonly Registered[] {
  return all.filter(({ person, organization }) =>
    matches([organization, person.name, person.seat].filter(Boolean).join(' '), query),
  );
}

/** The place a request made now would take [F9, F10]. */
export function placeNow(
  dialogue: Dialogue,
  segment: Segment,
  list: SpeakersList,
  organization: OrganizationId,
): number {
  const request = Number.MAX_SAFE_INTEGER;
  const asking: Entry = {
    request,
    kind: 'intervention',
    organization,
    label: '',
    side: sideOf(dialogue.desks.officers.organizations[organization]?.category ?? 'non_governmental_organization'),
    channel: 'room',
    askedFrom: 'room',
    door: 'raisedPlate',
    inscribedAt: 0,
    spokenBefore: spokeBefore(dialogue, organization, segment),
    moves: [],
    calls: 0,
    losses: 0,
    stage: 'waiting',
  };
  return placeOf({ ...list, entries: [...list.entries, asking] }, request);
}

/** An entry of the search: what Enter would do, or why it cannot. */
export function foundEntry(dialogue: Dialogue, segment: Segment, list: SpeakersList, one: Registered): Found {
  const { id, person, organization, organizationId = '' } = one;
  const taken = whyTaken(dialogue, list, one);
  return {
    id,
    organization,
    channel: person.channel === 'online' ? { kind: 'online' } : { kind: 'room', seat: person.seat },
    person: person.name,
    ...(taken ? { taken: `${person.name}, ${taken}` } : {}),
    act: words.place(placeNow(dialogue, segment, list, organizationId)),
  };
}

function whyTaken(dialogue: Dialogue, list: SpeakersList, { person, organizationId }: Registered): string | undefined {
  if (!mayHaveFloor(person)) return words.listenOnly;
  if (!isTaking(list)) return more.takesNobody[list.stage.stage === 'closed' ? 'closed' : 'notOpen'];
  const open = list.entries.find(
    ({ stage, request }) =>
      (stage === 'waiting' || stage === 'called') && organizationOfRequest(dialogue, request) === organizationId,
  );
  if (!open) return undefined;
  return open.stage === 'called' ? more.isSpeaking : words.hasPlace(placeOf(list, open.request));
}

/** The neutral label an organization would stand under. */
export function neutralLabel(desks: Desks, organization: OrganizationId): string {
  const known = desks.officers.organizations[organization];
  return known ? labelFor({ ...known, neutral: true }) : '';
}
