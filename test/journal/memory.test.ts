import { expect, test } from 'vitest';
import { JournalFull } from '../../server/journal/journal.ts';
import { MemoryJournal } from '../../server/journal/memory.ts';
import { DIALOGUE, journalContract, onRecord } from './contract.ts';

journalContract('memory', { outlivesOwner: false, place: () => () => new MemoryJournal(DIALOGUE) });

test('a rehearsed fault keeps nothing and is over after one batch', () => {
  const journal = new MemoryJournal(DIALOGUE);
  const batch = { expectedHead: 0, events: [onRecord('a')], acts: [] };
  journal.failNext(new JournalFull('no room'));
  expect(() => journal.append(batch)).toThrow(JournalFull);
  expect(journal.read(0)).toEqual([]);
  expect(journal.append(batch)).toMatchObject({ ok: true });
});
