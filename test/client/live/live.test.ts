import { describe, expect, test } from 'vitest';
import { createLive } from '../../../client/live/live.ts';
import type { RecordEvent } from '../../../shared/dialogue/events.ts';
import { isOnRecord } from '../../../shared/dialogue/evolve.ts';
import { encodeEvent } from '../../../shared/wire/codec.ts';
import type { Done, Hello } from '../../../shared/wire/names.ts';
import { aDay, at, HALF_PAST_ELEVEN, type Minutes } from '../support/aDay.ts';
import { type HandTurned, handTurned } from '../support/handTurned.ts';

const PLACE = { dialogue: 'cybercrime-2024', slot: 'a1b2c3d4' };
const ASK = { type: 'requestFloor', segment: 's3', kind: 'intervention' } as const;

/** Three organizations have asked, so that the record has something to miss. */
function morning(): Minutes {
  return aDay()
    .act(at('11:29'), 'chair', { type: 'openList', segment: 's3' })
    .act(at('11:30'), 'ines', ASK)
    .act(at('11:31'), 'hedda', ASK)
    .act(at('11:32'), 'samuel', ASK);
}

const rows = (day: Minutes) =>
  day.events
    .filter((event): event is RecordEvent => isOnRecord(event))
    .map((event, index) => encodeEvent(event, index + 1));

function hello(day: Minutes, around: HandTurned, more: Partial<Hello> = {}): void {
  const heads = { record: rows(day).length, desks: {} };
  around.reports.hello({ person: 'ines', dialogue: PLACE.dialogue, heads, fetchRecord: false, now: day.at, ...more });
}

/** A console that has heard the whole morning. */
function console_(day = morning(), around = handTurned()) {
  const live = createLive(PLACE, around);
  around.connect();
  hello(day, around);
  around.reports.record(1, rows(day));
  return { live, around, day, number: () => live.getState().heard.dialogue.record.number };
}

const done = (record: number): Done => ({ done: true, record });
const lastOrder = (around: HandTurned) => around.of('do').at(-1)!.values;

