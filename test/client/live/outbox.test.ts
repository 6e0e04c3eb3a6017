import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  EMPTY_OUTBOX,
  emptied,
  expire,
  goesOut,
  hasRead,
  type Kept,
  keep,
  LONGEST_KEPT,
  lineFell,
  nextToSend,
  type Outbox,
  takeBack,
  type WaitingCommand,
} from '../../../client/live/outbox.ts';
import type { Answer } from '../../../shared/wire/names.ts';
import { often } from '../../support/often.ts';

/** The outbox: asking, subject, withdrawing and stepping back, kept until the line is back. */

const MINUTE = 60_000;
const ASK: WaitingCommand = { type: 'requestFloor', segment: 's3', kind: 'intervention' };
const STEP_BACK: WaitingCommand = { type: 'stepBack', segment: 's3', request: 7, to: 'one' };
const subject = (text: string, request = 0): WaitingCommand => ({
  type: 'writeSubject',
  segment: 's3',
  request,
  subject: text,
});
const one = (id: string, command: WaitingCommand, more: Partial<Kept> = {}): Kept => ({
  id,
  key: `${command.type}:${'request' in command ? command.request : 'segment' in command ? command.segment : id}`,
  command,
  pressed: { wall: 0 },
  shown: true,
  ...more,
});
const kept = (...all: Kept[]) => all.reduce(keep, EMPTY_OUTBOX);
const ids = (box: Outbox) => box.kept.map(({ id }) => id);
const done = (number: number): Answer => ({
  done: true,
  record: number,
  receipt: { dialogue: 'd', number, at: 0, hash: 'ab' },
});
const closed = { refused: 'listIsClosed', sentence: 'The list is closed.', details: {} } as const;

describe('keeping', () => {
  test('the same act pressed again is kept once, under the id of the first press', () => {
    expect(ids(kept(one('a', ASK), one('b', ASK)))).toEqual(['a']);
  });

  test('of two subjects not yet sent only the newer is kept, in the place of the older', () => {
    const box = kept(one('a', subject('Tracing', 7)), one('b', STEP_BACK), one('c', subject('Marking', 7)));
    expect(box.kept.map(({ id, command }) => [id, command])).toEqual([
      ['c', subject('Marking', 7)],
      ['b', STEP_BACK],
    ]);
  });

  test('a subject written after another went out follows it, under an id of its own', () => {
    const box = keep(goesOut(kept(one('a', subject('Tracing', 7))), 'a', 0), one('b', subject('Marking', 7)));
    expect(ids(box)).toEqual(['a', 'b']);
  });
});

describe('taking back', () => {
  const asked = kept(one('a', ASK), one('b', subject('Tracing'), { of: 'a' }), one('c', STEP_BACK));

  test('a request that was not sent is simply taken out, with its subject', () => {
    expect(takeBack(asked, 'a')).toEqual(kept(one('c', STEP_BACK)));
  });

  test('a subject can be taken back alone', () => {
    expect(ids(takeBack(asked, 'b'))).toEqual(['a', 'c']);
  });

  test('what went out may stand on the record and cannot be taken back here', () => {
    const out = goesOut(asked, 'a', 0);
    expect(takeBack(out, 'a')).toBe(out);
  });
});

describe('answers', () => {
  test('a subject that waited for its request learns the number from the answer', () => {
    const box = answered(kept(one('a', ASK), one('b', subject('Tracing'), { of: 'a' })), 'a', done(41));
    expect(box.kept).toEqual([one('b', subject('Tracing', 41), { key: 'subject:41' })]);
    expect(box.dropped).toEqual([]);
  });

  test('the list has closed meanwhile: the request is dropped with the sentence, and its subject with it', () => {
    const box = answered(kept(one('a', ASK), one('b', subject('Tracing'), { of: 'a' })), 'a', closed);
    expect(box.kept).toEqual([]);
    expect(box.dropped).toEqual([
      { id: 'a', what: 'requestFloor', why: 'refused', sentence: 'The list is closed.' },
      { id: 'b', what: 'writeSubject', why: 'requestGone' },
    ]);
  });

  test('what was never shown as kept is refused beneath its act, not here', () => {
    const { shown: _, ...fresh } = one('a', ASK);
    expect(answered(kept(fresh), 'a', closed)).toEqual(EMPTY_OUTBOX);
    expect(answered(lineFell(kept(fresh)), 'a', closed).dropped).toHaveLength(1);
  });

  test('a second answer changes nothing', () => {
    const box = answered(kept(one('a', ASK), one('c', STEP_BACK)), 'a', done(41));
    expect(answered(box, 'a', closed)).toBe(box);
  });

  test('what has been read is gone', () => {
    expect(hasRead(answered(kept(one('a', ASK)), 'a', closed), 'a')).toEqual(EMPTY_OUTBOX);
  });
});

