/**
 * The public record as lines of JSON, and its checker.
 * The first line names the dialogue, each other line is one event: its number, its exact bytes and the record's chain there.
 * Nothing else is needed to check it, nor to check a receipt or a signed head against it.
 */

import type { DialogueId } from '../../shared/dialogue/model.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { genesis, isLink } from './chain.ts';
import { checkHeadItself, checkReceipts, checkRecordAt, type Finding, findingsOf } from './findings.ts';
import { eventsAfter, type Journal } from './journal.ts';
import { foundRecord } from './verify.ts';
import { type Link, walk } from './walk.ts';

export interface RecordReport {
  dialogue: DialogueId;
  record: number;
  sound: boolean;
  findings: Finding[];
}

export interface RecordEvidence {
  heads?: readonly string[];
  publicKey?: string;
  receipts?: readonly Receipt[];
}

type Heading = { dialogue: string; format: 1 };
type Line = { record: number; body: string; chain: string };

/** The lines of the public record; desks leave no trace in it, not even a gap in its numbers. */
export async function* exportRecord(journal: Journal): AsyncGenerator<string> {
  yield JSON.stringify({ dialogue: journal.dialogue, format: 1 } satisfies Heading);
  for await (const { body, recordNumber } of eventsAfter(journal, 0)) {
    if (recordNumber === null) continue;
    const found = await journal.recordLink(recordNumber);
    yield JSON.stringify({ record: recordNumber, body, chain: found?.chain ?? '' } satisfies Line);
  }
}

/** A participant's receipt for a number of the record, if it has come to that. */
export async function receiptFor(journal: Journal, record: number): Promise<Receipt | undefined> {
  const found = await journal.recordLink(record);
  return found && { dialogue: journal.dialogue, number: record, at: found.at, hash: found.chain };
}

/** Checks exported lines against themselves and against the evidence. */
export function checkRecord(lines: readonly string[], evidence: RecordEvidence = {}): RecordReport {
  const [first, ...rest] = lines.filter((line) => line.trim() !== '').map(parsed);
  const dialogue = first && 'dialogue' in first && typeof first.dialogue === 'string' ? first.dialogue : undefined;
  const links = rest.map(linkIn).filter((one) => one !== undefined);
  if (dialogue === undefined || links.length < rest.length) {
    const sentence = 'This is not an exported record: a line of it cannot be read.';
    return { dialogue: dialogue ?? '', record: links.length, sound: false, findings: [{ kind: 'damaged', sentence }] };
  }
  const findings = [...outOfTurn(links), ...against(dialogue, links, evidence)];
  return { dialogue, record: links.length, sound: findings.length === 0, findings };
}

function against(
  dialogue: DialogueId,
  links: Link[],
  { heads = [], publicKey, receipts = [] }: RecordEvidence,
): Finding[] {
  const sorted = links.toSorted((a, b) => a.number - b.number);
  const record = foundRecord(dialogue, sorted);
  return [
    ...findingsOf(walk(genesis(dialogue).recordChain, sorted), 'Number', 'the record'),
    ...heads.flatMap((line) => {
      const head = checkHeadItself(line, dialogue, publicKey);
      return 'kind' in head ? [head] : checkRecordAt(record, head);
    }),
    ...checkReceipts(record, receipts),
  ];
}

function outOfTurn(links: readonly Link[]): Finding[] {
  const late = links.find((one, i) => i > 0 && one.number <= links[i - 1]!.number);
  return late ? [{ kind: 'reordered', sentence: `Number ${late.number} of the record stands out of turn.` }] : [];
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function linkIn(value: object | undefined): Link | undefined {
  const { record, body, chain } = (value ?? {}) as Partial<Line>;
  if (!Number.isSafeInteger(record) || record! < 1 || typeof body !== 'string') return undefined;
  if (typeof chain !== 'string' || !isLink(chain)) return undefined;
  return { number: record!, body: Buffer.from(body), chain };
}