describe('what is heard', () => {
  test('the console is live once it has heard what the server had when it greeted', () => {
    const day = morning();
    const around = handTurned();
    const live = createLive(PLACE, around);
    expect(live.getState().phase).toBe('connecting');
    around.connect();
    hello(day, around);
    around.reports.record(1, rows(day).slice(0, 2));
    expect(live.getState().phase).toBe('connecting');
    around.reports.record(3, rows(day).slice(2));
    expect(live.getState().phase).toBe('live');
    expect(live.getState().heard.dialogue.record).toEqual(day.dialogue.record);
  });

  test('and not before it has heard its own desks too: nobody is told for a moment that she has no organization', () => {
    const day = morning();
    const around = handTurned();
    const live = createLive(PLACE, around);
    around.connect();
    const [record, stream] = [rows(day).length, 'person:ines' as const];
    hello(day, around, { heads: { record, desks: { [stream]: 1 } } });
    around.reports.record(1, rows(day));
    expect(live.getState().phase).toBe('connecting');
    around.drop(); // the line falls between the two
    expect(live.getState().phase).toBe('connecting');
    around.connect();
    hello(day, around, { heads: { record, desks: { [stream]: 1 } } });
    around.reports.deskSnapshot({ stream, number: 1, follows: record, slice: day.dialogue.desks.persons.ines });
    expect(live.getState().phase).toBe('live');
  });

  test('who is connected is known as it is told, and not beyond the line', () => {
    const { live, around } = console_();
    expect(live.getState().connected).toBeNull();
    around.reports.connected(['hedda']);
    expect(live.getState().connected).toEqual(['hedda']);
    around.drop();
    expect(live.getState().connected).toBeNull();
  });

  test('a gap asks for what is missing, once, and the missing span closes it', () => {
    const { around, day, number } = console_();
    day.act(at('11:33'), 'lena', ASK).act(at('11:34'), 'chair', { type: 'closeList', segment: 's3' });
    const [before, all] = [number(), rows(day)];
    around.reports.record(before + 2, all.slice(before + 1));
    around.reports.record(before + 2, all.slice(before + 1));
    expect(number()).toBe(before);
    expect(around.of('missing').map(({ values }) => values)).toEqual([['record', before + 1]]);
    around.reports.record(before + 1, all.slice(before));
    expect(number()).toBe(all.length);
  });

  test('a missing span that does not come is asked for again after a while', () => {
    const { around, day, number } = console_();
    day.act(at('11:33'), 'lena', ASK).act(at('11:34'), 'chair', { type: 'closeList', segment: 's3' });
    around.reports.record(number() + 2, rows(day).slice(number() + 1));
    around.tick();
    expect(around.of('missing')).toHaveLength(1);
    around.turn(5_000);
    around.tick();
    expect(around.of('missing')).toHaveLength(2);
  });

  test('what was heard before changes nothing, also when something new comes with it', () => {
    const { around, day, live, number } = console_();
    const before = live.getState().heard;
    around.reports.record(1, rows(day));
    expect(live.getState().heard).toBe(before);
    day.act(at('11:33'), 'lena', ASK);
    around.reports.record(2, rows(day).slice(1));
    expect(number()).toBe(rows(day).length);
    expect(live.getState().heard.dialogue.record.lists.s3!.entries).toHaveLength(4);
  });

  test('after a long absence the record is fetched whole, and what came meanwhile is asked for', async () => {
    const day = morning();
    const around = handTurned();
    const live = createLive(PLACE, around);
    around.connect();
    hello(day, around, { fetchRecord: true });
    const snapshot = { number: day.dialogue.record.number, record: day.dialogue.record };
    day.act(at('11:33'), 'lena', ASK);
    around.reports.record(snapshot.number + 1, rows(day).slice(-1));
    expect(around.of('missing')).toHaveLength(0);
    await around.giveRecord(snapshot);
    expect(live.getState().phase).toBe('live');
    expect(around.of('missing').map(({ values }) => values)).toEqual([['record', snapshot.number + 1]]);
  });

  test('a fetch that fails is tried again', async () => {
    const day = morning();
    const around = handTurned();
    const live = createLive(PLACE, around);
    around.connect();
    hello(day, around, { fetchRecord: true });
    await around.failRecord();
    expect(live.getState().phase).toBe('connecting');
    around.tick();
    await around.giveRecord({ number: day.dialogue.record.number, record: day.dialogue.record });
    expect(live.getState().phase).toBe('live');
  });

  test('a reconnect says what is held, so that only the rest is sent', () => {
    const { around, live, number } = console_();
    around.drop();
    expect(live.getState()).toMatchObject({ phase: 'offline', offlineSince: live.now() });
    around.connect();
    expect(around.handshakes.at(-1)).toMatchObject({ slot: PLACE.slot, have: { record: number() } });
  });

  test('a house that was restored and knows less is believed: the page begins anew', () => {
    const { around, live } = console_();
    around.drop();
    around.connect();
    hello(aDay(), around);
    expect(live.getState().heard.dialogue.record.number).toBe(0);
    around.connect();
    expect(around.handshakes.at(-1)?.have).toEqual({ record: 0, desks: {} });
    hello(aDay(), around);
    around.reports.record(1, rows(aDay()));
    expect(live.getState().phase).toBe('live');
  });

  test('every five seconds the server is told how far this console has come', () => {
    const { around, number } = console_();
    around.tick();
    expect(around.of('reached').at(-1)!.values).toEqual([number()]);
  });

  test('a line without any sign of life is given up', () => {
    const { around, live } = console_();
    for (let tick = 0; tick < 2; tick += 1) around.tick();
    around.reports.contact();
    for (let tick = 0; tick < 2; tick += 1) around.tick();
    expect(around.renewals).toBe(0);
    around.tick();
    expect(around.renewals).toBe(1);
    expect(live.getState().phase).toBe('offline');
  });
});

