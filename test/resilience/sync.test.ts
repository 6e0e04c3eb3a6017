import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ThreadedSqliteJournal } from '../../server/journal/threaded.ts';
import { openPremises } from '../../server/premises.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import { freePort, startChild } from '../support/child.ts';
import { enter } from '../support/console.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse } from '../support/smallHouse.ts';
import { canTrace, seenIn, trace } from './strace.ts';

/** No acknowledgement leaves before the sync that covers it: a kill cannot show this, a look at the system calls can. */

const ACTS = 20;

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-sync-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('no act is acknowledged before the sync of the journal that covers it', async () => {
  if (!canTrace()) {
    process.stdout.write('There is no strace here: no system call was looked at.\n');
    return;
  }
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

/** The journals that a server has open, with the connection that writes. */
function watched(opened: ThreadedSqliteJournal[]): typeof openPremises {
  return (...at) => {
    const premises = openPremises(...at);
    return {
      ...premises,
      journal(dialogue) {
        const journal = premises.journal(dialogue) as ThreadedSqliteJournal;
        opened.push(journal);
        return journal;
      },
    };
  };
}

test('the writer of a running server says of itself that it syncs every commit', async () => {
  const opened: ThreadedSqliteJournal[] = [];
  const small = await openSmallHouse([SMALL_DAY], { around: { openPremises: watched(opened) } });
  onTestFinished(() => small.close());
  const chair = await small.enter('chair');
  expect(await chair.act({ type: 'startSegment', segment: 'opening' })).toMatchObject({ done: true });
  expect(await Promise.all(opened.map((journal) => journal.syncMode()))).toEqual(['FULL']);
});
