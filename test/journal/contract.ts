/** What every journal promises, whatever it is kept in. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extend, genesis } from '../../server/journal/chain.ts';
import {
  type Act,
  type Batch,
  eventsAfter,
  type Journal,
  JournalBroken,
  type StoredEvent,
} from '../../server/journal/journal.ts';

export interface Kept {
  /** False where nothing outlives the owner. */
  outlivesOwner: boolean;
  /** Makes a place for one journal; what it gives opens the journal there, empty at first. */
  place(): () => Journal;
}

export const DIALOGUE = 'som-2024';

export const body = (type: string, at = 1_721_030_400_000) => JSON.stringify({ type, v: 1, at });
export const onRecord = (type: string) => ({ body: body(type), onRecord: true });
export const onDesk = (type: string) => ({ body: body(type), onRecord: false });
const act = (person: string, command: string, answer = '{"ok":true}'): Act => ({
  person,
  command,
  digest: 'd',
  answer,
});
const batch = (expectedHead: number, ...events: Batch['events']): Batch => ({ expectedHead, events, acts: [] });

export function journalContract(name: string, { outlivesOwner, place }: Kept): void {
  describe(`a journal in ${name}`, () => {
    let open: () => Journal;
    let journal: Journal;
    beforeEach(() => {
      open = place();
      journal = open();
    });
    afterEach(() => journal.close());

    test('an empty journal stands at the genesis of its dialogue', async () => {
      expect(await journal.head()).toEqual(genesis(DIALOGUE));
      expect(await journal.read(0)).toEqual([]);
      expect(await journal.recordLink(1)).toBeUndefined();
    });

    test('[F27] events come back in the order they were written, byte for byte', async () => {
      const words = JSON.stringify({ type: 'noted', v: 1, at: 1, words: 'Ünïcode “quoted” 東京 \u0000 \u{1F399}' });
      await journal.append(batch(0, onRecord('opened'), { body: words, onRecord: false }));
      await journal.append(batch(2, onRecord('closed')));
      expect(await journal.read(0)).toEqual([
        { position: 1, body: body('opened'), recordNumber: 1 },
        { position: 2, body: words, recordNumber: null },
        { position: 3, body: body('closed'), recordNumber: 2 },
      ]);
    });

    test('the record is numbered densely, whatever lies on desks between', async () => {
      await journal.append(batch(0, onDesk('a'), onRecord('b'), onDesk('c'), onDesk('d'), onRecord('e')));
      await journal.append(batch(5, onDesk('f'), onRecord('g')));
      const numbers = (await journal.read(0)).map((event) => event.recordNumber);
      expect(numbers).toEqual([null, 1, null, null, 2, null, 3]);
    });

    test('the head holds both chains, and so does the answer to the batch', async () => {
      const written = await journal.append(batch(0, onRecord('a'), onDesk('b'), onRecord('c')));
      let head = genesis(DIALOGUE);
      for (const { body: bytes, onRecord: on } of [onRecord('a'), onDesk('b'), onRecord('c')])
        head = extend(head, bytes, on);
      expect(written).toEqual({ ok: true, head });
      expect(await journal.head()).toEqual(head);
    });

    test('a batch decided upon another head is a conflict and leaves nothing', async () => {
      await journal.append(batch(0, onRecord('a'), onRecord('b')));
      const late = { ...batch(1, onRecord('late')), acts: [{ ...act('ada', 'late'), firstPosition: 2 }] };
      expect(await journal.append(late)).toEqual({ ok: false, conflict: 2 });
      expect(await journal.append(batch(3, onRecord('early')))).toEqual({ ok: false, conflict: 2 });
      expect(await journal.read(0)).toHaveLength(2);
      expect(await journal.act('ada', 'late')).toBeUndefined();
      expect(await journal.append(batch(2, onRecord('c')))).toMatchObject({ ok: true });
    });

    test('a batch that fails in the middle leaves nothing, and the next one is written', async () => {
      await journal.append({ ...batch(0, onRecord('a')), acts: [{ ...act('ada', '1'), firstPosition: 1 }] });
      const before = await journal.head();
      const acts = [
        { ...act('bob', '1'), firstPosition: 2 },
        { ...act('ada', '1', 'again'), firstPosition: 2 },
      ];
      // The second act breaks the rule "once", when both events and the first act have been written.
      await expect(async () => journal.append({ ...batch(1, onRecord('b'), onDesk('c')), acts })).rejects.toThrow(
        JournalBroken,
      );
      expect(await journal.head()).toEqual(before);
      expect(await journal.read(0)).toHaveLength(1);
      expect(await journal.act('bob', '1')).toBeUndefined();
      expect(await journal.append(batch(1, onRecord('b')))).toMatchObject({ ok: true });
    });

    test('an act is found by person and command, and is told from every other', async () => {
      const acts = [
        { ...act('ada', '1', '{"n":1}'), firstPosition: 1 },
        { ...act('ada', '2', '{"n":2}'), firstPosition: null },
        { ...act('bob', '1', '{"n":3}'), firstPosition: 1 },
        { ...act('ad', 'a1', '{"n":4}'), firstPosition: 1 },
      ];
      await journal.append({ ...batch(0, onRecord('a')), acts });
      expect(await journal.act('ada', '1')).toEqual(act('ada', '1', '{"n":1}'));
      expect(await journal.act('ada', '2')).toEqual(act('ada', '2', '{"n":2}'));
      expect(await journal.act('bob', '1')).toEqual(act('bob', '1', '{"n":3}'));
      expect(await journal.act('ad', 'a1')).toEqual(act('ad', 'a1', '{"n":4}'));
      expect(await journal.act('bob', '2')).toBeUndefined();
      expect(await journal.act('', 'ada1')).toBeUndefined();
    });

    test('one command twice in one batch is refused as a whole', async () => {
      const twice = [1, 2].map(() => ({ ...act('ada', '1'), firstPosition: 1 }));
      await expect(async () => journal.append({ ...batch(0, onRecord('a')), acts: twice })).rejects.toThrow(
        JournalBroken,
      );
      expect(await journal.head()).toEqual(genesis(DIALOGUE));
    });

    test('a long journal is read in pages, without a gap or a repetition', async () => {
      const events = Array.from({ length: 2500 }, (_, i) => (i % 3 ? onRecord(`e${i}`) : onDesk(`e${i}`)));
      await journal.append(batch(0, ...events));
      expect(await journal.read(0)).toHaveLength(1000);
      expect((await journal.read(2400)).map((event) => event.position)).toEqual(
        Array.from({ length: 100 }, (_, i) => 2401 + i),
      );
      const all: StoredEvent[] = [];
      for await (const event of eventsAfter(journal, 0, 500)) all.push(event);
      expect(all.map((event) => event.body)).toEqual(events.map((event) => event.body));
      expect(await journal.read(2500)).toEqual([]);
    });

    test('a receipt has the time and the chain of its number on the record', async () => {
      await journal.append({
        ...batch(0, onDesk('a'), { body: body('b', 5), onRecord: true }, { body: body('c', 6), onRecord: true }),
      });
      const first = extend(genesis(DIALOGUE), body('b', 5), true).recordChain;
      expect(await journal.recordLink(1)).toEqual({ at: 5, chain: first });
      expect(await journal.recordLink(2)).toEqual({ at: 6, chain: (await journal.head()).recordChain });
      expect(await journal.recordLink(3)).toBeUndefined();
    });

    if (!outlivesOwner) return;

    test('[F26] after the owner went away and came back everything is as it was', async () => {
      const acts = [{ ...act('ada', '1'), firstPosition: 1 }];
      await journal.append({ ...batch(0, onRecord('a'), onDesk('b'), onRecord('c')), acts });
      const [events, head] = [await journal.read(0), await journal.head()];
      await journal.close();
      journal = open();
      expect(await journal.read(0)).toEqual(events);
      expect(await journal.head()).toEqual(head);
      expect(await journal.act('ada', '1')).toEqual(act('ada', '1'));
      expect(await journal.append(batch(3, onRecord('d')))).toMatchObject({ ok: true, head: { recordNumber: 3 } });
    });
  });
}
