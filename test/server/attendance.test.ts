import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Console } from '../support/house.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** The door reports who has signed in online, over real sockets [R12]. */

let small: SmallHouse;
let chair: Console;
let officer: Console;

beforeEach(async () => {
  small = await openSmallHouse();
  chair = await small.enter('chair');
  officer = await small.enter('officer');
});
afterEach(() => small.close());

const attended = (console: Console) => console.dialogue().desks.officers.attended;
const opens = () => chair.act({ type: 'startSegment', segment: 'opening' });
const knows = (organizations: readonly string[]) =>
  officer.until(({ desks }) => Object.keys(desks.officers.attended).sort().join() === [...organizations].sort().join());

describe('attendance', () => {
  test('before a sitting opens a sign-in counts for nothing; as it opens, those already there are noted', async () => {
    await small.enter('bela');
    const room = await small.enter('anna');
    expect(attended(officer)).toEqual({});
    await opens();
    await knows(['beta']);
    expect(attended(officer)).toEqual({ beta: 'signedIn' });
    room.close();
  });

  test('during a sitting each online sign-in is noted, of a listener too; a phone in the room says nothing', async () => {
    await opens();
    await small.enter('emil');
    await small.enter('solo');
    await small.enter('oda');
    await knows(['delta']);
    await small.enter('bela');
    await knows(['delta', 'beta']);
  });

  test('once for a person and sitting, however often she comes back, also after a restart', async () => {
    await opens();
    await small.enter('dora');
    await knows(['delta']);
    const again = await small.enter('dora');
    again.close();
    await small.house.restart();
    await small.enter('dora');
    await small.enter('bela');
    await knows(['delta', 'beta']);
    const events = officer.frames.filter((frame) => frame.includes('"organizationAttended"'));
    expect(events.filter((frame) => frame.includes('"delta"'))).toHaveLength(1);
  });

  test('a sign-in while the meeting is suspended counts: the sitting is not over', async () => {
    await opens();
    await chair.act({ type: 'suspendMeeting' });
    await small.enter('dora');
    await knows(['delta']);
  });

  test('after the sitting is adjourned nothing is noted', async () => {
    await opens();
    await chair.act({ type: 'adjournMeeting' });
    await small.enter('dora');
    await officer.act({ type: 'markPresent', organization: 'alpha' });
    await knows(['alpha']);
  });

  test('no desk but the officers’ learns of it', async () => {
    const others = await Promise.all(['dora', 'bela', 'anna', 'rapporteur', 'wall'].map((id) => small.enter(id)));
    await opens();
    await knows(['delta', 'beta']);
    for (const other of others) {
      await other.until(({ record }) => record.number === chair.dialogue().record.number);
      expect(other.frames.join('\n')).not.toContain('organizationAttended');
    }
    expect(officer.frames.join('\n')).toContain('organizationAttended');
  });

  test('nobody can report attendance from a console', async () => {
    await opens();
    const forged = { type: 'noteAttendance', person: 'bela' } as const;
    for (const console of [chair, officer, await small.enter('anna')])
      expect(await console.act(forged)).toMatchObject({ refused: 'notUnderstood' });
    expect(attended(officer)).toEqual({});
  });
});
