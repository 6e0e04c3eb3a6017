import { gazetteer } from '../../shared/screening/gazetteer.ts';
import { prepareScreening } from '../../shared/screening/prepare.ts';
import { screen } from '../../shared/screening/screen.ts';
import { type Case, readCases } from '../screening/cases.ts';
import { scoreCases } from '../screening/score.ts';
import { type Figures, figuresOf } from './figures.ts';

/** The country screener beside one regular expression of all the names in its gazetteer: how fast, and how often right. */
export interface Screener {
  caption: Figures;
  contribution: Figures;
  plain: { caption: Figures; contribution: Figures };
  sets: Accuracy[];
}

export interface Accuracy {
  set: string;
  items: number;
  /** Of the texts to be held, how many are; of those held, how many are to be. */
  recall: number;
  precision: number;
  plain: { recall: number; precision: number };
}

const SETS = ['independent.ndjson', 'practice.ndjson', 'handwritten.txt', 'handwritten2.txt', 'handwritten7.txt'];
const at = (set: string) => new URL(`../screening/${set}`, import.meta.url).pathname;
/** A page of a contribution. */
const PAGE = 3_000;
const PAGES = 20;
/** Readings of everything before the first that counts. */
const UNCOUNTED = 2;

export function measureScreener(rounds: number): Screener {
  prepareScreening();
  const cases = readCases(at('independent.ndjson'));
  const lines = cases.flatMap(({ text, context }) =>
    (text.match(/\S+(?: \S+){0,11}/g) ?? []).map((line) => ({
      line,
      context: { ...context, channel: 'caption' as const },
    })),
  );
  const whole = cases.map(({ text }) => text).join(' ');
  const contribution = whole.repeat(Math.ceil((PAGE * PAGES) / whole.length)).slice(0, PAGE * PAGES);
  const names = plainNames();
  const { author } = cases[0]!.context;
  const timed = (screenLine: (index: number) => unknown, screenWhole: () => unknown) => {
    // A server has read for a while when the panel is heated: what the first reading compiles is not counted.
    for (let n = 0; n < lines.length * UNCOUNTED; n += 1) screenLine(n % lines.length);
    for (let n = 0; n < UNCOUNTED; n += 1) screenWhole();
    return {
      caption: figuresOf(
        Array.from({ length: lines.length * 3 }, (_, n) => timeOf(() => screenLine(n % lines.length))),
      ),
      contribution: figuresOf(Array.from({ length: rounds }, () => timeOf(screenWhole))),
    };
  };
  const ours = timed(
    (n) => screen(lines[n]!.line, lines[n]!.context),
    () => screen(contribution, { author }),
  );
  const plain = timed(
    (n) => [...unaccented(lines[n]!.line).matchAll(names)],
    () => [...unaccented(contribution).matchAll(names)],
  );
  return { ...ours, plain, sets: SETS.map((set) => accuracyOn(set, readCases(at(set)), names)) };
}

function timeOf(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

/** The gazetteer's names are without accents. */
const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** What anybody would write first: every name, one after the other, at the borders of words. */
function plainNames(): RegExp {
  const names = [...gazetteer().phrases]
    .filter(([, entries]) => entries.some(({ kind }) => kind === 'name' || kind === 'officialName'))
    .map(([phrase]) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function accuracyOn(set: string, cases: readonly Case[], names: RegExp): Accuracy {
  const [all] = scoreCases(cases);
  const heldPlainly = cases.filter(({ text }) => unaccented(text).search(names) >= 0);
  const found = heldPlainly.filter(({ hold }) => hold).length;
  return {
    set,
    items: all.items,
    recall: all.found / all.held,
    precision: all.found / (all.found + all.falseHolds),
    plain: { recall: found / all.held, precision: found / heldPlainly.length },
  };
}
