import { readFileSync } from 'node:fs';
import type { Case } from './cases.ts';

/** Texts made from grammar and the hand-written names: every State meets every kind of sentence sooner or later. */

interface StateWords {
  code: string;
  name: string;
  adjective: string | undefined;
  capital: string | undefined;
}

const gazetteer = (file: string) =>
  readFileSync(new URL(`../../scripts/gazetteer/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function statesWithWords(): StateWords[] {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const capitals = new Map(
    gazetteer('places.txt').map((line) => [line.slice(0, 2), line.slice(4).split(';')[0]!.trim()]),
  );
  const seen = new Set<string>();
  return gazetteer('nationals.txt').flatMap((line) => {
    const [code, adjectives] = line.split('|') as [string, string];
    const name = display.of(code)?.replace(/ \(.*| SAR China/, '');
    if (seen.has(code) || name === undefined || / - /.test(name)) return [];
    seen.add(code);
    const adjective = adjectives.split(',')[0];
    const usable =
      adjective !== '' && adjective !== undefined && !/['’]| of |^I /.test(adjective) && code !== 'CG' && code !== 'DM';
    return [{ code, name, adjective: usable ? adjective : undefined, capital: capitals.get(code) }];
  });
}

/** A small generator of numbers, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (sides) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % sides;
  };
}

const HELD_BY_NAME = [
  'In NAME, victims wait four years for a hearing.',
  'NAME has no shelter for men.',
  'Why does NAME not publish its figures?',
  'We praise NAME for nothing less than courage: its judges read the law.',
  'The police of NAME sold the files.',
  'Recruiters take them from NAME by lorry.',
  'A shelter closed in NAME, and nobody asked why.',
  'Prisons in NAME are full of drivers.',
  'As everyone knows, NAME keeps the wages of its sailors.',
  'I have a question about prosecutions in NAME.',
];
const HELD_BY_ADJECTIVE = [
  'ADJ courts do not believe them.',
  'The ADJ police took the phones.',
  'An ADJ recruiter kept the passports.',
  'Two ADJ women were found in the laundry.',
  'What does the ADJ law say about fees?',
  'The harvest is brought in by ADJ workers without contracts.',
];
const HELD_BY_CAPITAL = [
  'In CAPITAL the market opens at five and the girls are there.',
  'CAPITAL refuses to answer.',
  'The police in CAPITAL sold the list.',
];
const CLEAR_BY_NAME = [
  'I come from NAME and have a question on the timetable.',
  'Our organization is registered in NAME.',
  'The representative of NAME asked for the floor.',
  'NAME supports the proposal on timing.',
  'We thank NAME for hosting the workshop.',
  'The University of NAME translated the questionnaire.',
  'The next training will be held in NAME.',
  'My name is Ada and I speak from NAME.',
  'The delegations of NAME and Austria thanked the Chair.',
  'The NAME Network of Legal Clinics read a statement.',
];
const CLEAR_BY_ADJECTIVE = [
  'I am an ADJ lawyer and I have one question.',
  'The ADJ Bar Association shares this view.',
  'The ADJ delegation proposed to delete the word.',
  'My ADJ colleague will answer in writing.',
  'As an ADJ nurse, I ask for shorter forms.',
];
const CLEAR_BY_CAPITAL = [
  'We met in CAPITAL last year.',
  'The CAPITAL Declaration is cited in paragraph two.',
  'Greetings from CAPITAL; I will be short.',
  'See you in CAPITAL.',
];
const AROUND = [
  '',
  '',
  'Thank you, Chair. ',
  'Article 6 deserves more attention than it gets. ',
  'We listened with care to the panel. ',
];

/** A development set of about 1,500 short texts; another seed gives another set. */
export function familyCases(seed: number): Case[] {
  const roll = dice(seed);
  const cases: Case[] = [];
  const pick = (list: string[]) => list[roll(list.length)]!;
  const add = (name: string, code: string | undefined, template: string, mark: string, word: string) => {
    const text =
      pick(AROUND) +
      template
        .replace(mark, word)
        .replace(/\b([Aa])n (?=[^aeiouAEIOU])/g, '$1 ')
        .replace(/\b([Aa]) (?=[AEIOUaeiou])/g, '$1n ');
    cases.push({
      id: `${name}-${seed}-${cases.length}`,
      class: code === undefined ? `${name}-clean` : name,
      text,
      context: { author: { kind: 'ngo' }, channel: 'written' },
      hold: code !== undefined,
      states: code === undefined ? [] : [code],
      caution: false,
    });
  };
  for (const { code, name, adjective, capital } of statesWithWords()) {
    add('family-name', code, pick(HELD_BY_NAME), 'NAME', name);
    add('family-caption', code, pick(HELD_BY_NAME).toLowerCase(), 'name', name.toLowerCase());
    add('family-name', undefined, pick(CLEAR_BY_NAME), 'NAME', name);
    if (adjective !== undefined) {
      add('family-adjective', code, pick(HELD_BY_ADJECTIVE), 'ADJ', adjective);
      add('family-adjective', undefined, pick(CLEAR_BY_ADJECTIVE), 'ADJ', adjective);
    }
    if (capital !== undefined) {
      add('family-capital', code, pick(HELD_BY_CAPITAL), 'CAPITAL', capital);
      add('family-capital', undefined, pick(CLEAR_BY_CAPITAL), 'CAPITAL', capital);
    }
  }
  return cases;
}
