import { describe, expect, test } from 'vitest';
import { createLive, type Live } from '../../../client/live/live.ts';
import type { RecordEvent } from '../../../shared/dialogue/events.ts';
import { isOnRecord } from '../../../shared/dialogue/evolve.ts';
import { encodeEvent } from '../../../shared/wire/codec.ts';
import type { Answer, Done, Hello } from '../../../shared/wire/names.ts';
import { aDay, at, MINUTE, type Minutes } from '../support/aDay.ts';
import { type HandTurned, handTurned } from '../support/handTurned.ts';

/** A participant's own page: what she asks without a line is kept, and so is the day she has heard [F31]. */

const PLACE = { dialogue: 'cybercrime-2024', slot: 'a1b2c3d4', personal: true };
const ASK = { type: 'requestFloor', segment: 's3', kind: 'intervention' } as const;
const subject = (text: string) => ({ type: 'writeSubject', segment: 's3', request: 0, subject: text }) as const;
const STEP_BACK = { type: 'stepBack', segment: 's3', request: 7, to: 'one' } as const;

const morning = () => aDay().act(at('11:29'), 'chair', { type: 'openList', segment: 's3' });
const rows = (day: Minutes) =>
  day.events
    .filter((event): event is RecordEvent => isOnRecord(event))
    .map((event, index) => encodeEvent(event, index + 1));

function hello(day: Minutes, around: HandTurned, more: Partial<Hello> = {}): void {
  const heads = { record: rows(day).length, desks: {} };
  around.reports.hello({ person: 'ines', dialogue: PLACE.dialogue, heads, fetchRecord: false, now: day.at, ...more });
}

function page(day = morning(), around = handTurned()) {
  const live = createLive(PLACE, around);
  around.connect();
  hello(day, around);
  around.reports.record(1, rows(day));
  return { live, around, day };
}

/** The same page opened anew on the same device. */
function openedAnew(around: HandTurned) {
  const anew = handTurned({ stored: around.stored, wrongBy: around.wall() - 1_000_000 });
  return { around: anew, live: createLive(PLACE, anew) };
}

const orders = (around: HandTurned) => around.of('do').map(({ values: [order] }) => order);
const answerLast = (around: HandTurned, answer: Answer) => around.of('do').at(-1)!.values[1](answer);
const CLOSED = { refused: 'listIsClosed', sentence: 'The list is closed.', details: {} } as const;
const done = (live: Live, number = 41): Done => ({
  done: true,
  record: live.getState().heard.dialogue.record.number,
  receipt: { dialogue: PLACE.dialogue, number, at: at('11:33'), hash: 'ab12' },
});
const kept = (live: Live) => live.getState().outbox.kept.map(({ command }) => command.type);
const back = (day: Minutes, around: HandTurned) => {
  around.connect();
  hello(day, around);
};

