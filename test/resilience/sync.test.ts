import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SqliteJournal } from '../../server/journal/sqlite.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import { freePort, startChild } from '../support/child.ts';
import { enter } from '../support/console.ts';
import { canTrace, seenIn, trace } from './strace.ts';

/** No acknowledgement leaves before the sync that covers it: a kill cannot show this, a look at the system calls can. */

const ACTS = 20;

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-sync-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('no act is acknowledged before the sync of the journal that covers it', async () => {
  if (!canTrace()) return onlyThePragma();
  const data = aFolder();
  const links = join(data, 'links.json');
  const child = await startChild({ data, port: await freePort(), links });
  const { dialogues } = JSON.parse(readFileSync(links, 'utf8')) as LinksFile;
  const chair = await enter(child.url, dialogues[0]!.links.find(({ role }) => role === 'co_chair')!.url);
  const letGo = await trace(child.process.pid!, join(data, 'trace'));
  for (let act = 0; act < ACTS; act += 1) {
    const limit = (60 + act) * 1000;
    const answer = await chair.act({ type: 'setLimit', segment: '2.3', kind: 'intervention', limit });
    expect(answer).toMatchObject({ done: true });
  }
  const seen = seenIn(await letGo(), 'som-2024.sqlite-wal');
  chair.close();
  await child.stop();

  const acknowledged = seen.filter(({ what }) => what === 'acknowledged');
  expect(acknowledged).toHaveLength(ACTS);
  let from = 0;
  const covered = acknowledged.map((one) => {
    const at = seen.indexOf(one);
    const since = seen.slice(from, at).map(({ what }) => what);
    from = at + 1;
    return since.lastIndexOf('synced') > since.lastIndexOf('wrote') && since.indexOf('heard') < since.indexOf('wrote');
  });
  expect(covered).toEqual(acknowledged.map(() => true));
  process.stdout.write(`${ACTS} acts: each was read, written, synced and then acknowledged (strace)\n`);
});

/** Where no system call can be seen, the open journal itself must say that it syncs. */
function onlyThePragma(): void {
  const journal = new SqliteJournal(join(aFolder(), 'j.sqlite'), 'small-day');
  expect(journal.syncMode()).toBe('FULL');
  journal.close();
  process.stdout.write('There is no strace here: only PRAGMA synchronous was looked at, no system call.\n');
}
