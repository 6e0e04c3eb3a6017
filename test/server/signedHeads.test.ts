import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { signAdjournments } from '../../server/hall/signing.ts';
import type { KeptHeads } from '../../server/journal/keptHeads.ts';
import { isSignedBy, openSigner, readHead } from '../../server/journal/sign.ts';
import { verifyJournal } from '../../server/journal/verify.ts';
import { verifyCommand } from '../../server/operators/verify.ts';
import type { SignedHeads } from '../../shared/wire/names.ts';
import { inSession, openTestHall } from '../support/aHall.ts';
import type { Console } from '../support/house.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';
import { spoken } from '../support/spoken.ts';

/** At each adjournment the house signs where the record stands; the line is kept, and shown to the Secretary. */

const DAY = 'small-day';
let small: SmallHouse;
let chair: Console;
beforeEach(async () => {
  small = await openSmallHouse();
  onTestFinished(() => small.close());
  chair = await small.enter('chair');
});

async function adjourn(): Promise<void> {
  await chair.act({ type: 'startSegment', segment: 'opening' });
  await chair.act({ type: 'adjournMeeting' });
}
const kept = () => small.house.premises().heads(DAY).all();
const asked = ({ slot, cookie }: Console) =>
  fetch(`${small.house.url}/heads/${DAY}?slot=${slot}`, { headers: { cookie } });

describe('an adjournment', () => {
  test('is signed with the record up to it, once, and again only at the next', async () => {
    expect(kept()).toEqual([]);
    await adjourn();
    const [line, ...others] = kept();
    expect(others).toEqual([]);
    expect(readHead(line!)).toMatchObject({ dialogue: DAY, recordNumber: chair.dialogue().record.number });
    await small.house.restart();
    expect(kept()).toEqual([line]);
    small.house.clock.turn(5 * 3_600_000);
    await chair.act({ type: 'startSegment', segment: 'closing' });
    await chair.act({ type: 'adjournMeeting' });
    expect(kept()).toEqual([line, expect.stringMatching(/^rostrum-head-1\./)]);
  });

  test('that was not signed, because the line was lost or the server ended, is signed when the server starts', async () => {
    await adjourn();
    rmSync(`${small.house.folder}/${DAY}.heads`);
    await small.house.restart();
    expect(kept()).toHaveLength(1);
  });

  test('is shown to the Secretariat with the key of the house, and to nobody else', async () => {
    await adjourn();
    for (const person of ['secretary', 'officer']) {
      const { publicKey, heads } = (await (await asked(await small.enter(person))).json()) as SignedHeads;
      expect(heads).toMatchObject([{ line: kept()[0], number: chair.dialogue().record.number }]);
      expect(isSignedBy(heads[0]!.line, publicKey)).toBe(true);
    }
    for (const person of ['anna', 'rapporteur', 'technician'])
      expect((await asked(await small.enter(person))).status).toBe(403);
    expect((await fetch(`${small.house.url}/heads/${DAY}`)).status).toBe(401);
  });

  test('verify holds the journal against the lines kept, and prints them', async () => {
    await adjourn();
    const said = spoken();
    expect(await verifyCommand(['--data', small.house.folder])).toBe(0);
    expect(said.out()).toContain('checked against 1 signed head and 0 receipts\n');
    expect(said.out()).toContain(`signed at an adjournment: ${kept()[0]}\n`);
  });

  test('what was cut off after it was signed is missed', async () => {
    await adjourn();
    const lines = kept();
    const file = small.house.premises().journalFile(DAY);
    const db = new DatabaseSync(file);
    db.exec('DELETE FROM events WHERE position = (SELECT max(position) FROM events)');
    db.close();
    expect(verifyJournal(file, { heads: lines }).findings).toMatchObject([{ kind: 'cut' }]);
  });
});

test('a line that cannot be kept is signed again with the next event of the record, and the fault is told', async () => {
  const day = await inSession(await openTestHall());
  const lines: string[] = [];
  const faults: unknown[] = [];
  let full = true;
  const heads: KeptHeads = {
    all: () => lines,
    keep(line) {
      if (full) throw new Error('no space');
      lines.push(line);
    },
  };
  const signer = openSigner(new DatabaseSync(':memory:'));
  signAdjournments(day.hall, { signer, heads, onFault: (error) => faults.push(error) });
  await day.done('chair', { type: 'adjournMeeting' });
  expect([lines, faults]).toEqual([[], [new Error('no space')]]);
  full = false;
  await day.done('coChair', { type: 'takePresidency' });
  expect(lines).toHaveLength(1);
});