describe('the outbox', () => {
  test('with a line an act goes out at once, and nothing of it stays', async () => {
    const { live, around } = page();
    const answer = live.act('ask', ASK);
    expect(orders(around)).toHaveLength(1);
    answerLast(around, done(live));
    expect(await answer).toMatchObject({ done: true });
    expect(live.getState()).toMatchObject({ outbox: { kept: [], dropped: [] }, receipts: [{ number: 41 }] });
  });

  test('with a line a refusal stands beneath its act as ever', async () => {
    const { live, around } = page();
    void live.act('ask', ASK);
    answerLast(around, CLOSED);
    expect(live.getState()).toMatchObject({
      refusals: { ask: 'The list is closed.' },
      outbox: { kept: [], dropped: [] },
    });
  });

  test('without a line it is kept, survives a reload, and is sent once when the line is back', async () => {
    const { live, around, day } = page();
    around.drop();
    expect(await live.act('ask', ASK)).toHaveProperty('kept');
    await live.act('ask', ASK);
    const anew = openedAnew(around);
    expect(kept(anew.live)).toEqual(['requestFloor']);
    back(day, anew.around);
    anew.around.reports.record(1, rows(day));
    anew.around.tick();
    expect(orders(anew.around)).toHaveLength(1);
    answerLast(anew.around, done(anew.live));
    expect(kept(anew.live)).toEqual([]);
    expect(anew.around.stored.get('rostrum.outbox.a1b2c3d4')).toBe('{"kept":[],"dropped":[]}');
  });

  test('sent as the line fell: the same id goes out again, also after a reload', async () => {
    const { live, around, day } = page();
    const answer = live.act('ask', ASK);
    const [first] = orders(around);
    around.drop();
    expect(await answer).toEqual({ kept: first!.id });
    live.outbox.takeBack(first!.id); // it may stand on the record
    const anew = openedAnew(around);
    back(day, anew.around);
    anew.around.reports.record(1, rows(day));
    expect(orders(anew.around)).toEqual([first]);
  });

  test('in order, one after the other; a subject waits for the number of its request', async () => {
    const { live, around, day } = page();
    around.drop();
    const { kept: ask } = (await live.act('ask', ASK)) as { kept: string };
    await live.act('stepBack:7', STEP_BACK);
    await live.act(`subject:${ask}`, subject('Tracing'), ask);
    back(day, around);
    expect(orders(around).map(({ command }) => command.type)).toEqual(['requestFloor']);
    answerLast(around, done(live));
    answerLast(around, done(live));
    answerLast(around, done(live));
    expect(orders(around).map(({ command }) => command)).toEqual([
      ASK,
      STEP_BACK,
      { ...subject('Tracing'), request: 41 },
    ]);
  });

  test('a list that closed meanwhile: dropped with the sentence, until it was read', async () => {
    const { live, around, day } = page();
    around.drop();
    const { kept: id } = (await live.act('ask', ASK)) as { kept: string };
    back(day, around);
    answerLast(around, CLOSED);
    expect(live.getState().outbox).toEqual({
      kept: [],
      dropped: [{ id, what: 'requestFloor', why: 'refused', sentence: 'The list is closed.' }],
    });
    expect(openedAnew(around).live.getState().outbox.dropped).toHaveLength(1);
    live.outbox.hasRead(id);
    expect(openedAnew(around).live.getState().outbox.dropped).toEqual([]);
  });

  test('after ten minutes it is dropped and not sent, also when the page was closed meanwhile', async () => {
    for (const reload of [false, true]) {
      const { live, around, day } = page();
      around.drop();
      await live.act('ask', ASK);
      around.turn(10 * MINUTE + 1);
      const now = reload ? openedAnew(around) : { live, around };
      now.around.connect();
      hello(day, now.around, { now: day.at + 10 * MINUTE + 1 });
      now.around.reports.record(1, rows(day));
      expect(orders(now.around)).toEqual([]);
      expect(now.live.getState().outbox.dropped).toMatchObject([{ why: 'tooLate' }]);
    }
  });

  test('taken back before it was sent, it is never sent', async () => {
    const { live, around, day } = page();
    around.drop();
    const { kept: id } = (await live.act('ask', ASK)) as { kept: string };
    live.outbox.takeBack(id);
    back(day, around);
    expect(orders(around)).toEqual([]);
  });

  test('an act on the floor never waits', async () => {
    const { live, around, day } = page();
    around.drop();
    expect(await live.act('finish', { type: 'sayFinished', turn: 3 })).toMatchObject({ refused: 'offline' });
    back(day, around);
    expect(orders(around)).toEqual([]);
  });

  test('nor does anything of a desk, which has no outbox', async () => {
    const around = handTurned();
    const desk = createLive({ ...PLACE, personal: false }, around);
    around.connect();
    hello(morning(), around);
    around.reports.record(1, rows(morning()));
    around.drop();
    const withdraw = { type: 'withdrawRequest', segment: 's3', request: 7 } as const;
    expect(await desk.act('withdraw', withdraw)).toMatchObject({ refused: 'offline' });
    expect(around.stored.size).toBe(0);
  });

  test('signed out: it is emptied, and that is said', async () => {
    const { live, around } = page();
    around.drop();
    await live.act('ask', ASK);
    around.reports.signedOut();
    expect(live.getState().outbox).toMatchObject({ kept: [], dropped: [{ why: 'signedOut' }] });
    expect([...around.stored.keys()]).toEqual([]);
  });

  test('two tabs of one sign-in send what is pressed once, and show the same', async () => {
    const one = page();
    const other = page(morning(), handTurned({ stored: one.around.stored }));
    void one.live.act('ask', ASK);
    other.around.storedElsewhere();
    other.around.tick();
    expect([orders(one.around).length, orders(other.around).length]).toEqual([1, 0]);
    expect(kept(other.live)).toEqual(['requestFloor']);
    answerLast(one.around, done(one.live));
    other.around.storedElsewhere();
    expect(kept(other.live)).toEqual([]);
  });

  test('a tab that was closed before its answer came: another one asks again, with the same id', () => {
    const one = page();
    const other = page(morning(), handTurned({ stored: one.around.stored }));
    void one.live.act('ask', ASK);
    other.around.storedElsewhere();
    other.around.turn(11_000);
    other.around.tick();
    expect(orders(other.around)).toEqual(orders(one.around));
  });

  test('a browser that stores nothing keeps it for this page', async () => {
    const around = handTurned();
    around.device.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    const { live, day } = page(morning(), around);
    around.drop();
    await live.act('ask', ASK);
    expect(kept(live)).toEqual(['requestFloor']);
    back(day, around);
    expect(orders(around)).toHaveLength(1);
    answerLast(around, done(live));
    expect(kept(live)).toEqual([]);
  });
});

