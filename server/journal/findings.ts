/** What a check of a journal or of an exported record found, in sentences a person can act on. */

import type { DialogueId, Instant } from '../../shared/dialogue/model.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { isSignedBy, readHead, type SignedHead } from './sign.ts';
import type { Flaw } from './walk.ts';

export type FindingKind =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'reordered'
  /** The chain holds in itself, but is not the one that a signed head or a receipt speaks of. */
  | 'recomputed'
  | 'cut'
  /** Content whose key was forgotten: nothing wrong. */
  | 'erased'
  /** The file cannot be read as a journal. */
  | 'damaged'
  /** A head or a receipt that is not about this dialogue or not signed by this house. */
  | 'foreign';

export interface Finding {
  kind: FindingKind;
  sentence: string;
}

/** The record as found: its last number, and time and chain at each. */
export interface FoundRecord {
  dialogue: DialogueId;
  last: number;
  at(record: number): { time: Instant; chain: string } | undefined;
}

/** Flaws of a chain in words; `what` is "Event" of the journal or "Number" of the record. */
export function findingsOf(flaws: readonly Flaw[], what: 'Event' | 'Number', of: string): Finding[] {
  return flaws.map((flaw) => ({
    kind: flaw.kind === 'missing' ? 'removed' : flaw.kind,
    sentence: sentenceOf(flaw, what, of),
  }));
}

function sentenceOf(flaw: Flaw, what: string, of: string): string {
  switch (flaw.kind) {
    case 'changed':
      return `${what} ${flaw.number} of ${of} was changed.`;
    case 'reordered':
      return `${what}s ${flaw.number} and ${flaw.other} of ${of} have changed places.`;
    case 'missing': {
      const { number, count } = flaw;
      if (count === 1) return `${what} ${number} of ${of} is missing.`;
      return `${what}s ${number} to ${number + count - 1} of ${of} are missing.`;
    }
    case 'removed':
      return `${events(flaw.count)} removed from ${of} just before ${what.toLowerCase()} ${flaw.number}.`;
    case 'inserted':
      return `${events(flaw.count)} inserted into ${of} at or just before ${what.toLowerCase()} ${flaw.number}.`;
  }
}

function events(count: number): string {
  return count === 1 ? 'One event was' : `${count} events were`;
}

/** Whether the record found is the one that receipts speak of. */
export function checkReceipts(record: FoundRecord, receipts: readonly Receipt[]): Finding[] {
  return receipts.flatMap((receipt): Finding[] => {
    const name = `The receipt for number ${receipt.number}`;
    if (receipt.dialogue !== record.dialogue)
      return [{ kind: 'foreign', sentence: `${name} is of another dialogue: ${receipt.dialogue}.` }];
    if (receipt.number > record.last)
      return [{ kind: 'cut', sentence: `${name} is not met: the record ends at number ${record.last}.` }];
    const found = record.at(receipt.number);
    if (found?.chain !== receipt.hash.toLowerCase())
      return [
        { kind: 'recomputed', sentence: `${name} is not met: the record up to there is not the one it was given for.` },
      ];
    if (found.time !== receipt.at) return [{ kind: 'foreign', sentence: `${name} has another time than the record.` }];
    return [];
  });
}

/** Whether a printed head is one at all, of this dialogue and, if the house's key is given, signed by this house. */
export function checkHeadItself(line: string, dialogue: DialogueId, publicKey?: string): SignedHead | Finding {
  const head = readHead(line);
  if (!head) return { kind: 'foreign', sentence: 'The head given is not a signed head.' };
  if (head.dialogue !== dialogue)
    return { kind: 'foreign', sentence: `The head given is of another dialogue: ${head.dialogue}.` };
  if (publicKey !== undefined && !isSignedBy(line, publicKey))
    return { kind: 'foreign', sentence: 'The head given was not signed by this house.' };
  return head;
}

/** Whether the record found leads to a signed head. */
export function checkRecordAt(record: FoundRecord, head: SignedHead): Finding[] {
  if (head.recordNumber > record.last) {
    const sentence = `The record was cut: it ends at number ${record.last}, its signed head is number ${head.recordNumber}.`;
    return [{ kind: 'cut', sentence }];
  }
  if (record.at(head.recordNumber)?.chain === head.recordChain) return [];
  const sentence = `The record up to number ${head.recordNumber} is not the one that was signed: it was written anew.`;
  return [{ kind: 'recomputed', sentence }];
}
