import { afterEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../server/clock.ts';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { MemoryJournal } from '../../server/journal/memory.ts';
import { inSession, openTestHall } from '../support/aHall.ts';
import { handClock } from '../support/handClock.ts';
import { MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';

/** What time the server says it is: never less than what is on record. */

afterEach(() => vi.useRealTimers());

describe('the clock of the machine', () => {
  test('is brought to the newest event, tells its listeners, and goes on from there', () => {
    vi.useFakeTimers({ now: TEN });
    const clock = systemClock();
    let told = 0;
    clock.onCorrected(() => told++);
    clock.notBefore(TEN - MINUTE);
    expect([clock.now(), told]).toEqual([TEN, 0]);
    clock.notBefore(TEN + 5 * MINUTE);
    expect([clock.now(), told]).toEqual([TEN + 5 * MINUTE, 1]);
    vi.advanceTimersByTime(7_000);
    expect(clock.now()).toBe(TEN + 5 * MINUTE + 7_000);
  });

  test('a bell that was set before rings by the corrected time', () => {
    vi.useFakeTimers({ now: TEN });
    const clock = systemClock();
    let rung = false;
    clock.ring(TEN + 5 * MINUTE, () => {
      rung = true;
    });
    clock.notBefore(TEN + 5 * MINUTE - 1_000);
    vi.advanceTimersByTime(1_000);
    expect(rung).toBe(true);
  });
});

test('[F16] a server that is started with its wall set back gives a speaker no more time than is left', async () => {
  const given = { journal: new MemoryJournal(SMALL_DAY.id), keys: new MemoryKeys() };
  const before = await inSession(await openTestHall(given));
  await before.done('anna', { type: 'requestFloor', segment: 'questions', kind: 'intervention' });
  const [entry] = before.hall.dialogue().record.lists.questions!.entries;
  await before.done('chair', { type: 'giveFloor', segment: 'questions', next: entry!.request, turn: null });
  before.clock.turn(MINUTE);
  const { floor } = before.hall.dialogue().record;
  await before.done('technician', { type: 'microphoneLive', turn: floor.stage === 'vacant' ? 0 : floor.turn.turn });
  await before.hall.close();

  const after = await openTestHall({ ...given, clock: handClock(TEN - 5 * MINUTE) });
  const now = after.hall.dialogue().record.floor;
  expect(now.stage === 'live' && now.endsAt - after.clock.now()).toBe(3 * MINUTE);
});
