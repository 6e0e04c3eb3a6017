import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { wordOf } from '../support/aHall.ts';
import type { Console } from '../support/house.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A listener who is to speak after all: the officer's act reaches her page at once, and the house's links follow. */

let small: SmallHouse;
let officer: Console;
let lars: Console;
const ask: Command = { type: 'requestFloor', segment: 'questions', kind: 'intervention' };
const relink = (linkKind: 'speaker' | 'listener'): Command => ({ type: 'relink', person: 'lars', linkKind });
const linkKind = () => small.house.premises().access.invitations.of(SMALL_DAY.id, 'lars')?.linkKind;

beforeAll(async () => {
  small = await openSmallHouse();
  [officer, lars] = await Promise.all([small.enter('officer'), small.enter('lars')]);
  const chair = await small.enter('chair');
  await chair.act({ type: 'openList', segment: 'questions' });
});
afterAll(() => small.close());

test('re-linked as a speaker she asks on the page that is open, and her link is a speaker’s from then on', async () => {
  expect(wordOf(await lars.act(ask))).toBe('listenOnly');
  expect(linkKind()).toBe('listener');
  expect(wordOf(await officer.act(relink('speaker')))).toBe('done');
  await lars.until(({ desks }) => desks.persons.lars?.self?.linkKind === 'speaker');
  expect(linkKind()).toBe('speaker');
  expect(wordOf(await lars.act(ask))).toBe('done');
  await small.house.restart();
  expect(linkKind()).toBe('speaker');
});

test('a link that did not follow, as the server fell, follows when it starts again', async () => {
  small.house.premises().access.invitations.setLinkKind(SMALL_DAY.id, 'lars', 'listener');
  await small.house.restart();
  expect(linkKind()).toBe('speaker');
});
