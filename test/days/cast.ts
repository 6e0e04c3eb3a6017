import { readFileSync } from 'node:fs';
import { opensAt, programmeOf, readProgramme, rulesOf } from '../../server/preparation/programmeFile.ts';
import type { Setup } from '../../shared/dialogue/convening.ts';
import { CATEGORIES, type LinkKind, type Role } from '../../shared/dialogue/model.ts';
import { MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';
import type { Dice } from './dice.ts';

/** Who takes part in a random day: staff with two officers and two co-Chairs, and 20 to 60 delegates of organizations large and small. */

const STAFF = SMALL_DAY.persons
  .filter(({ linkKind }) => linkKind === 'staff' || linkKind === 'display')
  .concat({
    id: 'officer2',
    name: 'Ms. Fifth',
    title: '',
    role: 'conference_officer',
    linkKind: 'staff',
    channel: 'room',
  });
const SCOPES = ['off', 'segment', 'item', 'day'] as const;

const ROOT = new URL('../../', import.meta.url);

/** A published programme, moved so that it opens at ten o'clock of the small day. */
export function published(path: string): Pick<Setup, 'programme' | 'rules'> {
  const file = readProgramme(readFileSync(new URL(path, ROOT), 'utf8'));
  return { programme: programmeOf(file, TEN - opensAt(file)), rules: rulesOf(file) };
}

export const SOM_2024 = published('server/example/som-2024.json');
export const TIP_2023 = published('test/fixtures/tip-2023.json');
const PROGRAMMES = [SMALL_DAY, SOM_2024, TIP_2023];

/** The set-up of the day of this seed, on the small programme or a published one. */
export function castOf(dice: Dice): Setup {
  const { programme, rules: declared } = dice.pick(PROGRAMMES)!;
  const size = dice.between(20, 60);
  const organizations = Array.from({ length: Math.ceil(size / 2) }, (_, number) => ({
    id: `o${number}`,
    name: `Organization ${number}`,
    category: dice.pick(CATEGORIES)!,
    neutral: dice.chance(0.2),
    ...(dice.chance(0.3) ? { state: dice.pick(['IS', 'PE'] as const)! } : {}),
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
  const rules = { ...declared, firstTimeFirst: dice.pick(SCOPES)!, limits: limitsOf(dice) };
  return { ...SMALL_DAY, programme, id: 'random-day', rules, organizations, persons: [...STAFF, ...persons] };
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
