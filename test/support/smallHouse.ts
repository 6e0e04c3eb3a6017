import type { Premises } from '../../server/premises.ts';
import { convene, type Prepared } from '../../server/preparation/prepare.ts';
import type { Settings } from '../../server/settings.ts';
import type { Setup } from '../../shared/dialogue/convening.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { type Around, type Console, type House, openTestHouse } from './house.ts';
import { SMALL_DAY } from './smallDay.ts';

/** A house on a real port that holds small days; people enter by the id they have in the setup. */
export interface SmallHouse {
  house: House;
  /** The personal link of a person, in the first dialogue unless another is named. */
  linkOf(person: string, dialogue?: string): string;
  enter(person: string, dialogue?: string): Promise<Console>;
  close(): Promise<void>;
}

export async function openSmallHouse(
  setups: readonly Setup[] = [SMALL_DAY],
  { around = {}, settings = {} }: { around?: Around; settings?: Partial<Settings> } = {},
): Promise<SmallHouse> {
  const prepared = new Map<string, Prepared>();
  const house = await openTestHouse(settings, {
    ...around,
    async convene(premises, now) {
      for (const setup of setups) prepared.set(setup.id, await conveneSetup(premises, setup, now));
      return [...prepared.values()];
    },
  });
  const linkOf: SmallHouse['linkOf'] = (person, dialogue = setups[0]!.id) => {
    const at = setups.find(({ id }) => id === dialogue)!.persons.findIndex(({ id }) => id === person);
    return prepared.get(dialogue)!.links[at]!.url;
  };
  return {
    house,
    linkOf,
    enter: (person, dialogue) => house.enter(linkOf(person, dialogue)),
    close: () => house.close(),
  };
}

/** E-mail addresses are made up from the person's id. */
export const emailOf = (person: string) => `${person}@mail.example.org`;

function conveneSetup(premises: Premises, setup: Setup, now: Instant): Promise<Prepared> {
  const named = new Map(setup.organizations.map(({ id, name }) => [id, name]));
  const organizationNames = new Map(setup.persons.map((one) => [one.id, named.get(one.organization ?? '') ?? '']));
  const contacts = new Map(setup.persons.map(({ id }) => [id, emailOf(id)]));
  return convene(premises, setup, { organizationNames, contacts }, now);
}
