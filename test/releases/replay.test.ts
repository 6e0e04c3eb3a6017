import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../shared/dialogue/audience.ts';
import { dayOf, eventsOfDays, fileOf, HERE, lifted, type Outcome, outcomeOf, releases } from './day.ts';
import { changesOf, type Formats, formatsOf } from './formats.ts';
import { SOME_DAYS } from './seeds.ts';

/** Formats last: what any release has stored must be read by every later one, for ever. */

const read = <One>(file: URL): One => JSON.parse(readFileSync(file, 'utf8')) as One;

describe.each(releases())('the day that release %s stored', (release) => {
  test('replays to the same state, slice by slice, and its chains stand where they stood', () => {
    // A fold that was changed on purpose: test/releases/keep.ts --outcome, and the reason in DECISIONS.md.
    expect(outcomeOf(dayOf(release))).toEqual(read<Outcome>(fileOf(release, 'outcome.json')));
  });

  test('holds sealed events whose keys lie apart, and without the keys still folds', () => {
    const day = dayOf(release);
    const sealed = day.events.filter(({ body }) => body.includes('"sealed":{"key"'));
    expect(sealed.length).toBeGreaterThan(100);
    expect(Object.keys(day.keys)).toHaveLength(sealed.length);
    const erased = { ...day, keys: {} };
    expect(outcomeOf(erased).head).toEqual(outcomeOf(day).head);
  });
});

test('between them the stored days hold every kind of event there is', () => {
  const held = new Set(releases().flatMap((release) => lifted(dayOf(release)).map(({ type }) => type)));
  expect(EVENT_TYPES.filter((type) => !held.has(type))).toEqual([]);
});

test('events are written today in the formats kept; another format needs a version of its own and a lift', async () => {
  const kept = read<Formats>(new URL('formats.json', HERE));
  // First upcast.ts: a lift raises the version; then test/releases/keep.ts --formats, and a day stored with it.
  expect(changesOf(kept, formatsOf(await eventsOfDays(SOME_DAYS)))).toEqual([]);
});

describe('a change of format', () => {
  const kept: Formats = { 'turnEnded 1': { at: 'number', turn: 'number', 'marks?': 'list' } };
  const changes = (fields: Formats[string], name = 'turnEnded 1') => changesOf(kept, { [name]: fields });

  test('is a field renamed, added, left out, or of another kind', () => {
    expect(changes({ at: 'number', number: 'number' })).toEqual([
      'turnEnded 1 has a new field number',
      'turnEnded 1 lacks turn',
    ]);
    expect(changes({ at: 'number', turn: 'number', 'why?': 'string' })).toEqual(['turnEnded 1 has a new field why']);
    expect(changes({ at: 'number', 'turn?': 'number' })).toEqual(['turnEnded 1 sometimes lacks turn']);
    expect(changes({ at: 'string', turn: 'number' })).toEqual(['turnEnded 1 has a string in at']);
    expect(changes({ at: 'number', turn: 'number' }, 'turnEnded 2')).toEqual([
      'turnEnded 2 is a format that was not kept',
    ]);
  });

  test('is not a field that may be missing and is, or always was there in these days', () => {
    expect(changes({ at: 'number', turn: 'number' })).toEqual([]);
    expect(changes({ at: 'number', turn: 'number', marks: 'list' })).toEqual([]);
  });
});