describe('acts', () => {
  test('an act is on its way until it was answered and heard of', async () => {
    const { around, day, live, number } = console_();
    const answer = live.act('ask', ASK);
    expect(live.getState().onTheirWay).toEqual({ ask: true });
    lastOrder(around)[1](done(number() + 1));
    expect(live.getState().onTheirWay).toEqual({ ask: true });
    day.act(at('11:33'), 'lena', ASK);
    around.reports.record(number() + 1, rows(day).slice(-1));
    expect(live.getState().onTheirWay).toEqual({});
    expect(await answer).toEqual(done(number()));
  });

  test('an act on its way is not sent twice, and both presses get the one answer', async () => {
    const { around, live, number } = console_();
    const both = [live.act('ask', ASK), live.act('ask', ASK)];
    expect(around.of('do')).toHaveLength(1);
    lastOrder(around)[1](done(number()));
    expect(await Promise.all(both)).toEqual([done(number()), done(number())]);
  });

  test('a lost answer: after the reconnect the same order goes out with the same id', async () => {
    const { around, day, live, number } = console_();
    const answer = live.act('ask', ASK);
    const [first, late] = lastOrder(around);
    around.drop();
    expect(live.getState().onTheirWay).toEqual({ ask: true });
    around.connect();
    expect(around.of('do')).toHaveLength(1);
    hello(day, around);
    const [second, answerSecond] = lastOrder(around);
    expect(around.of('do')).toHaveLength(2);
    expect(second).toEqual(first);
    answerSecond(done(number()));
    late(done(number()));
    expect(await answer).toEqual(done(number()));
    expect(live.getState().onTheirWay).toEqual({});
  });

  test('an answered act waits across a reconnect for its record and is not sent again', async () => {
    const { around, day, live, number } = console_();
    const answer = live.act('ask', ASK);
    lastOrder(around)[1](done(number() + 1));
    around.drop();
    around.connect();
    day.act(at('11:33'), 'lena', ASK);
    hello(day, around);
    around.reports.record(number() + 1, rows(day).slice(-1));
    expect(around.of('do')).toHaveLength(1);
    expect(await answer).toEqual(done(number()));
  });

  test('an answer that never comes on a line that is up: the order is sent again, same id', () => {
    const { around, live } = console_();
    void live.act('ask', ASK);
    around.turn(9_000);
    around.tick();
    expect(around.of('do')).toHaveLength(1);
    around.turn(2_000);
    around.tick();
    expect(around.of('do').map(({ values }) => values[0].id)).toEqual(['order-1', 'order-1']);
  });

  test('without a line an act is refused at once with a sentence, and nothing is kept to be sent', async () => {
    const { around, day, live } = console_();
    around.drop();
    expect(await live.act('next', ASK)).toMatchObject({ refused: 'offline' });
    expect(live.getState().refusals.next).toMatch(/no connection/);
    expect(live.getState().onTheirWay).toEqual({});
    around.connect();
    hello(day, around);
    expect(around.of('do')).toHaveLength(0);
    expect(live.getState().refusals).toEqual({});
  });

  test('a refusal stands until the next try of that act', async () => {
    const { around, live } = console_();
    const refused = { refused: 'alreadyAsked', sentence: 'Your organization has place 1.', details: {} } as const;
    const answer = live.act('ask', ASK);
    lastOrder(around)[1](refused);
    expect(await answer).toEqual(refused);
    expect(live.getState()).toMatchObject({ refusals: { ask: refused.sentence }, onTheirWay: {} });
    void live.act('ask', ASK);
    expect(live.getState().refusals).toEqual({});
  });

  test('a refusal that could be read goes when the record has moved on', () => {
    const { around, day, live, number } = console_();
    void live.act('ask', ASK);
    lastOrder(around)[1]({ refused: 'listIsEmpty', sentence: 'Nobody is waiting.', details: {} });
    around.turn(20_000);
    around.tick();
    expect(live.getState().refusals).toEqual({ ask: 'Nobody is waiting.' });
    day.act(at('11:33'), 'lena', ASK);
    around.reports.record(number() + 1, rows(day).slice(-1));
    around.tick();
    expect(live.getState().refusals).toEqual({});
  });

  test('a receipt is kept for the tab, so that a reload still has it', () => {
    const { around, live, number } = console_();
    const receipt = { dialogue: PLACE.dialogue, number: number(), at: HALF_PAST_ELEVEN, hash: 'ab12' };
    void live.act('ask', ASK);
    lastOrder(around)[1]({ ...done(number()), receipt });
    expect(live.getState().receipts).toEqual([receipt]);
    expect(createLive(PLACE, around).getState().receipts).toEqual([receipt]);
    expect(createLive({ ...PLACE, slot: 'zzzzzzzz' }, around).getState().receipts).toEqual([]);
  });

  test('signed out: what is on its way gets its sentence, the line is closed', async () => {
    const { around, live } = console_();
    const answer = live.act('ask', ASK);
    around.reports.signedOut();
    expect(await answer).toMatchObject({ refused: 'signedOut' });
    expect(live.getState().phase).toBe('signedOut');
    expect(around.closed).toBe(true);
    around.reports.down();
    expect(live.getState().phase).toBe('signedOut');
  });

  test('an outdated page opens anew, but never in mid-act, and not again and again', () => {
    const { around, live, number } = console_();
    void live.act('ask', ASK);
    around.reports.outdated();
    expect(around.reloads).toBe(0);
    lastOrder(around)[1](done(number()));
    around.tick();
    expect(around.reloads).toBe(1);
    around.turn(5_000);
    around.tick();
    expect(around.reloads).toBe(1);
  });
});

