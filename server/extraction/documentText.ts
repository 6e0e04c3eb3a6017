import { fork } from 'node:child_process';
import { kindOf, plainText } from './kind.ts';
import { LIMITS } from './limits.ts';
import { zipDirectory } from './zipDirectory.ts';

/** What the extracting process is given, and what it answers. */
export interface ToExtract {
  kind: 'docx' | 'pdf';
  bytes: Uint8Array;
}
export type Extracted = { parts: string[] } | { refused: Refused };
type Refused = 'damaged' | 'password' | 'tooMuch';

/** The text of a document in the parts a reader can find again: lines, paragraphs or pages. */
export interface DocumentText {
  unit: 'line' | 'paragraph' | 'page';
  parts: string[];
}

/** A document that is not read; the message is one sentence for the person who brought it. */
export class UnreadableDocument extends Error {}

const AS_TEXT = 'save it as plain text and try again.';

/** The text of a plain-text, Word or PDF file, whatever its name says; refuses what is damaged, protected or too much. */
export async function documentText(
  bytes: Uint8Array,
  name: string,
  { memory, deadline }: Pick<typeof LIMITS, 'memory' | 'deadline'> = LIMITS,
): Promise<DocumentText> {
  if (bytes.length > LIMITS.file)
    throw new UnreadableDocument(`${name} is larger than ${LIMITS.file / 1e6} MB: ${AS_TEXT}`);
  const kind = kindOf(bytes);
  switch (kind) {
    case 'text':
      return { unit: 'line', parts: (plainText(bytes) ?? '').split('\n') };
    case 'old':
      throw new UnreadableDocument(`${name} is an old or protected Word file: save it as .docx without a password.`);
    case 'unknown':
      throw new UnreadableDocument(`${name} is neither plain text nor a Word or PDF file: ${AS_TEXT}`);
    case 'docx':
      refuseBombs(bytes, name);
  }
  const answer = await extracted({ kind, bytes }, memory, deadline);
  if (answer === undefined) throw new UnreadableDocument(`${name} takes too much time or memory to read: ${AS_TEXT}`);
  if ('refused' in answer) throw new UnreadableDocument(sentence(answer.refused, name));
  if (answer.parts.join('').trim() === '')
    throw new UnreadableDocument(`${name} holds no text, perhaps only pictures of pages: ${AS_TEXT}`);
  return { unit: kind === 'docx' ? 'paragraph' : 'page', parts: answer.parts };
}

function sentence(refused: Refused, name: string): string {
  if (refused === 'password') return `${name} is protected by a password: remove it and try again.`;
  if (refused === 'tooMuch') return `${name} holds more than can be read here: ${AS_TEXT}`;
  return `${name} is damaged: open it, save it again and try once more.`;
}

/** Looks at the zip's directory before anything is unpacked. */
function refuseBombs(bytes: Uint8Array, name: string): void {
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw new UnreadableDocument(sentence('damaged', name));
  if (!entries.some((entry) => entry.name === 'word/document.xml'))
    throw new UnreadableDocument(`${name} is no Word document: ${AS_TEXT}`);
  if (entries.some((entry) => entry.encrypted)) throw new UnreadableDocument(sentence('password', name));
  const sum = (some: typeof entries) => some.reduce((bytesSoFar, entry) => bytesSoFar + entry.unpacked, 0);
  const all = sum(entries);
  const xml = sum(entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name)));
  if (all > LIMITS.unpacked || xml > LIMITS.xml || all > bytes.length * LIMITS.ratio)
    throw new UnreadableDocument(sentence('tooMuch', name));
}

/** Asks a process of its own, with bounded memory and time; undefined when it died or was late. */
function extracted(work: ToExtract, memory: number, deadline: number): Promise<Extracted | undefined> {
  return new Promise((resolve) => {
    const child = fork(new URL('./extractor.ts', import.meta.url), {
      execArgv: [`--max-old-space-size=${memory}`, '--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Windows starts nothing without it
      env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    });
    const late = setTimeout(() => child.kill('SIGKILL'), deadline);
    let answer: Extracted | undefined;
    child.once('message', (message) => {
      answer = message as Extracted;
    });
    child.once('error', () => child.kill('SIGKILL'));
    child.once('close', () => {
      clearTimeout(late);
      resolve(answer);
    });
    child.send(work, () => {});
  });
}
