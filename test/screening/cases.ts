import { readFileSync } from 'node:fs';
import type { AuthorKind, ScreeningContext } from '../../shared/screening/screen.ts';
import { familyCases } from './families.ts';

/** A text with what the rule expects of it. */
export interface Case {
  id: string;
  class: string;
  text: string;
  context: ScreeningContext;
  hold: boolean;
  states: string[];
  caution: boolean;
}

/** Reads cases: NDJSON as the practice set, the compact form of the hand-written files, one clean text a line
 *  (`clean-*.txt`), or `families:SEED` for generated ones. */
export function readCases(source: string): Case[] {
  const generated = /^families:(\d+)$/.exec(source);
  if (generated !== null) return familyCases(Number(generated[1]));
  const body = readFileSync(source, 'utf8');
  if (source.endsWith('.ndjson'))
    return body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(fromJson);
  if (/clean-[\w-]+\.txt$/.test(source))
    return body
      .split('\n')
      .filter((line) => line !== '')
      .map((text, index) => make(`clean-${index + 1}`, 'contribution-clean', text, '-', { author: { kind: 'ngo' } }));
  return compact(body);
}

interface Line extends ScreeningContext {
  id: string;
  class: string;
  text: string;
  hold: boolean;
  states: string[];
  expect?: string;
}

function fromJson(line: string): Case {
  const { id, text, hold, states, expect, class: name, ...context } = JSON.parse(line) as Line;
  return { id, class: name, text, hold, states, caution: expect === 'caution', context };
}

function make(id: string, name: string, text: string, expected: string, context: ScreeningContext): Case {
  const clear = expected === '-' || expected === '?';
  const states = clear ? [] : expected.split(',').sort();
  return { id, class: name, text, hold: !clear, states, caution: expected === '?', context };
}

function compact(body: string): Case[] {
  const cases: Case[] = [];
  let name = '';
  let context: ScreeningContext = { author: { kind: 'ngo' } };
  for (const line of body.split('\n')) {
    if (line.startsWith('# ')) name = line.slice(2);
    else if (line.startsWith('@ ')) {
      const [, kind, state] = /author=(\w+)(?::(\w+))?/.exec(line) ?? [];
      const review = /review=([\w,]*)/.exec(line)?.[1] ?? '';
      context = {
        author: { kind: (kind ?? 'ngo') as AuthorKind, ...(state === undefined ? {} : { state }) },
        underReview: review === '' ? [] : review.split(','),
      };
    } else {
      const at = line.indexOf(' | ');
      if (at < 0) continue;
      const channel = name.startsWith('caption') ? 'caption' : 'written';
      cases.push(
        make(`${name}-${cases.length + 1}`, name, line.slice(at + 3), line.slice(0, at), { ...context, channel }),
      );
    }
  }
  return cases;
}
