import type { Setup } from '../../../shared/dialogue/convening.ts';
import type { Category } from '../../../shared/dialogue/model.ts';
import type { Segment } from '../../../shared/dialogue/programme.ts';
import { at, MINUTE, SETUP } from '../support/aDay.ts';

/** A full morning for looking at desks: a whole programme, a long list, long names, a neutral one. Invented throughout. */

const PARTS: readonly [string, Segment['kind'], number, string, number][] = [
  ['1.1', 'opening', 1, 'Opening by the co-Chairs', 5],
  ['1.2', 'opening', 1, 'Welcoming remarks by the Secretariat', 5],
  ['1.3', 'organizational', 1, 'Organizational matters: programme, conduct of the day and the country rule', 5],
  ['2.1', 'presentation', 2, 'Status of the Review Mechanism', 15],
  ['2.2', 'presentation', 2, 'Engagement of non-governmental stakeholders', 10],
  ['2.3', 'floor', 2, 'Questions and answers', 15],
  ['3.1', 'presentation', 3, 'Outcome of the meeting of the Working Group', 10],
  ['3.2', 'panel', 3, 'Panel 1: presentations', 30],
  ['3.3', 'floor', 3, 'Panel 1: discussion', 65],
  ['3.4', 'panel_replies', 3, 'Panel 1: replies of the panellists', 12],
  ['3.5', 'conclusion', 3, 'Conclusion of panel 1 and announcements', 8],
];
const AFTERNOON: typeof PARTS = [
  ['4.1', 'floor', 4, 'Role of civil society in the implementation of the Convention and the Protocol', 150],
  ['5.1', 'closing', 5, 'Concluding remarks by the co-Chairs', 30],
];

/** Who presents. */
const PRESENTED: Readonly<Record<string, 'chair' | 'secretariat'>> = { '2.1': 'secretariat', '3.1': 'chair' };

/** Panellists with their seats; none: online. */
const PANEL: readonly [string, string?][] = [
  ['Ms. Hana Sorel', 'P05'],
  ['Ms. Grace Mbeki Ndlovu'],
  ['Mr. Rui Tavares', 'P06'],
  ['Ms. Nuri Evans'],
];

function timed(parts: typeof PARTS, sitting: string, from: number): Segment[] {
  let startsAt = from;
  return parts.map(([id, kind, item, title, minutes]) => {
    const segment = { id, kind, item, title, sitting, startsAt, endsAt: startsAt + minutes * MINUTE };
    startsAt = segment.endsAt;
    if (PRESENTED[id]) return { ...segment, presenter: PRESENTED[id] };
    return kind.startsWith('panel') || id === '3.3' ? { ...segment, panel: 'panel-1' } : segment;
  });
}

/** Organization, person, function, seat (none: online), category. */
const PEOPLE: readonly [string, string, string, string?, Category?][] = [
  ['Steppe Youth Against Organized Crime', 'Ms. Aigerim Tolegen', 'President', 'A02'],
  ['Lake Basin Women Against Smuggling and Exploitation', 'Ms. Akinyi Odhiambo', 'Legal Adviser', 'A01'],
  ['Lotus Shelter for Women and Children', 'Ms. Trần Thị Minh Châu', 'Director'],
  ['Bay Communities Migration Forum', 'Mr. Rafiqul Chowdhury', 'Coordinator', 'A07'],
  ['Volta Bridges', 'Mr. Kossi Agbodjan', 'Founder'],
  ['Red de Casas de Acogida del Sur', 'Ms. Itzel Hernández Tzoc', 'Coordinator', 'A15'],
  ['Nordic Council on Child Protection in Migration', 'Ms. Freja Lindholm', 'Adviser', 'B06'],
  ['Savannah Legal Aid Collective', 'Ms. Adjoa Owusu-Mensah', 'Case Worker'],
  [
    'Universidad de Valmora, Research Centre on Mobility and Crime',
    'Mr. Tomás Echeverría',
    'Professor',
    'B15',
    'academia',
  ],
  ['Permanent Mission of the Republic of Northmark', 'Ms. Solveig Dahl', 'Counsellor', 'C02', 'state_party'],
  ['Fundación Cono Sur Migrante', 'Mr. Nicolás Bianchi', 'Director'],
  ['Otvorena Vrata Centre for Victim Support', 'Ms. Emina Hadžić', 'Director'],
  ['Clearline Ferries and Ports Compliance Ltd.', 'Ms. Eleni Papakosta', 'Head of Compliance', 'B16', 'private_sector'],
  ['Mediterranean Evidence and Rescue Archive', 'Mr. Pau Ferrer', 'Archivist', 'B03'],
  ['Caribbean Youth Crime Prevention Council', 'Ms. Shanice Baptiste', 'Chairperson'],
  ['Réseau Frontières et droits', 'Ms. Maëlle Kerouac', 'Jurist', 'B08'],
  [
    'Intergovernmental Centre for Migration Cooperation',
    'Mr. Lukas Brandt',
    'Liaison',
    'D10',
    'intergovernmental_organization',
  ],
  ['Survivors of the Northern Route', 'Ms. Hidden Name', 'Founder', 'A20'],
  ['Legal Bridges Europe', 'Mr. Joris Vandenbroucke', 'Counsel', 'B02'],
  ['Great Lakes Survivors’ Voice', 'Ms. Nakato Ssekandi', 'Director', 'A06'],
  [
    `${'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 146)}`,
    'Mr. Maximilian Überlang',
    'Secretary-General',
    'B20',
  ],
  [
    'Association of Persons on the Move, Their Families, Friends and Neighbours in the Border Regions of the Upper Delta, Regional Section for the Left Bank',
    'Ms. Long Name',
    'Delegate',
  ],
];