describe('what a rapporteur notes', () => {
  const noted = (words: string): WaitingCommand => ({ type: 'noteInput', kind: 'challenge', words, turn: 7 });

  test('[R1] is kept word for word, each of them, and for as long as it takes', () => {
    const box = kept(one('a', noted('Boats differ.')), one('b', noted('Ports differ.')));
    expect(ids(expire(box, { wall: 20 * LONGEST_KEPT }))).toEqual(['a', 'b']);
  });

  test('refused, or signed out before it was sent: the words are given back', () => {
    const gone = { refused: 'unknownTurn', sentence: 'This turn is not on the record.', details: {} } as const;
    const box = answered(kept(one('a', noted('Boats differ.')), one('b', noted('Ports differ.'))), 'a', gone);
    expect(box.dropped).toMatchObject([{ why: 'refused', sentence: gone.sentence, input: noted('Boats differ.') }]);
    expect(emptied(box).dropped).toMatchObject([
      { why: 'refused', input: noted('Boats differ.') },
      { why: 'signedOut', input: noted('Ports differ.') },
    ]);
  });
});

describe('ten minutes', () => {
  test('are kept, and not a moment more', () => {
    const box = kept(one('a', ASK));
    expect(expire(box, { wall: LONGEST_KEPT })).toBe(box);
    expect(expire(box, { wall: LONGEST_KEPT + 1 })).toEqual({
      kept: [],
      dropped: [{ id: 'a', what: 'requestFloor', why: 'tooLate' }],
    });
  });

  test("are the server's where it is known, whatever the device's clock says", () => {
    const box = kept(one('a', ASK, { pressed: { wall: 0, server: 1_000_000 } }));
    expect(expire(box, { wall: 60 * MINUTE, server: 1_000_000 + 9 * MINUTE })).toBe(box);
    expect(expire(box, { wall: 1, server: 1_000_000 + 11 * MINUTE }).kept).toEqual([]);
    expect(expire(box, { wall: 11 * MINUTE }).kept).toEqual([]);
  });

  test('of a clock that was set back far cannot be told, so it is dropped', () => {
    const box = kept(one('a', ASK, { pressed: { wall: 60 * MINUTE } }));
    expect(expire(box, { wall: 59.5 * MINUTE })).toBe(box);
    expect(expire(box, { wall: 10 * MINUTE }).kept).toEqual([]);
  });

  test('of what was sent before: nobody knows here whether it arrived', () => {
    const box = expire(goesOut(kept(one('a', ASK)), 'a', 0), { wall: 11 * MINUTE });
    expect(box.dropped).toEqual([{ id: 'a', what: 'requestFloor', why: 'unanswered' }]);
  });
});

test('signed out: the outbox is emptied and everything in it is said', () => {
  expect(emptied(kept(one('a', ASK), one('c', STEP_BACK)))).toEqual({
    kept: [],
    dropped: [
      { id: 'a', what: 'requestFloor', why: 'signedOut' },
      { id: 'c', what: 'stepBack', why: 'signedOut' },
    ],
  });
});

/** Whatever happens to an outbox, in any order. */
type Happening =
  | { is: 'press'; what: 0 | 1 | 2 | 3; ofKept: boolean }
  | { is: 'takeBack'; which: number }
  | { is: 'time'; passes: number }
  | { is: 'send' }
  | { is: 'answer'; well: boolean }
  | { is: 'fall' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('press' as const),
      what: fc.constantFrom(0, 1, 2, 3),
      ofKept: fc.boolean(),
    }),
  },
  fc.record({ is: fc.constant('takeBack' as const), which: fc.nat(5) }),
  fc.record({ is: fc.constant('time' as const), passes: fc.nat(6 * MINUTE) }),
  { weight: 3, arbitrary: fc.record({ is: fc.constant('send' as const) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('answer' as const), well: fc.boolean() }) },
  fc.record({ is: fc.constant('fall' as const) }),
);

