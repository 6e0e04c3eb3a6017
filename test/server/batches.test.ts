import { describe, expect, test } from 'vitest';
import { type Batch, JournalBroken, JournalFull } from '../../server/journal/journal.ts';
import { MemoryJournal } from '../../server/journal/memory.ts';
import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { inSession, openTestHall, type TestHall, wordOf } from '../support/aHall.ts';
import { SMALL_DAY } from '../support/smallDay.ts';

/** The orders of one turn of the event loop: decided in order, written together, answered after the commit. */

const SEGMENT = 'questions';
const ask: Command = { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' };
const waiting = ({ hall }: TestHall) => waitingIn(hall.dialogue().record.lists[SEGMENT]!);
const next = (hall: TestHall, turn: number | null = null): Command => ({
  type: 'giveFloor',
  segment: SEGMENT,
  next: waiting(hall)[0]!.request,
  turn,
});

/** Everything of the hall that a failed batch must leave alone. */
function standing({ hall }: TestHall) {
  return { dialogue: hall.dialogue(), heads: new Map(hall.streams.heads()) };
}

describe('a batch that is written', () => {
  test('[F10] one organization asks twice at once: the second is told the place of the first', async () => {
    const hall = await inSession(await openTestHall());
    const answers = await Promise.all([hall.act('anna', ask), hall.act('alan', ask)]);
    expect(answers.map(wordOf)).toEqual(['done', 'alreadyAsked']);
    expect(waiting(hall)).toHaveLength(1);
  });

  test('[F1] the Chair and the Secretary press next at once: one speaker is called', async () => {
    const hall = await inSession(await openTestHall());
    await hall.done('anna', ask);
    await hall.done('bela', ask);
    const answers = await Promise.all([hall.act('chair', next(hall)), hall.act('secretary', next(hall))]);
    expect(answers.map(wordOf)).toEqual(['done', 'notYetLive']);
    expect(waiting(hall)).toHaveLength(1);
  });

  test('one order sent twice takes effect once, and both hear the same', async () => {
    const hall = await inSession(await openTestHall());
    const [first, second] = await Promise.all([hall.act('anna', ask, 'the-same'), hall.act('anna', ask, 'the-same')]);
    expect(first).toMatchObject({ done: true });
    expect(second).toEqual(first);
    expect(await hall.act('anna', ask, 'the-same')).toEqual(first);
    expect(waiting(hall)).toHaveLength(1);
  });

  test('the same id with another body is refused, beside the first and after it', async () => {
    const hall = await inSession(await openTestHall());
    const other: Command = { ...ask, segment: 'remarks' };
    const answers = await Promise.all([hall.act('anna', ask, 'one-id'), hall.act('anna', other, 'one-id')]);
    expect(answers.map(wordOf)).toEqual(['done', 'sameIdOtherBody']);
    expect(wordOf(await hall.act('anna', other, 'one-id'))).toBe('sameIdOtherBody');
  });

  test('an order that the rules fail at is refused by itself, and the others of its batch are recorded', async () => {
    const screen: Screen = () => {
      throw new TypeError('a mistake of ours');
    };
    const hall = await inSession(await openTestHall({ screen }));
    await hall.done('anna', ask);
    const { request } = waiting(hall)[0]!;
    const subject: Command = { type: 'writeSubject', segment: SEGMENT, request, subject: 'Shelters' };
    const answers = await Promise.all([hall.act('anna', subject), hall.act('bela', ask), hall.act('dora', ask)]);
    expect(answers.map(wordOf)).toEqual(['notRecorded', 'done', 'done']);
    expect(hall.hall.healthy()).toBe(true);
    expect(hall.faults).toEqual([new TypeError('a mistake of ours')]);
  });

  test('an id is a person’s own: another person’s order of that id is another order', async () => {
    const hall = await inSession(await openTestHall());
    const answers = await Promise.all([hall.act('anna', ask, 'one-id'), hall.act('bela', ask, 'one-id')]);
    expect(answers.map(wordOf)).toEqual(['done', 'done']);
  });

  test('who was told no is not overruled by a copy of the order that comes late; pressed again it is another order', async () => {
    const hall = await openTestHall();
    const first = await hall.act('anna', ask, 'pressed-once');
    expect(wordOf(first)).toBe('listNotOpen');
    await inSession(hall);
    expect(await hall.act('anna', ask, 'pressed-once')).toEqual(first);
    expect(waiting(hall)).toHaveLength(0);
    expect(wordOf(await hall.act('anna', ask, 'pressed-again'))).toBe('done');
  });

  test('nor by a copy in the same batch', async () => {
    const hall = await openTestHall();
    const answers = await Promise.all([
      hall.act('anna', ask, 'pressed-once'),
      hall.act('chair', { type: 'openList', segment: SEGMENT }),
      hall.act('anna', ask, 'pressed-once'),
    ]);
    expect(answers.map(wordOf)).toEqual(['listNotOpen', 'done', 'listNotOpen']);
  });

  test('an order that comes while the former are being answered is not left lying', async () => {
    const hall = await inSession(await openTestHall());
    const chained = hall
      .act('anna', ask)
      .then((answer) => answer)
      .then((answer) => answer)
      .then(() => hall.act('bela', ask));
    expect(wordOf(await chained)).toBe('done');
  });
});

describe.each([
  ['breaks', () => new JournalBroken('The disk is gone.'), 'notRecorded'],
  ['is full', () => new JournalFull('There is no room.'), 'diskIsFull'],
] as const)('a batch whose disk %s', (_, fault, refusal) => {
  async function aHallThatFails() {
    const journal = new MemoryJournal(SMALL_DAY.id);
    const hall = await inSession(await openTestHall({ journal }));
    await hall.done('anna', ask);
    const news: unknown[] = [];
    hall.hall.onNews((streams) => news.push(streams));
    return { hall, news, failNext: () => journal.failNext(fault()) };
  }

  test('every order of it is answered so, nothing has changed, and the next ones are fine', async () => {
    const { hall, news, failNext } = await aHallThatFails();
    const before = standing(hall);
    failNext();
    const answers = await Promise.all([
      hall.act('bela', ask),
      hall.act('carl', ask),
      hall.act('chair', { type: 'closeList', segment: SEGMENT }),
      hall.act('dora', ask),
    ]);
    expect(answers.map(wordOf)).toEqual([refusal, refusal, refusal, refusal]);
    expect(standing(hall)).toEqual(before);
    expect(news).toEqual([]);
    expect(hall.hall.healthy()).toBe(false);
    expect(hall.faults).toHaveLength(1);
    expect(wordOf(await hall.act('dora', ask))).toBe('done');
    expect(hall.hall.healthy()).toBe(true);
    expect(waiting(hall)).toHaveLength(2);
  });

  test('[F10] an organization that asked twice in it has not asked; then it asks once', async () => {
    const { hall, failNext } = await aHallThatFails();
    failNext();
    const twice = () => Promise.all([hall.act('bela', ask), hall.act('bela', ask)]);
    expect((await twice()).map(wordOf)).toEqual([refusal, refusal]);
    expect(waiting(hall)).toHaveLength(1);
    expect((await twice()).map(wordOf)).toEqual(['done', 'alreadyAsked']);
  });

  test('[F1] two next in it call nobody; pressed again, they call one', async () => {
    const { hall, failNext } = await aHallThatFails();
    const both = () => Promise.all([hall.act('chair', next(hall)), hall.act('secretary', next(hall))]);
    failNext();
    expect((await both()).map(wordOf)).toEqual([refusal, refusal]);
    expect(hall.hall.dialogue().record.floor).toEqual({ stage: 'vacant' });
    expect((await both()).map(wordOf)).toEqual(['done', 'notYetLive']);
  });

  test('a refused order in between does not make it well again', async () => {
    const { hall, failNext } = await aHallThatFails();
    failNext();
    await hall.act('bela', ask);
    expect(wordOf(await hall.act('rapporteur', { type: 'closeList', segment: SEGMENT }))).toBe('notForYou');
    expect(hall.hall.healthy()).toBe(false);
  });

  test('[F14] an announced closing that cannot be written is tried again in a while, dated as announced', async () => {
    const { hall, failNext } = await aHallThatFails();
    const closesAt = hall.clock.now() + 60_000;
    await hall.done('chair', { type: 'announceClosing', segment: SEGMENT, closesAt });
    failNext();
    hall.clock.turn(60_000);
    // Two turns of the loop: one that fails, and one in which it could have been tried again.
    for (let turn = 0; turn < 2; turn += 1) await hall.act('rapporteur', { type: 'takePresidency' });
    expect(hall.hall.dialogue().record.lists[SEGMENT]?.stage).toMatchObject({ stage: 'closingAnnounced' });
    expect(hall.faults).toHaveLength(1);
    hall.clock.turn(5_000);
    await hall.act('rapporteur', { type: 'takePresidency' });
    expect(hall.hall.dialogue().record.lists[SEGMENT]?.stage).toEqual({ stage: 'closed', closedAt: closesAt });
  });
});

describe('a batch that was written although its writer failed', () => {
  /** The commit succeeds, and the news of it is lost. */
  class LosesTheNews extends MemoryJournal {
    loseNext = false;
    override append(batch: Batch) {
      const appended = super.append(batch);
      if (!this.loseNext) return appended;
      this.loseNext = false;
      throw new JournalBroken('The writer stopped in the act.');
    }
  }

  test('the journal alone says what stands: its orders are answered as done, once', async () => {
    const journal = new LosesTheNews(SMALL_DAY.id);
    const hall = await inSession(await openTestHall({ journal }));
    journal.loseNext = true;
    const answers = await Promise.all([hall.act('anna', ask, 'was-written'), hall.act('alan', ask)]);
    expect(answers.map(wordOf)).toEqual(['done', 'notRecorded']);
    expect(await hall.act('anna', ask, 'was-written')).toEqual(answers[0]);
    expect(waiting(hall)).toHaveLength(1);
  });
});

describe('deadlines', () => {
  test('[F14] a deadline that passed while nobody was there takes effect once, dated at its time', async () => {
    const journal = new MemoryJournal(SMALL_DAY.id);
    const before = await inSession(await openTestHall({ journal }));
    const closesAt = before.clock.now() + 300_000;
    await before.done('chair', { type: 'announceClosing', segment: SEGMENT, closesAt });
    await before.hall.close();
    before.clock.turn(900_000);
    const after = await openTestHall({ journal, clock: before.clock });
    await after.act('rapporteur', { type: 'takePresidency' });
    expect(after.hall.dialogue().record.lists[SEGMENT]?.stage).toEqual({ stage: 'closed', closedAt: closesAt });
    const number = after.hall.dialogue().record.number;
    after.clock.turn(60_000);
    await after.act('rapporteur', { type: 'takePresidency' });
    expect(after.hall.dialogue().record.number).toBe(number);
  });

  test('[F14] whoever asks just too late is refused, and does not make the closing later', async () => {
    const hall = await inSession(await openTestHall());
    const closesAt = hall.clock.now() + 60_000;
    await hall.done('chair', { type: 'announceClosing', segment: SEGMENT, closesAt });
    const late = hall.act('anna', ask);
    hall.clock.turn(60_700);
    expect(wordOf(await late)).toBe('listIsClosed');
    await hall.act('rapporteur', { type: 'takePresidency' });
    expect(hall.hall.dialogue().record.lists[SEGMENT]?.stage).toEqual({ stage: 'closed', closedAt: closesAt });
  });
});
