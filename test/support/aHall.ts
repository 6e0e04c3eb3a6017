import { type Hall, openHall } from '../../server/hall/hall.ts';
import { toStore } from '../../server/hall/minutes.ts';
import type { Journal } from '../../server/journal/journal.ts';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { MemoryJournal } from '../../server/journal/memory.ts';
import type { Keys } from '../../server/journal/seal.ts';
import { convening } from '../../shared/dialogue/convening.ts';
import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { RefusalKey } from '../../shared/dialogue/refusal.ts';
import type { Answer } from '../../shared/wire/names.ts';
import { type HandClock, handClock } from './handClock.ts';
import { SMALL_DAY, TEN } from './smallDay.ts';

/** A hall of the small day, without sockets: for what happens between an order and its answer. */
export interface TestHall {
  hall: Hall;
  clock: HandClock;
  faults: unknown[];
  /** Sends an order under an id (a new one by default). */
  act(person: string, command: Command, id?: string): Promise<Answer>;
  /** As `act`, and it must be done. */
  done(person: string, command: Command): Promise<void>;
}

export interface TestHallParts {
  journal?: Journal;
  keys?: Keys;
  clock?: HandClock;
  screen?: Screen;
}

/** Convenes the small day in the journal, unless it has been convened there before, and opens its hall. */
export async function openTestHall({
  journal = new MemoryJournal(SMALL_DAY.id),
  keys = new MemoryKeys(),
  clock = handClock(TEN),
  screen,
}: TestHallParts = {}): Promise<TestHall> {
  const faults: unknown[] = [];
  let ids = 0;
  if ((await journal.head()).position === 0) {
    const events = convening(SMALL_DAY, TEN).map((event) => toStore(event, SMALL_DAY.id, keys));
    await journal.append({ expectedHead: 0, events, acts: [] });
  }
  const onFault = (error: unknown) => void faults.push(error);
  const hall = await openHall({
    journal,
    keys,
    clock,
    newId: () => `once-${ids++}`,
    onFault,
    ...(screen && { screen }),
  });
  const act: TestHall['act'] = (person, command, id = `order-${person}-${ids++}`) =>
    hall.submit(person, { id, command });
  return {
    hall,
    clock,
    faults,
    act,
    async done(person, command) {
      const answer = await act(person, command);
      if ('refused' in answer) throw new Error(`${command.type} by ${person}: ${answer.sentence}`);
    },
  };
}

/** The list of `questions` open, and its segment in progress. */
export async function inSession(hall: TestHall): Promise<TestHall> {
  await hall.done('chair', { type: 'startSegment', segment: 'questions' });
  await hall.done('chair', { type: 'openList', segment: 'questions' });
  return hall;
}

/** What came of an order, in one word. */
export function wordOf(answer: Answer): 'done' | RefusalKey {
  return 'done' in answer ? 'done' : answer.refused;
}