interface Past {
  /** Ids pressed, oldest first, with when and what was last kept under them. */
  pressed: Map<string, number>;
  sendings: { id: string; command: WaitingCommand; at: number }[];
  gone: Set<string>;
}

function live(happenings: readonly Happening[]): Past & { box: Outbox } {
  const past: Past = { pressed: new Map(), sendings: [], gone: new Set() };
  let box = EMPTY_OUTBOX;
  let at = 0;
  let next = 0;
  let out: string | undefined;
  const commands: readonly WaitingCommand[] = [
    ASK,
    subject('', 7),
    STEP_BACK,
    { type: 'withdrawRequest', segment: 's3', request: 7 },
  ];
  for (const each of happenings) {
    const before = box;
    switch (each.is) {
      case 'press': {
        const ask = each.ofKept ? box.kept.find(({ command }) => command.type === 'requestFloor') : undefined;
        const command = ask ? subject(`words ${next}`) : commands[each.what]!;
        const more = ask ? { of: ask.id, key: `subject:${ask.id}` } : {};
        const id = `id-${next++}`;
        box = keep(box, one(id, command, { pressed: { wall: at }, ...more }));
        if (box.kept.some((other) => other.id === id)) past.pressed.set(id, at);
        for (const { id: old } of before.kept) if (!box.kept.some((other) => other.id === old)) past.gone.add(old);
        break;
      }
      case 'takeBack': {
        box = takeBack(box, before.kept[each.which]?.id ?? '');
        for (const { id } of before.kept) if (!box.kept.some((other) => other.id === id)) past.gone.add(id);
        break;
      }
      case 'time':
        at += each.passes;
        break;
      case 'send': {
        box = expire(box, { wall: at });
        const head = nextToSend(box);
        if (!head) break;
        box = goesOut(box, head.id, at);
        past.sendings.push({ id: head.id, command: head.command, at });
        out = head.id;
        break;
      }
      case 'answer':
        if (out === undefined) break;
        if (each.well && box.kept.some(({ id }) => id === out)) past.gone.add(out);
        box = answered(box, out, each.well ? done(40 + next) : closed);
        out = undefined;
        break;
      case 'fall':
        box = lineFell(box);
        out = undefined;
        break;
    }
  }
  return { ...past, box };
}

describe('whatever happens', () => {
  const always = (law: (after: Past & { box: Outbox }) => void) =>
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => law(live(happenings))),
      { numRuns: often(500) },
    );

  test('one press is one id, and an id always carries the same command', () => {
    always(({ sendings, pressed }) => {
      const byId = new Map<string, WaitingCommand>();
      for (const { id, command } of sendings) {
        expect(pressed.has(id)).toBe(true);
        expect(byId.get(id) ?? command).toEqual(command);
        byId.set(id, command);
      }
    });
  });

  test('nothing is sent that was kept longer than ten minutes', () => {
    always(({ sendings, pressed }) => {
      for (const { id, at } of sendings) expect(at - pressed.get(id)!).toBeLessThanOrEqual(LONGEST_KEPT);
    });
  });

  test('what is sent goes in the order of pressing, but for a subject that replaced an older one', () => {
    always(({ sendings }) => {
      const firsts = [...new Set(sendings.map(({ id }) => id))].filter(
        (id) => sendings.find((sending) => sending.id === id)!.command.type !== 'writeSubject',
      );
      const numbers = firsts.map((id) => Number(id.slice(3)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    });
  });

  test('a subject is never sent before its request has its number', () => {
    always(({ sendings }) => {
      for (const { command } of sendings)
        if (command.type === 'writeSubject') expect(command.request).toBeGreaterThan(0);
    });
  });

  test('every press is answered or taken back, dropped with a sentence, or still kept; never two of these', () => {
    always(({ pressed, gone, box }) => {
      for (const id of pressed.keys()) {
        const fates = [
          gone.has(id),
          box.dropped.some((other) => other.id === id),
          box.kept.some((other) => other.id === id),
        ];
        expect(fates.filter(Boolean)).toHaveLength(1);
      }
    });
  });
});
