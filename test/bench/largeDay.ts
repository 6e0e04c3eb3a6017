import { exampleProgramme } from '../../server/preparation/example.ts';
import { type Dice, dice } from '../days/dice.ts';

/** A dialogue as large as they come, in the two files that a Secretariat prepares: 600 organizations with long names. */

export const ORGANIZATIONS = 600;
/** The longest name among the participants of the example day has as many characters. */
export const LONGEST_NAME = 146;
/** The Secretary's acts are acts on behalf of the Chair; several hands keep one person within the limit of orders. */
export const SECRETARIES = 7;
/** Floor segments beyond the example's own, whose lists are for measuring. */
export const SHORT_LIST = '4.11';
export const LONG_LIST = '4.12';
export const BURST_LISTS = ['4.13', '4.14', '4.15'] as const;
const SPARE_LISTS = [SHORT_LIST, LONG_LIST, ...BURST_LISTS];

interface Programme {
  agenda: { item: number; segments: { id: string; kind: string; title: string }[] }[];
  [field: string]: unknown;
}

/** The example's programme on a day to come, so that nobody's link has expired. */
export function largeProgramme(now: number): string {
  const programme = JSON.parse(exampleProgramme()) as Programme;
  const { segments } = programme.agenda.find(({ item }) => item === 4)!;
  const model = segments.at(-1)!;
  segments.push(...SPARE_LISTS.map((id) => ({ ...model, id, title: `Further discussion ${id}` })));
  return JSON.stringify({ ...programme, id: 'large', date: new Date(now + 86_400_000).toISOString().slice(0, 10) });
}

const COLUMNS = 'name,title,organization,category,email,participation,role,seat';

/** The participants: two co-Chairs, Secretaries, officers, and a representative and an alternate for each organization. */
export function largeParticipants(): string {
  const throws = dice(600);
  const names = new Set<string>();
  while (names.size < ORGANIZATIONS) names.add(longName(throws));
  const staff = [
    row('Ms. Vasiliki Kakosimou', 'Greece', 'state_party', 'in_person', 'co_chair'),
    row('Mr. Francesco Testa', 'Italy', 'state_party', 'in_person', 'co_chair'),
    ...Array.from({ length: SECRETARIES }, (_, n) =>
      row(`Secretary ${n + 1}`, 'Secretariat', 'secretariat', 'in_person', 'secretary'),
    ),
    row('Conference Officer', 'Secretariat', 'secretariat', 'in_person', 'conference_officer'),
    row('Technical Moderator', 'Secretariat', 'secretariat', 'in_person', 'technical_moderator'),
  ];
  const delegations = [...names].flatMap((organization, n) => {
    const category = n % 3 === 0 ? 'state_party' : n % 3 === 1 ? 'academia' : 'non_governmental_organization';
    const participation = n % 2 === 0 ? 'in_person' : 'online';
    return (['representative', 'alternate'] as const).map((role) =>
      row(personName(throws), organization, category, participation, role),
    );
  });
  return [COLUMNS, ...staff, ...delegations].join('\n');
}

function row(name: string, organization: string, category: string, participation: string, role: string): string {
  return `${name},,"${organization}",${category},,${participation},${role},`;
}

const FIRST = ['Amina', 'Beatriz', 'Chiamaka', 'Dimitrios', 'Ekaterina', 'Farid', 'Guadalupe', 'Hyun-ju', 'Ibrahim'];
const LAST = ['Abdullayeva', 'Bangoura', 'Castellanos', 'Dhillon', 'Erdenebat', 'Fernandes', 'Grigoryan', 'Hoang'];

const personName = (throws: Dice) => `${throws.pick(['Ms.', 'Mr.'])} ${throws.pick(FIRST)} ${throws.pick(LAST)}`;

const OPENINGS = ['International', 'Regional', 'Interfaith', 'Pan-African', 'Ibero-American', 'Eurasian', 'Nordic'];
const BODIES = ['Association', 'Federation', 'Alliance', 'Institute', 'Foundation', 'Observatory', 'Coalition'];
const AIMS = 'Study Prevention Remedy Documentation Monitoring Protection Rehabilitation Prosecution Disclosure'.split(
  ' ',
);
const MATTERS =
  'Migrants Workers Children Seafarers Refugees Families Witnesses Victims Borderlands Fisheries Trafficking'.split(
    ' ',
  );
const MANNERS = ['Land', 'Sea', 'Air', 'Rail', 'River', 'Desert', 'Digital Means'];

/** A name in the manner of the longest real one, of exactly the longest length. */
function longName(throws: Dice): string {
  const several = (words: readonly string[], how: number) =>
    Array.from({ length: how }, () => throws.pick(words)).join(', ');
  const name =
    `${throws.pick(OPENINGS)} ${throws.pick(BODIES)} for the ${several(AIMS, 2)} and ${throws.pick(AIMS)} ` +
    `of the Smuggling of ${several(MATTERS, 2)} by ${several(MANNERS, 2)} and Related Forms of Exploitation`;
  const last = `, ${throws.pick(LAST)} ${throws.between(100, 999)}`;
  return `${name.slice(0, LONGEST_NAME - last.length)}${last}`.padEnd(LONGEST_NAME, 'x');
}
