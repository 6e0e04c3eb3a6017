import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { openSmallHouse } from '../support/smallHouse.ts';

/** A server that is killed between keeping a text and writing its event leaves bytes; the next start erases them. */

const DAY = 'small-day';
const HOUR = 3_600_000;

/** Keeps a text as a server does, at that time, and is killed before the event. */
function killedAfterKeeping(folder: string, id: string, at: number): void {
  const premises = new URL('../../server/premises.ts', import.meta.url).href;
  const script = `
    const { openPremises } = await import(${JSON.stringify(premises)});
    openPremises(${JSON.stringify(folder)}, { now: () => ${at} }).documents.keep('${DAY}', '${id}', Buffer.from('a text'));
    process.kill(process.pid, 'SIGKILL');`;
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', script]).signal).toBe('SIGKILL');
}

test('[K4] texts that no contribution refers to are erased when the hall opens; young ones and those on record stay', async () => {
  const small = await openSmallHouse();
  onTestFinished(() => small.close());
  const { clock, folder, url } = small.house;
  const anna = await small.enter('anna');
  const sent = await fetch(`${url}/contributions/${DAY}?slot=${anna.slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie: anna.cookie },
    body: JSON.stringify({
      id: 'order-of-anna-1',
      item: 2,
      title: 'Shelters',
      text: 'Shelters matter.',
      consent: true,
    }),
  });
  const { contribution } = (await sent.json()) as { contribution: string };
  killedAfterKeeping(folder, 'orphan', clock.now());
  clock.turn(HOUR + 1);
  killedAfterKeeping(folder, 'young', clock.now() - HOUR / 2);
  const kept = () => small.house.premises().documents.keptBefore(DAY, Number.MAX_SAFE_INTEGER);
  expect(kept()).toEqual([contribution, 'orphan', 'young'].sort());
  await small.house.restart();
  expect(kept()).toEqual([contribution, 'young'].sort());
  clock.turn(HOUR);
  await small.house.restart();
  expect(kept()).toEqual([contribution]);
});
