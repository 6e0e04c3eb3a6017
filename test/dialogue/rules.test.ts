import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every rule of the floor, F1 to F32, and of countries, C1 to C15, is cited by some test – but for what is not built. */

const ROOT = new URL('../', import.meta.url).pathname;
const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
const RULES = [...numbered('F', 32), ...numbered('C', 15)];

/** Rules that no test cites, each with why. */
const NOT_BUILT: Readonly<Record<string, string>> = {
  F28: 'there is no door for an advance text: what is sent in writing is published, and captions come from elsewhere',
  C14: 'the summary is not drafted here: no paragraph of it can be looked at, or ticked',
};
/** Parts of rules that are cited: what of them is not built. */
const IN_PART: Readonly<Record<string, string>> = {
  F21: 'the language of a statement, and the link to an advance text [F28]',
  C13: 'the export of a summary that cites a struck passage, which is not drafted here',
  F23: 'a request asked for in writing and the contribution that comes of it are not tied to each other',
};

function citedIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name));
  const names = files.flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/'(?:\[\w+\] ?)+[^'\n]*/g) ?? [],
  );
  return new Set(names.flatMap((name) => [...name.matchAll(/\[([FC]\d+)\]/g)].map(([, rule]) => rule!)));
}

test('each rule of the floor and of countries has a test that cites it, but for those that are not built', () => {
  const cited = citedIn(ROOT);
  expect(RULES.filter((rule) => !cited.has(rule))).toEqual(Object.keys(NOT_BUILT));
  expect([...cited].filter((rule) => !RULES.includes(rule))).toEqual([]);
  for (const rule of Object.keys(IN_PART)) expect(cited).toContain(rule);
});
