import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../../server/journal/journal.ts';
import { verifyJournal } from '../../server/journal/verify.ts';
import { openPremises } from '../../server/premises.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import type { Answer } from '../../shared/wire/names.ts';
import { wordOf } from '../support/aHall.ts';
import { freePort, startChild } from '../support/child.ts';
import { type Console, connect, enter, signIn } from '../support/console.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A disk that is full: a clear refusal, nothing half-done, and the service goes on when there is space again. */

const FULL = 'The disk of the server is full: nothing is recorded until there is space. Nothing has changed.';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file system of its own with so many megabytes; undefined where nobody may mount one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = aFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;
  if (mounted) onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return mounted ? folder : undefined;
}

/** Fills the disk to its last byte. */
function fill(ballast: string): void {
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 2))
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size, 7));
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
    }
}

const health = async (url: string) => {
  const response = await fetch(`${url}/healthz`);
  return [response.status, ((await response.json()) as { status: string }).status];
};

/** Presses until the disk is full; what was done before that had room. */
async function untilFull(press: (times: number) => Promise<Answer>): Promise<Answer> {
  for (let times = 0; times < 36; times += 1) {
    const answer = await press(times);
    if ('refused' in answer) return answer;
  }
  throw new Error('The disk never was full.');
}

const limitOf = (segment: string) => (times: number) =>
  ({ type: 'setLimit', segment, kind: 'intervention', limit: 60_000 + times * 1_000 }) as const;

describe('a file system without space', () => {
  test('is said in one sentence, changes nothing, and heals without a restart', async () => {
    const data = smallDisk(12);
    if (!data)
      return void process.stdout.write('Nobody may mount a file system here: see the journal without pages.\n');
    const links = join(aFolder(), 'links.json');
    const child = await startChild({ data, port: await freePort(), links });
    onTestFinished(() => child.kill());
    const { dialogues } = JSON.parse(readFileSync(links, 'utf8')) as LinksFile;
    const linkOf = (role: string, skip = 0) => dialogues[0]!.links.filter((one) => one.role === role)[skip]!.url;
    const chair = await enter(child.url, linkOf('co_chair'));
    const display = await enter(child.url, linkOf('room_display'));
    const delegate = await enter(child.url, linkOf('representative'));
    await chair.act({ type: 'openList', segment: '2.3' });
    expect(await health(child.url)).toEqual([200, 'ok']);

    fill(join(data, 'ballast'));
    const limit = limitOf('2.3');
    expect(await untilFull((times) => chair.act(limit(times)))).toMatchObject({
      refused: 'diskIsFull',
      sentence: FULL,
    });
    expect(await health(child.url)).toEqual([503, 'notRecording']);
    const before = chair.dialogue().record;
    const ask = { type: 'requestFloor', segment: '2.3', kind: 'intervention' } as const;
    expect(await delegate.act(ask)).toMatchObject({ refused: 'diskIsFull' });
    expect(wordOf(await display.act(ask))).toBe('notForYou');
    expect(await health(child.url)).toEqual([503, 'notRecording']);
    await expectNothingChanged(child.url, [chair, display, delegate], before);
    await expect(signIn(child.url, linkOf('representative', 1))).rejects.toThrow(
      /Something failed here and nothing was changed/,
    );

    rmSync(join(data, 'ballast'));
    expect(await delegate.act(ask)).toMatchObject({
      done: true,
      receipt: { number: before.number + 1 },
    });
    expect(await health(child.url)).toEqual([200, 'ok']);
    await display.until(({ record }) => record.number === before.number + 1);
    expect((await signIn(child.url, linkOf('representative', 1))).slot).toMatch(/^\w{8}$/);
    for (const { socket } of [chair, display, delegate]) socket.close();
    await child.stop();
    expect(verifyJournal(join(data, 'som-2024.sqlite'))).toMatchObject({ sound: true, record: before.number + 1 });
  });
});

