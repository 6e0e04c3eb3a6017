import { spelled } from './plural.ts';

/** Words of the rapporteurs' desk. */
export const rapporteurWords = {
  title: (dialogue: string) => `Rapporteur: ${dialogue}`,
  noteLabel: 'Note on this turn',
  turnOf: (channel: string, number: number) => `${channel}, turn ${number} of this discussion`,
  inTheRoom: 'In the room',
  online: 'Online',
  kinds: {
    recommendation: 'Recommendation',
    good_practice: 'Good practice',
    challenge: 'Challenge',
    assistance_need: 'Assistance need',
    question: 'Question',
  },
  kindShort: { assistance_need: 'Need' },
  noteIt: 'Note it',
  thisTurn: 'This turn',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  pointsCount: (count: number) => (count === 1 ? '1 point' : `${count} points`),
  struck: 'Struck',
  struckFrom: (from: string, to: string) => `${from} to ${to}, not to be cited`,
  points: 'Points',
  group: 'Group',
  noPoints: 'No points yet. A note of kind recommendation, good practice or challenge can become one.',
  speakers: (count: number) => {
    if (count === 1) return 'One speaker';
    if (count === 2) return 'Two speakers';
    return count < 5 ? 'Some speakers' : 'Several speakers';
  },
  joinsAsYouType: 'joins as you type',
  coverage: 'Coverage',
  withoutNote: 'Turns without a note',
  allNoted: 'Every turn has a note.',
  takeNotes: (people: string) => `${people} take notes`,
  nobodySpeaks: 'Nobody has the floor. What you write belongs to the last turn.',
  spelled,
} as const;