/** The id under which the nth organization's person is registered. */
export const speaker = (organization: number): string => `person-${organization}`;

export const LONG_DAY: Setup = {
  ...SETUP,
  id: 'long-day',
  programme: {
    ...SETUP.programme,
    title: 'Constructive Dialogue on the Northern Route',
    chairs: [
      { name: 'Ms. Adaeze Okonkwo', title: 'co-Chair' },
      { name: 'Mr. Tomás Ibarra', title: 'co-Chair' },
    ],
    segments: [...timed(PARTS, 'morning', at('10:00')), ...timed(AFTERNOON, 'afternoon', at('15:00'))],
    panels: [
      {
        id: 'panel-1',
        title: 'Panel 1',
        guidingQuestion: 'Which factors drive the smuggling of migrants, and which measures can address them?',
        panellists: PANEL.map(([name]) => ({
          name,
          organization: 'Invented Institute',
          allotment: 7 * MINUTE,
        })),
      },
    ],
  },
  rules: { ...SETUP.rules, overTimePrompt: 15_000, microphonePrompt: 10_000 },
  organizations: PEOPLE.map(([name, , , , category], index) => ({
    id: `org-${index}`,
    name,
    category: category ?? 'non_governmental_organization',
    neutral: name.startsWith('Survivors of'),
    ...(category === 'state_party' ? { state: 'NO' } : {}),
  })),
  persons: [
    ...SETUP.persons.filter(({ organization, role }) => organization === undefined && role !== 'room_display'),
    {
      id: 'co-chair',
      name: 'Mr. Tomás Ibarra',
      title: '',
      role: 'co_chair',
      linkKind: 'staff',
      channel: 'room',
      chair: 1,
    },
    {
      id: 'operator',
      name: 'Mr. Odd Nilsen',
      title: '',
      role: 'microphone_operator',
      linkKind: 'staff',
      channel: 'room',
    },
    {
      id: 'rapporteur',
      name: 'Ms. Renata Villalobos',
      title: '',
      role: 'rapporteur',
      linkKind: 'staff',
      channel: 'room',
    },
    ...PANEL.map(
      ([name, seat], index) =>
        ({
          id: `panellist-${index}`,
          name,
          title: '',
          role: 'panellist',
          linkKind: 'speaker',
          channel: seat ? 'room' : 'online',
          ...(seat ? { seat } : {}),
        }) as const,
    ),
    ...PEOPLE.map(
      ([, name, title, seat], index) =>
        ({
          id: speaker(index),
          name,
          title,
          role: 'representative',
          linkKind: 'speaker',
          channel: seat ? 'room' : 'online',
          organization: `org-${index}`,
          ...(seat ? { seat } : {}),
        }) as const,
    ),
    {
      id: 'alternate-1',
      name: 'Mr. Jordan Kiptoo',
      title: 'Research Lead',
      role: 'alternate',
      linkKind: 'speaker',
      channel: 'room',
      organization: 'org-1',
      seat: 'A01b',
    },
    {
      id: 'alternate-3',
      name: 'Ms. Tahmina Akter',
      title: 'Case Worker',
      role: 'alternate',
      linkKind: 'speaker',
      channel: 'online',
      organization: 'org-3',
    },
    {
      id: 'listener-4',
      name: 'Ms. Efua Listens',
      title: 'Observer',
      role: 'observer',
      linkKind: 'listener',
      channel: 'online',
      organization: 'org-4',
    },
  ],
};
