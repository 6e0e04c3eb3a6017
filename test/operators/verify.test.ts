import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readHead } from '../../server/journal/sign.ts';
import { captionsCommand } from '../../server/operators/captions.ts';
import { exportCommand } from '../../server/operators/export.ts';
import { forgetCommand } from '../../server/operators/forget.ts';
import { headCommand } from '../../server/operators/head.ts';
import { linksCommand } from '../../server/operators/links.ts';
import { verifyCommand } from '../../server/operators/verify.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { folders } from '../journal/folder.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';
import { spoken } from '../support/spoken.ts';

/** An operator checks what others hold – printed heads, delegates' receipts – and hears of all that was not checked. */

const [ONE, OTHER] = ['small-day', 'other-day'];
let small: SmallHouse;
const newFolder = folders();
let held: string;
let said: ReturnType<typeof spoken>;
beforeEach(async () => {
  small = await openSmallHouse([SMALL_DAY, { ...SMALL_DAY, id: OTHER }]);
  onTestFinished(() => small.close());
  said = spoken();
  held = newFolder();
});

/** Somebody asks for the floor; the receipt she is given. */
async function aReceipt(dialogue = ONE): Promise<Receipt> {
  const [chair, anna] = [await small.enter('chair', dialogue), await small.enter('anna', dialogue)];
  await chair.act({ type: 'startSegment', segment: 'questions' });
  await chair.act({ type: 'openList', segment: 'questions' });
  const asked = await anna.act({ type: 'requestFloor', segment: 'questions', kind: 'intervention' });
  return 'receipt' in asked ? asked.receipt! : expect.unreachable();
}

/** A file outside the house. */
function heldFile(content: unknown): string {
  const file = join(held, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
const verify = (...args: string[]) => verifyCommand([...args, '--data', small.house.folder]);

async function heads(): Promise<string[]> {
  await headCommand(['--data', small.house.folder]);
  const lines = said.out().split('\n');
  said.forget();
  return lines.filter((line) => line.startsWith('rostrum-head'));
}

describe('verify', () => {
  test('holds each head and each receipt against its own dialogue, and says how many', async () => {
    const receipts = [await aReceipt(), await aReceipt(OTHER)];
    const [first, second] = await heads();
    expect(await verify('--head', first!, '--head', second!, '--receipts', heldFile(receipts))).toBe(0);
    for (const id of [ONE, OTHER])
      expect(said.out()).toMatch(new RegExp(`^${id}: sound; .* checked against 1 signed head and 1 receipt$`, 'm'));
    said.forget();
    expect(await verify('--head', first!)).toBe(0);
    expect(said.out()).not.toContain('NOT SOUND');
  });

  test('calls nothing good that it has not looked at: a receipt or a head of another dialogue, or no head at all', async () => {
    const receipt = await aReceipt();
    const head = (await heads()).find((line) => readHead(line)?.dialogue === OTHER);
    expect(await verify('--receipts', heldFile({ ...receipt, dialogue: 'elsewhere' }))).toBe(1);
    expect(said.out()).toContain(
      `not checked: the receipt for number ${receipt.number} is of another dialogue: elsewhere.`,
    );
    said.forget();
    expect(await verify('--dialogue', OTHER, '--receipts', heldFile(receipt))).toBe(1);
    expect(await verify('--head', 'words')).toBe(1);
    expect(said.out()).toContain('not checked: a head given is not a signed head.');
    said.forget();
    expect(await verify('--dialogue', ONE, '--head', head!)).toBe(1);
    expect(said.out()).toContain('not checked: a head given is of another dialogue: other-day.');
  });

  test('finds a receipt that is not met', async () => {
    const receipt = await aReceipt();
    expect(await verify('--receipts', heldFile({ ...receipt, hash: 'a'.repeat(64) }))).toBe(1);
    expect(said.out()).toContain('small-day: NOT SOUND');
  });
});

describe('the public record that anybody can check', () => {
  let file: string;
  const check = (...args: string[]) => verifyCommand(['--export', file, ...args]);
  async function exported(): Promise<{ receipt: Receipt; head: string; key: string }> {
    const receipt = await aReceipt();
    file = join(held, 'record.ndjson');
    expect(await exportCommand(['--data', small.house.folder, '--dialogue', ONE, '--out', file])).toBe(0);
    await headCommand(['--data', small.house.folder, '--dialogue', ONE]);
    const [head, key] = said.out().trim().split('\n');
    said.forget();
    return { receipt, head: head!, key: key!.replace('public key ', '') };
  }

  test('is sound on a machine without a house, with the receipts and the heads of those who hold any', async () => {
    const { receipt, head, key } = await exported();
    const nowhere = ['--data', join(held, 'nowhere')];
    expect(await check(...nowhere, '--receipts', heldFile(receipt), '--head', head, '--public-key', key)).toBe(0);
    expect(said.out()).toMatch(/^small-day: sound; \d+ on the record; checked against 1 signed head and 1 receipt\n$/);
  });

  test('goes to standard output, and holds nobody’s name', async () => {
    await aReceipt();
    expect(await exportCommand(['--data', small.house.folder, '--dialogue', ONE])).toBe(0);
    expect(said.out()).toContain('Alpha Aid');
    expect(said.out()).not.toContain('Family-of-anna');
  });

  test('is not sound when a line was changed, or a receipt is not met or of another day', async () => {
    const { receipt } = await exported();
    expect(await check('--receipts', heldFile({ ...receipt, dialogue: OTHER }))).toBe(1);
    expect(await check('--receipts', heldFile({ ...receipt, at: 1 }))).toBe(1);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Alpha Aid', 'Beta Bridges'));
    said.forget();
    expect(await check()).toBe(1);
    expect(said.out()).toContain('small-day: NOT SOUND');
  });

  test('with a head whose signer nobody has named it says so', async () => {
    const { head } = await exported();
    expect(await check('--head', head)).toBe(1);
    expect(said.out()).toContain('not checked: who signed the heads given.');
  });
});

describe('what is not there', () => {
  const commands = {
    verify: verifyCommand,
    head: headCommand,
    export: exportCommand,
    links: (args: readonly string[]) => linksCommand(['--reissue', ...args]),
    captions: captionsCommand,
    forget: (args: readonly string[]) => forgetCommand(['--all-texts', ...args]),
  };
  describe.each(Object.entries(commands))('%s', (_, command) => {
    test('a folder without a house is refused, and none is made', async () => {
      const empty = newFolder();
      for (const folder of [empty, join(empty, 'nowhere')]) {
        expect(await command(['--data', folder])).toBe(2);
        expect(said.err()).toContain(`There is no house in ${folder}.`);
        expect(existsSync(join(folder, 'house.sqlite'))).toBe(false);
      }
    });

    test('a dialogue that is none is refused', async () => {
      expect(await command(['--data', small.house.folder, '--dialogue', 'nosuch'])).toBe(2);
      expect(said.err()).toContain('There is no such dialogue. There are: other-day, small-day.');
    });
  });

  test.each([
    ['captions', captionsCommand],
    ['export', exportCommand],
  ])('%s asks which of two dialogues is meant', async (_, command) => {
    expect(await command(['--data', small.house.folder])).toBe(2);
    expect(said.err()).toContain('Say which dialogue');
  });
});