/** Answers the questions to the clock that are out: the server is `ahead` of the monotonic clock, by way of delays. */
function answerClock(around: HandTurned, ahead: number, delays: readonly (readonly [there: number, back: number])[]) {
  const answered = new Set<unknown>();
  for (const [there, back] of delays) {
    const one = around.of('clock').findLast(({ values }) => !answered.has(values[0]))!;
    answered.add(one.values[0]);
    around.turn(there);
    const said = around.monotonic() + ahead;
    around.turn(back);
    one.values[0](said);
  }
}

const FIVE = [
  [90, 10],
  [20, 140],
  [6, 4],
  [200, 5],
  [30, 80],
] as const;

describe("the server's time", () => {
  test.each([0, 3_600_000, -3_600_000])('a client clock wrong by %i ms does not matter', (wrongBy) => {
    const { around, live } = console_(morning(), handTurned({ wrongBy }));
    answerClock(around, 7_000_000, FIVE);
    expect(Math.abs(live.now() - (around.monotonic() + 7_000_000))).toBeLessThanOrEqual(1);
  });

  test('the hello alone is already near, before anything is measured', () => {
    const day = morning();
    const { live, around } = console_(day, handTurned({ wrongBy: -3_600_000 }));
    expect(live.now()).toBe(day.at);
    around.turn(1_500);
    expect(live.now()).toBe(day.at + 1_500);
  });

  test('after sleep the clock is measured again', () => {
    const { around, live } = console_();
    answerClock(around, 7_000_000, FIVE);
    const asked = around.of('clock').length;
    around.wake();
    expect(around.of('clock')).toHaveLength(asked);
    around.sleep(600_000);
    around.wake();
    answerClock(around, 7_600_000, FIVE);
    expect(Math.abs(live.now() - (around.monotonic() + 7_600_000))).toBeLessThanOrEqual(1);
  });

  test('a correction of the server, also backwards, is measured again', () => {
    const { around, live } = console_();
    answerClock(around, 7_000_000, FIVE);
    around.reports.clockCorrected();
    answerClock(around, 6_999_000, FIVE);
    expect(Math.abs(live.now() - (around.monotonic() + 6_999_000))).toBeLessThanOrEqual(1);
  });

  test('an event ahead of the estimate makes the console doubt it', () => {
    const { around, day, live, number } = console_();
    answerClock(around, at('11:32') - around.monotonic(), FIVE);
    const asked = around.of('clock').length;
    day.act(at('11:40'), 'lena', ASK);
    around.reports.record(number() + 1, rows(day).slice(-1));
    expect(around.of('clock')).toHaveLength(asked + 1);
    answerClock(around, at('11:40') - around.monotonic() + 500, FIVE);
    expect(live.now()).toBeGreaterThan(at('11:40'));
  });

  test('answers that were out when the line fell do not count', () => {
    const { around, day, live } = console_();
    const old = around.of('clock').at(-1)!.values[0];
    around.drop();
    around.connect();
    hello(day, around);
    old(5);
    answerClock(around, 7_000_000, FIVE);
    expect(Math.abs(live.now() - (around.monotonic() + 7_000_000))).toBeLessThanOrEqual(1);
  });
});
