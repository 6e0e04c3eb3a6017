import { expect, test } from 'vitest';
import { nearest } from '../../../client/secretariat/near.ts';
import { attending, type Registered } from '../../../client/secretariat/registered.ts';
import { openHall } from '../chair/fakeLive.ts';
import { LONG_DAY } from '../chair/longDay.ts';
import { at } from '../support/aDay.ts';

const all: readonly Registered[] = attending(openHall(LONG_DAY, at('9:00')).dialogue.desks);
const near = (name: string) => nearest(all, name).map(({ person }) => person.name);

test('those whose words are rare and alike come first, with accents or without', () => {
  expect(near('Hadzic Otvorena')[0]).toBe('Ms. Emina Hadžić');
  expect(near('Nordc Council Lindholm')[0]).toBe('Ms. Freja Lindholm');
  expect(near('ICMC')).toContain('Mr. Lukas Brandt');
});

test('a device, an office or a name nobody has resembles nobody', () => {
  for (const name of ['iPad', 'Galaxy A53', 'iPhone', 'office', 'Zeynep', '']) expect(near(name), name).toEqual([]);
});

test('at most three are shown', () => {
  expect(near('Migration').length).toBeLessThanOrEqual(3);
});
