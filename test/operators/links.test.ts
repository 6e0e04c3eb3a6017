import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { linksCommand } from '../../server/operators/links.ts';
import { rotateCommand } from '../../server/operators/rotate.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';
import { spoken } from '../support/spoken.ts';

/** One lost link is replaced in mid-sitting, and nobody else notices [K8]. */

const OTHER = 'other-day';
let small: SmallHouse;
let said: ReturnType<typeof spoken>;
beforeEach(async () => {
  small = await openSmallHouse([SMALL_DAY, { ...SMALL_DAY, id: OTHER }]);
  onTestFinished(() => small.close());
  said = spoken();
});

const links = (...args: string[]) => linksCommand([...args, '--data', small.house.folder]);
const signedIn = (of: { slot: string; cookie: string }) =>
  small.house.premises().access.whoIs(of.slot, of.cookie) !== undefined;
const look = (url: string) => small.house.premises().access.entrance.look(url.split('#')[1]!);

test('[K8] a new link for one person ends her former one and its devices, and nobody else’s', async () => {
  const [anna, chair] = [await small.enter('anna'), await small.enter('chair')];
  const elsewhere = await small.enter('anna', OTHER);
  const file = join(small.house.folder, 'one.json');
  expect(await links('--reissue', '--person', 'anna', '--dialogue', 'small-day', '--links', file)).toBe(0);
  expect([anna, chair, elsewhere].map(signedIn)).toEqual([false, true, true]);
  expect(look(small.linkOf('anna'))).toMatchObject({ refused: 'linkReplaced' });
  const made = JSON.parse(readFileSync(file, 'utf8')) as LinksFile;
  expect(made.dialogues).toMatchObject([{ id: 'small-day', links: [{ name: 'Anna Family-of-anna' }] }]);
  expect(look(made.dialogues[0]!.links[0]!.url)).toMatchObject({ name: 'Anna Family-of-anna', devicesLeft: 3 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the person is named by id, name or organization; where it is nobody or several nothing is done', async () => {
  expect(await links('--reissue', '--person', 'FAMILY-OF-BELA', '--dialogue', OTHER)).toBe(0);
  expect(await links('--reissue', '--person', 'nobody')).toBe(2);
  expect(said.err()).toContain('Nobody is invited whose name, organization or id is “nobody”.');
  expect(await links('--reissue', '--person', 'anna')).toBe(2);
  expect(said.err()).toMatch(
    /Say which[\s\S]*other-day {2}anna {2}Anna Family-of-anna – Alpha Aid\n {2}small-day {2}anna/,
  );
  expect(look(small.linkOf('anna'))).toMatchObject({ name: 'Anna Family-of-anna' });
});

test('a link taken back lets nobody in, and can be made anew', async () => {
  const anna = await small.enter('anna');
  expect(await links('--revoke', '--person', 'anna', '--dialogue', 'small-day')).toBe(0);
  expect(said.out()).toBe('The link of Anna Family-of-anna – Alpha Aid was taken back; its devices are signed out.\n');
  expect(signedIn(anna)).toBe(false);
  expect(look(small.linkOf('anna'))).toMatchObject({ refused: 'linkReplaced' });
  expect(await links('--reissue', '--person', 'anna', '--dialogue', 'small-day')).toBe(0);
});

test('without saying what is to be done, or whose link is to be taken back, nothing is', async () => {
  for (const args of [[], ['--revoke'], ['--reissue', '--revoke', '--person', 'anna']]) {
    expect([args, await links(...args)]).toEqual([args, 2]);
    expect(said.err()).toContain('Links are known only when they are made.');
  }
  expect(look(small.linkOf('anna'))).toMatchObject({ name: 'Anna Family-of-anna' });
});

test('a new secret under the cookies signs nobody out', async () => {
  const anna = await small.enter('anna');
  expect(await rotateCommand(['--data', small.house.folder])).toBe(0);
  expect(signedIn(anna)).toBe(true);
});
