import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { inParts } from '../../shared/dialogue/platform.ts';
import { given, type Minutes } from '../support/minutes.ts';
import { convened, SMALL_DAY } from '../support/smallDay.ts';

const paste = (...names: string[]): Command => ({ type: 'notePlatformNames', names });
const map = (name: string, person: string | null): Command => ({ type: 'mapPlatformName', name, person });
const noted = (...names: string[]) => given().and(paste(...names), 'technician');
const platform = ({ dialogue }: Minutes) => Object.values(dialogue.desks.technical.platform);
const idOf = ({ dialogue }: Minutes, name: string) =>
  Object.entries(dialogue.desks.technical.platform).find(([, one]) => one.name === name)?.[0] ?? '';

describe('names on the platform', () => {
  test.each([
    'Alpha Aid – Anna Family-of-anna',
    'ALPHA AID — anna FAMILY-OF-ANNA',
    '  Alpha  Aid -Anna Family‐of‐anna ',
  ])('[F29] exactly the convention is mapped at once, whatever dash, space or case: %s', (name) => {
    expect(platform(noted(name))).toEqual([{ name: expect.any(String), person: 'anna', exact: true }]);
  });

  test.each([
    'Anna Family-of-anna',
    'Alpha Aid – Anna Family-of-ann',
    'Alpha Aid – Family-of-anna Anna',
    'Alpha – Anna Family-of-anna',
    'Beta Bridges – Anna Family-of-anna',
    'Alpha Aid – Anna Family-of-anna (phone)',
    'Alpha Aid – Änna Family-of-anna',
  ])('[F29] nothing else is ever guessed: %s', (name) => {
    expect(platform(noted(name))).toEqual([{ name }]);
  });

  test('[F29] a title before the name is not part of it; two persons of one name are nobody’s', () => {
    const persons = SMALL_DAY.persons.map((one) =>
      one.id === 'anna' || one.id === 'bela' ? { ...one, name: 'Ms. Ann ZWEIG' } : one,
    );
    const day = given(convened({ persons })).and(paste('Alpha Aid – Ann Zweig'), 'technician');
    expect(platform(day)).toEqual([{ name: 'Alpha Aid – Ann Zweig', person: 'anna', exact: true }]);
    const twins = persons.map((one) => (one.id === 'bela' ? { ...one, organization: 'alpha' } : one));
    expect(platform(given(convened({ persons: twins })).and(paste('Alpha Aid – Ann Zweig'), 'technician'))).toEqual([
      { name: 'Alpha Aid – Ann Zweig' },
    ]);
  });

  test('[F29] a pasted list is taken once: what is known and what stands twice is left out', () => {
    const day = noted('One', 'Two', 'One', ' ');
    expect(platform(day.and(paste('Two', 'Three'), 'technician')).map(({ name }) => name)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    day.when(paste('Two', 'One'), 'technician').refused('namesAreKnown');
    day.when(paste(), 'technician').refused('namesNeeded');
    day.when(paste('x'.repeat(121)), 'technician').refused('platformNameTooLong');
    day.when(paste(...Array.from({ length: 251 }, (_, nth) => `N ${nth}`)), 'technician').refused('tooManyNames');
  });

  test('[F29] the technical moderator maps by her own knowledge, corrects, takes back and forgets', () => {
    const day = noted('iPad of Bela');
    const id = idOf(day, 'iPad of Bela');
    const mapped = day.and(map(id, 'bela'), 'technician');
    expect(platform(mapped)).toEqual([{ name: 'iPad of Bela', person: 'bela' }]);
    mapped.when(map(id, 'bela'), 'technician').refused('mappedAlready');
    mapped.when(map(id, 'nobody'), 'technician').refused('unknownPerson');
    mapped.when(map('gone', 'bela'), 'technician').refused('unknownPlatformName');
    // A listener may be mapped, too: it only says who somebody is.
    expect(platform(mapped.and(map(id, 'lars'), 'technician'))).toEqual([{ name: 'iPad of Bela', person: 'lars' }]);
    expect(platform(mapped.and(map(id, null), 'technician'))).toEqual([{ name: 'iPad of Bela' }]);
    const gone = mapped.and({ type: 'forgetPlatformName', name: id }, 'technician');
    expect(platform(gone)).toEqual([]);
    gone.when({ type: 'forgetPlatformName', name: id }, 'technician').refused('unknownPlatformName');
  });

  test('[F29] a long list travels in parts that each pass the door', () => {
    const names = Array.from({ length: 600 }, (_, nth) => `${nth} ${'ü'.repeat(100)}`);
    const parts = inParts(names);
    expect(parts.flat()).toEqual(names);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(250);
      expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(16_000);
    }
    expect(inParts([])).toEqual([]);
  });
});
