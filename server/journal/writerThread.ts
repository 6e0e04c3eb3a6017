/** The thread that writes one SQLite journal: batches come in as messages and are answered when they are synced. */

import { parentPort, workerData } from 'node:worker_threads';
import { type Appended, type Batch, JournalFull } from './journal.ts';
import { SqliteJournal } from './sqlite.ts';

export type Order =
  | { id: number; do: 'append'; batch: Batch }
  | { id: number; do: 'syncMode' }
  | { id: number; do: 'limitPages'; pages: number | undefined };

export type Outcome =
  | { id: number; done: Appended | string | undefined }
  | { id: number; fault: 'full' | 'broken'; message: string };

function carryOut(journal: SqliteJournal, order: Order): Appended | string | undefined {
  switch (order.do) {
    case 'append':
      return journal.append(order.batch);
    case 'syncMode':
      return journal.syncMode();
    case 'limitPages':
      journal.limitPages(order.pages);
      return undefined;
  }
}

function outcomeOf(journal: SqliteJournal, order: Order): Outcome {
  try {
    return { id: order.id, done: carryOut(journal, order) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: order.id, fault: error instanceof JournalFull ? 'full' : 'broken', message };
  }
}

const hall = parentPort;
if (hall) {
  const { file, dialogue } = workerData as { file: string; dialogue: string };
  const journal = new SqliteJournal(file, dialogue);
  hall.on('message', (order: Order | 'close') => {
    if (order !== 'close') return hall.postMessage(outcomeOf(journal, order));
    journal.close();
    hall.close();
  });
}
