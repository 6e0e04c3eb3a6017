import type { Setup } from '../../shared/dialogue/convening.ts';
import { SMALL_DAY } from './smallDay.ts';

/** A small day in which every private text is a canary: a word that occurs nowhere else, and tells whose it is. */

/** The canary of a kind of text of a person or an organization. */
export const canary = (kind: string, whose: string) => `Zq${kind}${whose.replace(/[^A-Za-z]/g, '')}Qz`;

/** The organization that is listed under a neutral label. */
export const HIDDEN = canary('Id', 'hidden');

const idOf = (organization: string) => (organization === 'hidden' ? HIDDEN : organization);
/** Names of the programme's chairs are public; everybody else's are not. */
const isPublic = (person: Setup['persons'][number]) => person.role === 'co_chair';

export const CANARY_DAY: Setup = {
  ...SMALL_DAY,
  id: 'canary-day',
  organizations: SMALL_DAY.organizations.map((one) => ({
    ...one,
    id: idOf(one.id),
    ...(one.id === 'hidden' ? { name: canary('RealName', 'hidden') } : {}),
  })),
  persons: SMALL_DAY.persons.map((person) => ({
    ...person,
    ...(isPublic(person) ? {} : { name: canary('Name', person.id), title: canary('Title', person.id) }),
    seat: canary('Seat', person.id),
    ...(person.organization === undefined ? {} : { organization: idOf(person.organization) }),
  })),
};

/** A text that must stay with some, and who they are. */
export interface Secret {
  text: string;
  /** May this person of the day have it? */
  mayHave: (person: Setup['persons'][number]) => boolean;
}

const OFFICERS = ['co_chair', 'secretary', 'conference_officer', 'technical_moderator', 'microphone_operator'];
export const atOfficersDesk = ({ role }: Setup['persons'][number]) => OFFICERS.includes(role);
export const inBureau = ({ role }: Setup['persons'][number]) => role === 'co_chair' || role === 'secretary';
export const ofDelegation = (organization: string) => (person: Setup['persons'][number]) =>
  person.linkKind !== 'staff' && person.organization === organization;

/** What the set-up itself holds of secrets: names, functions, seats, and what the neutral label hides. */
export function secretsOfSetup({ persons }: Setup): Secret[] {
  const ofPersons = persons.flatMap((person) => {
    const mayHave = (reader: Setup['persons'][number]) =>
      atOfficersDesk(reader) ||
      reader.id === person.id ||
      (reader.organization !== undefined && ofDelegation(reader.organization)(person) && reader.linkKind !== 'staff');
    const texts = [person.seat!, ...(isPublic(person) ? [] : [person.name, person.title])];
    return texts.map((text) => ({ text, mayHave }));
  });
  const ofHidden = [HIDDEN, canary('RealName', 'hidden')].map((text) => ({
    text,
    mayHave: (reader: Setup['persons'][number]) => atOfficersDesk(reader) || ofDelegation(HIDDEN)(reader),
  }));
  return [...ofPersons, ...ofHidden];
}