/** Nobody has heard of anything, and whoever comes now finds the record as it was. */
async function expectNothingChanged(url: string, consoles: readonly Console[], before: unknown): Promise<void> {
  for (const { slot, cookie, socket, dialogue } of consoles) {
    await new Promise<void>((answered) => socket.emit('clock', () => answered()));
    expect(dialogue().record).toEqual(before);
    const fresh = await connect(url, dialogue().record.id, slot, cookie);
    await fresh.until(({ record }) => record.number > 0);
    expect(fresh.dialogue().record).toEqual(before);
    fresh.close();
  }
}

describe('a journal without pages', () => {
  /** A small house whose journal can be told that its disk ends here. */
  async function aHouse(): Promise<SmallHouse & { room(pages?: number): Promise<void> }> {
    const journals: Journal[] = [];
    const small = await openSmallHouse([SMALL_DAY], {
      around: {
        openPremises(...at) {
          const premises = openPremises(...at);
          return {
            ...premises,
            journal(dialogue) {
              const journal = premises.journal(dialogue);
              journals.push(journal);
              return journal;
            },
          };
        },
      },
    });
    onTestFinished(() => small.close());
    const limitable = () => journals[0] as unknown as { limitPages(pages?: number): void | Promise<void> };
    return { ...small, room: async (pages) => limitable().limitPages(pages) };
  }

  test('is said in one sentence, changes nothing, and heals without a restart', async () => {
    const small = await aHouse();
    const { url } = small.house;
    const [chair, anna, display] = [await small.enter('chair'), await small.enter('anna'), await small.enter('wall')];
    await chair.act({ type: 'openList', segment: 'questions' });
    await small.room(1);
    const limit = limitOf('questions');
    expect(await untilFull((times) => chair.act(limit(times)))).toMatchObject({
      refused: 'diskIsFull',
      sentence: FULL,
    });
    expect(await health(url)).toEqual([503, 'notRecording']);
    const before = chair.dialogue().record;
    const ask = { type: 'requestFloor', segment: 'questions', kind: 'intervention' } as const;
    expect(await anna.act(ask)).toMatchObject({ refused: 'diskIsFull' });
    expect(wordOf(await display.act(ask))).toBe('notForYou');
    expect(await health(url)).toEqual([503, 'notRecording']);
    await expectNothingChanged(url, [chair, anna, display], before);
    await small.room();
    expect(await anna.act(ask)).toMatchObject({ done: true });
    expect(await health(url)).toEqual([200, 'ok']);
  });
});

describe('a house without room for keys', () => {
  test('acknowledges nothing that would have to be sealed, and goes on with the rest', async () => {
    const small = await openSmallHouse();
    onTestFinished(() => small.close());
    const { house, keys } = small.house.premises();
    const [chair, anna] = [await small.enter('chair'), await small.enter('anna')];
    await chair.act({ type: 'openList', segment: 'questions' });
    const asked = await anna.act({ type: 'requestFloor', segment: 'questions', kind: 'intervention' });
    const request = 'receipt' in asked ? asked.receipt!.number : 0;
    const subject = { type: 'writeSubject', segment: 'questions', request, subject: 'Shelters at sea' } as const;
    house.db.exec('PRAGMA max_page_count = 1');
    expect(() => {
      for (;;) keys.take();
    }).toThrow('There is no room left on the disk.');
    const desk = () => anna.dialogue().desks.delegations.alpha?.requests[request]?.subject;

    expect(await anna.act(subject)).toMatchObject({ refused: 'diskIsFull', sentence: FULL });
    expect(await health(small.house.url)).toEqual([503, 'notRecording']);
    expect(desk()).toBeUndefined();
    expect(wordOf(await chair.act({ type: 'startSegment', segment: 'questions' }))).toBe('done');
    expect(wordOf(await anna.act(subject))).toBe('diskIsFull');
    house.db.exec('PRAGMA max_page_count = 4294967294');
    expect(wordOf(await anna.act(subject))).toBe('done');
    await anna.until(() => desk() === 'Shelters at sea');
  });
});