describe('the kept day', () => {
  test('opened without a line, the page shows it with its time', () => {
    const { around, day } = page();
    around.tick();
    const anew = openedAnew(around);
    expect(anew.live.getState().phase).toBe('connecting');
    anew.around.drop();
    const { phase, isKeptDay, asOf, heard, hello: greeting } = anew.live.getState();
    expect({ phase, isKeptDay, asOf, person: greeting?.person }).toEqual({
      phase: 'offline',
      isKeptDay: true,
      asOf: day.at,
      person: 'ines',
    });
    expect(heard.dialogue.record).toEqual(day.dialogue.record);
    expect(anew.live.now()).toBe(day.at);
  });

  test('a line that neither opens nor fails does not keep it from being shown', () => {
    const { around } = page();
    around.hide();
    const anew = openedAnew(around);
    anew.around.tick();
    expect(anew.live.getState().phase).toBe('offline');
  });

  test('with a line only what is missing is asked for, and it is live', () => {
    const { around, day } = page();
    around.hide();
    const before = rows(day).length;
    const anew = openedAnew(around);
    anew.around.connect();
    expect(anew.around.handshakes.at(-1)?.have.record).toBe(before);
    day.act(at('11:33'), 'lena', ASK);
    hello(day, anew.around);
    anew.around.reports.record(before + 1, rows(day).slice(before));
    expect(anew.live.getState()).toMatchObject({ phase: 'live', isKeptDay: false, offlineSince: null });
    expect(anew.live.getState().heard.dialogue.record).toEqual(day.dialogue.record);
  });

  test('is not shown by other code, nor after two days, nor to another sign-in', () => {
    const { around } = page();
    around.hide();
    const stored = () => new Map(around.stored);
    const held = (place: typeof PLACE, other: HandTurned) => createLive(place, other).getState().isKeptDay;
    expect(held(PLACE, handTurned({ stored: stored() }))).toBe(true);
    expect(held({ ...PLACE, slot: 'zzzzzzzz' }, handTurned({ stored: stored() }))).toBe(false);
    expect(held(PLACE, { ...handTurned({ stored: stored() }), code: 'a newer page' })).toBe(false);
    expect(held(PLACE, handTurned({ stored: stored(), wrongBy: 49 * 60 * MINUTE }))).toBe(false);
  });

  test('is gone with the sign-out, also with one that the page hears of when it comes back', () => {
    const { around } = page();
    around.hide();
    expect(around.stored.size).toBeGreaterThan(0);
    const anew = openedAnew(around);
    anew.around.reports.signedOut();
    expect([...around.stored.keys()]).toEqual([]);
  });
});
