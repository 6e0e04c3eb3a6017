import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every rule of the floor, F1 to F32, is cited by the name of some test – but for what waits for other parts of the house. */

const ROOT = new URL('../', import.meta.url).pathname;
const RULES = Array.from({ length: 32 }, (_, index) => `F${index + 1}`);

/** Rules, or parts of them, that no test cites yet, each with what it waits for. */
const WAITING: Readonly<Record<string, string>> = {
  F28: 'the advance text: its length is looked at when texts can be handed in',
};
/** Parts of rules that are cited: the rest of them waits. */
const IN_PART: Readonly<Record<string, string>> = {
  F2: 'the sanction for what is not relevant: the call to order, with the country rule',
  F4: 'the ruling on a point of order: with the country rule',
  F21: 'the screening of a subject and the link to an advance text: with the country rule and contributions',
  F23: 'the form in which an unserved request becomes a contribution: with contributions',
};

function citedIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name));
  const names = files.flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/'(?:\[\w+\] ?)+[^'\n]*/g) ?? [],
  );
  return new Set(names.flatMap((name) => [...name.matchAll(/\[(F\d+)\]/g)].map(([, rule]) => rule!)));
}

test('each rule of the floor has a test that cites it, but for those that wait', () => {
  const cited = citedIn(ROOT);
  expect(RULES.filter((rule) => !cited.has(rule))).toEqual(Object.keys(WAITING));
  expect([...cited].filter((rule) => !RULES.includes(rule))).toEqual([]);
  for (const rule of Object.keys(IN_PART)) expect(cited).toContain(rule);
});
