import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { screenRow } from '../shared/screening/row.ts';
import { type Screening, screen } from '../shared/screening/screen.ts';
import { documentText, UnreadableDocument } from './extraction/documentText.ts';

/** One line of the screening command, as it comes in. */
const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  author: z.object({
    kind: z.enum(['state', 'ngo', 'academia', 'private', 'igo']),
    state: z.string().nullish(),
  }),
  underReview: z.array(z.string()).nullish(),
  participants: z.array(z.string()).nullish(),
  persons: z.array(z.string()).nullish(),
  venue: z.string().nullish(),
  channel: z.enum(['written', 'topic', 'caption', 'note']).nullish(),
});

/**
 * The screening command. Without arguments: one JSON object a line on standard input, one answer a line on standard
 * output, a malformed line answered with an error. `--text FILE`: marks the sentences of a plain-text,
 * Word or PDF document. Returns the exit code.
 */
export async function runScreen(argv: readonly string[], stdin: Readable, stdout: Writable): Promise<number> {
  const at = argv.indexOf('--text');
  if (at >= 0) return screenDocument(argv[at + 1], stdout);
  for await (const text of linesOf(stdin)) {
    if (text.trim() === '') continue;
    const answer = `${JSON.stringify(answerTo(text))}\n`;
    if (!stdout.write(answer)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  return 0;
}

/** Lines end with the byte of a line feed and nothing else: other separators of lines may stand within a JSON string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield lineIn([...begun, bytes.subarray(from, end)]);
      begun = [];
      from = end + 1;
    }
    begun.push(bytes.subarray(from));
  }
  yield lineIn(begun);
}
const LINE_FEED = 0x0a;
/** A byte-order mark before the first line is none of its characters. */
const decoder = new TextDecoder('utf-8');
const lineIn = (bytes: readonly Buffer[]): string => decoder.decode(Buffer.concat(bytes));

/** Answers one line: findings, or what is wrong with the line. */
export function answerTo(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const where = issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : '';
    return { id: idOf(value), error: `${where}${issue.message}.`.replace('..', '.') };
  }
  const { id, text: body, author, ...rest } = parsed.data;
  return screenRow(id, body, {
    author: { kind: author.kind, ...(author.state ? { state: author.state.toUpperCase() } : {}) },
    underReview: (rest.underReview ?? []).map((code) => code.toUpperCase()),
    participants: rest.participants ?? [],
    persons: rest.persons ?? [],
    ...(rest.venue ? { venue: rest.venue } : {}),
    ...(rest.channel ? { channel: rest.channel } : {}),
  });
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

async function screenDocument(path: string | undefined, stdout: Writable): Promise<number> {
  if (path === undefined) {
    stdout.write('Which file? Use --text FILE.\n');
    return 2;
  }
  try {
    const { unit, parts } = await documentText(await readFile(path), path);
    const text = parts.join('\n');
    const starts = startsOf(parts);
    const place = (offset: number) => `${unit} ${starts.findLastIndex((start) => start <= offset) + 1}`;
    stdout.write(marked(text, screen(text, { author: { kind: 'ngo' }, channel: 'written' }), place));
    return 0;
  } catch (error) {
    stdout.write(`${error instanceof UnreadableDocument ? error.message : `${path} cannot be read.`}\n`);
    return 2;
  }
}

/** Where each part begins in the text of them all. */
function startsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return start;
  });
}

/** The sentences with a finding, place and mark, and one line of summary; for a person at a desk. */
export function marked(text: string, screening: Screening, place: (offset: number) => string): string {
  if (screening.findings.length === 0) return 'Clear: no country situation found.\n';
  const out: string[] = [];
  for (const finding of screening.findings) {
    const after = (stop: string) => {
      const at = text.lastIndexOf(stop, finding.start - 1);
      return at < 0 ? 0 : at + stop.length;
    };
    const from = Math.max(...['\n', '. ', '? ', '! '].map(after), finding.start - 300);
    const stops = ['. ', '\n', '? ', '! '].map((stop) => text.indexOf(stop, finding.end)).filter((i) => i >= 0);
    const to = Math.min(text.length, finding.end + 300, ...stops.map((i) => i + 1));
    const sentence = `${text.slice(from, finding.start)}»${finding.words}«${text.slice(finding.end, to)}`
      .replace(/\s+/g, ' ')
      .trim();
    out.push(
      `${place(finding.start)}: ${sentence}\n    ${finding.manner === 'indirect' ? 'caution' : 'hold'}: ${finding.reason}`,
    );
  }
  const held = screening.findings.filter((finding) => finding.manner !== 'indirect').length;
  out.push(`${held} mention(s) for the Chair to rule on, ${screening.findings.length - held} to listen for.`);
  return `${out.join('\n')}\n`;
}
