/** Hands on a journal file that should not be there: what each does with plain SQL, behind the house's back. */

import { DatabaseSync } from 'node:sqlite';
import { extend, genesis } from '../../server/journal/chain.ts';
import { DIALOGUE } from './contract.ts';

export interface Row {
  position: number;
  body: Buffer;
  chain: Buffer;
  recordNumber: number | null;
  recordChain: Buffer | null;
}

type Stored = Omit<Row, 'body' | 'chain' | 'recordChain'> & {
  body: Uint8Array;
  chain: Uint8Array;
  recordChain: Uint8Array | null;
};

export type Tampering = (rows: Row[]) => Row[];

/** Opens the file, lets the hands at its rows, and puts back what they leave. */
export function tamper(file: string, hands: Tampering): void {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = OFF'); // nothing here has to outlive a loss of power
  const all = db.prepare(
    `SELECT position, CAST(body AS BLOB) AS body, chain, record_number AS recordNumber, record_chain AS recordChain
     FROM events`,
  );
  const rows = all.all().map((row): Row => {
    const { position, body, chain, recordNumber, recordChain } = row as unknown as Stored;
    const bytes = { body: Buffer.from(body), chain: Buffer.from(chain) };
    return { position, ...bytes, recordNumber, recordChain: recordChain && Buffer.from(recordChain) };
  });
  db.exec('BEGIN; DELETE FROM events');
  const put = db.prepare('INSERT INTO events VALUES (?, CAST(? AS TEXT), ?, ?, ?)');
  for (const row of hands(rows)) put.run(row.position, row.body, row.chain, row.recordNumber, row.recordChain);
  db.exec('COMMIT');
  db.close();
}

export const changeBody =
  (i: number, to: (body: Buffer) => Buffer): Tampering =>
  (rows) =>
    rows.with(i, { ...rows[i]!, body: to(rows[i]!.body) });

export const flipBit = (i: number, bit: number): Tampering =>
  changeBody(i, (body) => {
    const flipped = Buffer.from(body);
    flipped[(bit >> 3) % body.length]! ^= 1 << (bit & 7);
    return flipped;
  });

export const remove =
  (i: number): Tampering =>
  (rows) =>
    rows.toSpliced(i, 1);

/** Slips in a copy of an event's fields with other words. */
export const insert =
  (i: number, body: string): Tampering =>
  (rows) =>
    rows.toSpliced(i, 0, { ...rows[i]!, body: Buffer.from(body) });

/** Two events change places; with their stored chain values, or only their bytes. */
export const swap =
  (i: number, j: number, withChains: boolean): Tampering =>
  (rows) => {
    const [a, b] = [rows[i]!, rows[j]!];
    const [atA, atB] = withChains
      ? [b, a]
      : [
          { ...a, body: b.body },
          { ...b, body: a.body },
        ];
    return rows.with(i, numberedAs(a, atA)).with(j, numberedAs(b, atB));
  };

const numberedAs = ({ position, recordNumber }: Row, row: Row): Row => ({ ...row, position, recordNumber });

export const cutAfter =
  (i: number): Tampering =>
  (rows) =>
    rows.slice(0, i);

/** Numbers all rows densely again, as if nothing had been taken out or put in. */
export const renumber: Tampering = (rows) => {
  let record = 0;
  return rows.map((row, i) => ({ ...row, position: i + 1, recordNumber: row.recordNumber === null ? null : ++record }));
};

/** Writes both chains anew over whatever the rows hold now. */
export const recompute: Tampering = (rows) => {
  let head = genesis(DIALOGUE);
  return renumber(rows).map((row) => {
    const onRecord = row.recordNumber !== null;
    head = extend(head, row.body, onRecord);
    const recordChain = onRecord ? Buffer.from(head.recordChain, 'hex') : null;
    return { ...row, chain: Buffer.from(head.chain, 'hex'), recordChain };
  });
};

export const inTurn =
  (...hands: Tampering[]): Tampering =>
  (rows) =>
    hands.reduce((left, hand) => hand(left), rows);
