import type { Setup } from '../../shared/dialogue/convening.ts';
import { convening } from '../../shared/dialogue/convening.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';

/** A day small enough to know by heart: two co-Chairs, two sittings, four lists, a panel, seven organizations. */

export const MINUTE = 60_000;
/** 10:00 in Vienna on 15 July 2024. */
export const TEN = Date.UTC(2024, 6, 15, 8);

const segment = (id: string, item: number, kind: Segment['kind'], title: string, minute: number): Segment => ({
  id,
  item,
  sitting: 'morning',
  kind,
  title,
  startsAt: TEN + minute * MINUTE,
  endsAt: TEN + (minute + 15) * MINUTE,
});

export const SMALL_DAY: Setup = {
  id: 'small-day',
  presiding: 0,
  shiftedBy: 0,
  programme: {
    title: 'Constructive Dialogue',
    fullTitle: 'Constructive Dialogue on a small day',
    workingGroup: 'SOM',
    date: '2024-07-15',
    zone: 'Europe/Vienna',
    venue: 'Boardroom D',
    platform: 'a platform',
    chairs: [
      { name: 'Ms. First', title: '' },
      { name: 'Mr. Second', title: '' },
    ],
    sittings: [
      { id: 'morning', startsAt: TEN, endsAt: TEN + 180 * MINUTE },
      { id: 'afternoon', startsAt: TEN + 300 * MINUTE, endsAt: TEN + 480 * MINUTE },
    ],
    items: [
      { item: 1, title: 'Opening' },
      { item: 2, title: 'Review' },
      { item: 3, title: 'Panel' },
      { item: 4, title: 'Closing' },
    ],
    segments: [
      segment('opening', 1, 'opening', 'Opening', 0),
      segment('questions', 2, 'floor', 'Questions and answers', 15),
      segment('remarks', 2, 'floor', 'Further remarks', 30),
      segment('discussion', 3, 'floor', 'Discussion', 45),
      segment('tour', 3, 'floor', 'Tour de table', 60),
      { ...segment('panel', 3, 'panel', 'Panel', 75), panel: 'one' },
      { ...segment('replies', 3, 'panel_replies', 'Replies', 90), panel: 'one' },
      { ...segment('closing', 4, 'closing', 'Closing', 300), sitting: 'afternoon' },
    ],
    panels: [
      {
        id: 'one',
        title: 'The panel',
        guidingQuestion: 'What works?',
        panellists: ['One', 'Two', 'Three'].map((nth, index) => ({
          name: `Panellist ${nth}`,
          organization: `Institute ${nth}`,
          allotment: (5 + index) * MINUTE,
        })),
      },
    ],
  },
  rules: {
    limits: {
      presentation: 15 * MINUTE,
      panellist: 7 * MINUTE,
      intervention: 3 * MINUTE,
      groupStatement: 5 * MINUTE,
      reply: 3 * MINUTE,
      rightOfReply: 2 * MINUTE,
      pointOfOrder: 2 * MINUTE,
      secretariat: 5 * MINUTE,
    },
    warning: 30_000,
    overTimePrompt: 15_000,
    handover: 30_000,
    hold: 60_000,
    callsBeforeAbsent: 2,
    secondRightOfReply: 1.5 * MINUTE,
    microphonePrompt: 10_000,
    firstTimeFirst: 'day',
  },
  organizations: [
    { id: 'alpha', name: 'Alpha Aid', category: 'non_governmental_organization', neutral: false },
    { id: 'beta', name: 'Beta Bridges', category: 'non_governmental_organization', neutral: false },
    { id: 'gamma', name: 'Republic of Gamma', category: 'state_party', neutral: false },
    { id: 'delta', name: 'Delta University', category: 'academia', neutral: false },
    { id: 'epsilon', name: 'Epsilon Works', category: 'private_sector', neutral: false },
    { id: 'hidden', name: 'Shelter at Risk', category: 'non_governmental_organization', neutral: true },
    { id: 'house', name: 'Secretariat of the house', category: 'secretariat', neutral: false },
  ],
  persons: [
    { id: 'chair', name: 'Ms. First', title: '', role: 'co_chair', linkKind: 'staff', channel: 'room', chair: 0 },
    { id: 'coChair', name: 'Mr. Second', title: '', role: 'co_chair', linkKind: 'staff', channel: 'room', chair: 1 },
    { id: 'secretary', name: 'Ms. Third', title: '', role: 'secretary', linkKind: 'staff', channel: 'room' },
    { id: 'officer', name: 'Mr. Fourth', title: '', role: 'conference_officer', linkKind: 'staff', channel: 'room' },
    { id: 'technician', name: 'T', title: '', role: 'technical_moderator', linkKind: 'staff', channel: 'room' },
    { id: 'operator', name: 'M', title: '', role: 'microphone_operator', linkKind: 'staff', channel: 'room' },
    { id: 'rapporteur', name: 'R', title: '', role: 'rapporteur', linkKind: 'staff', channel: 'room' },
    { id: 'wall', name: 'Display', title: '', role: 'room_display', linkKind: 'display', channel: 'room' },
    person('anna', 'representative', 'alpha', 'room', '14'),
    person('alan', 'alternate', 'alpha', 'online'),
    person('bela', 'representative', 'beta', 'online'),
    person('carl', 'delegate', 'gamma', 'room', '3'),
    person('dora', 'representative', 'delta', 'online'),
    person('emil', 'representative', 'epsilon', 'room'),
    person('hana', 'representative', 'hidden', 'online'),
    person('pia', 'panellist', 'beta', 'room'),
    person('sven', 'presenter', 'house', 'room'),
    { ...person('lars', 'delegate', 'alpha', 'online'), linkKind: 'listener' },
    { ...person('oda', 'observer', 'delta', 'online'), linkKind: 'listener' },
    { id: 'solo', name: 'Solo', title: '', role: 'delegate', linkKind: 'speaker', channel: 'online' },
  ],
};

function person(
  id: string,
  role: Setup['persons'][number]['role'],
  organization: string,
  channel: 'room' | 'online',
  seat?: string,
): Setup['persons'][number] {
  const name = `${id[0]!.toUpperCase()}${id.slice(1)} Family-of-${id}`;
  return { id, name, title: '', role, linkKind: 'speaker', channel, organization, ...(seat ? { seat } : {}) };
}

/** The small day just convened, with rules or other parts of the set-up changed. */
export function convened(changes: Partial<Setup> = {}): Dialogue {
  return convening({ ...SMALL_DAY, ...changes }, TEN - 60 * MINUTE).reduce(evolve, EMPTY_DIALOGUE);
}
