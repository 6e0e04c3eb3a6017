import type { Setup } from '../../shared/dialogue/convening.ts';
import { CATEGORIES, type LinkKind, type Role } from '../../shared/dialogue/model.ts';
import { MINUTE, SMALL_DAY } from '../support/smallDay.ts';
import type { Dice } from './dice.ts';

/** Who takes part in a random day: staff, and 20 to 60 delegates of organizations large and small. */

const STAFF = SMALL_DAY.persons.filter(({ linkKind }) => linkKind === 'staff' || linkKind === 'display');
const SCOPES = ['off', 'segment', 'item', 'day'] as const;

/** The set-up of the day of this seed. */
export function castOf(dice: Dice): Setup {
  const size = dice.between(20, 60);
  const organizations = Array.from({ length: Math.ceil(size / 2) }, (_, number) => ({
    id: `o${number}`,
    name: `Organization ${number}`,
    category: dice.pick(CATEGORIES)!,
    neutral: dice.chance(0.2),
  }));
  const persons = Array.from({ length: size }, (_, number): Setup['persons'][number] => ({
    id: `p${number}`,
    name: `Person ${number}`,
    title: '',
    role: roleOf(dice),
    linkKind: linkOf(dice),
    channel: dice.chance(0.5) ? 'room' : 'online',
    ...(dice.chance(0.97) ? { organization: dice.pick(organizations)!.id } : {}),
    ...(dice.chance(0.3) ? { seat: String(number) } : {}),
  }));
  const rules = { ...SMALL_DAY.rules, firstTimeFirst: dice.pick(SCOPES)!, limits: limitsOf(dice) };
  return { ...SMALL_DAY, id: 'random-day', rules, organizations, persons: [...STAFF, ...persons] };
}

function roleOf(dice: Dice): Role {
  if (dice.chance(0.1)) return dice.pick(['presenter', 'panellist', 'observer'] as const)!;
  return dice.pick(['representative', 'alternate', 'delegate'] as const)!;
}

function linkOf(dice: Dice): LinkKind {
  return dice.chance(0.85) ? 'speaker' : dice.chance(0.9) ? 'listener' : 'display';
}

function limitsOf(dice: Dice): Setup['rules']['limits'] {
  return {
    ...SMALL_DAY.rules.limits,
    intervention: dice.between(1, 5) * MINUTE,
    groupStatement: dice.between(1, 8) * MINUTE,
  };
}
