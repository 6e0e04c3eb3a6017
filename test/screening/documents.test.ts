import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { documentText } from '../../server/extraction/documentText.ts';
import { joinLines } from '../../server/extraction/pageLines.ts';
import { zipDirectory } from '../../server/extraction/zipDirectory.ts';
import { runScreen } from '../../server/screen.ts';
import { pdf, wordParts, zip } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function marked(name: string, bytes: Uint8Array): Promise<{ code: number; out: string }> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await runScreen(['--text', file], Readable.from([]), stdout);
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}
const refusal = async (bytes: Uint8Array, limits?: { memory: number; deadline: number }): Promise<string> => {
  try {
    await documentText(bytes, 'statement.docx', limits);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'was read';
};

describe('[C5] a Secretary marks a document', () => {
  test('a Word file: the sentence, and the paragraph it stands in', async () => {
    const word = zip(wordParts(['Thank you, Chair.', 'In Norway nobody came on board.', 'That is all.']));
    const { code, out } = await marked('statement.docx', word);
    expect(code).toBe(0);
    expect(out).toContain('paragraph 2: In »Norway« nobody came on board.');
    expect(out).toContain('1 mention(s) for the Chair to rule on');
  });

  test('a PDF file: a name broken over two lines is found, with its page', async () => {
    const file = pdf([
      ['Thank you, Chair.'],
      [
        'Seafarers told us in writing and by telephone that in the United',
        'Kingdom nobody came on board for three weeks.',
      ],
    ]);
    const { code, out } = await marked('statement.pdf', file);
    expect(code).toBe(0);
    expect(out).toContain('page 2: ');
    expect(out).toContain('»the United Kingdom«');
  });

  test('what the file is counts, not what it is called', async () => {
    const word = zip(wordParts(['Courts in Norway release smugglers.']));
    expect((await marked('statement.txt', word)).out).toContain('»Norway«');
    const text = Buffer.from('Courts in Norway release smugglers.');
    expect((await marked('text.docx', text)).out).toContain('line 1: Courts in »Norway« release smugglers.');
    const wide = Buffer.from('\ufeffCourts in Norway release smugglers.', 'utf16le');
    expect((await marked('wide.txt', wide)).out).toContain('»Norway«');
  });

  test('lines of a page are joined to sentences, headings and paragraphs left apart', () => {
    expect(joinLines('On traf-\nficking and on smuggling in a long\nline. Second.\nHeading\n\nNext')).toBe(
      'On trafficking and on smuggling in a long line. Second.\nHeading\nNext',
    );
  });
});

describe('a bad document gets one sentence', () => {
  test.each([
    ['old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /old or protected Word file/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff, 0xfe]), /neither plain text nor a Word or PDF file/],
    ['a zip of something else', zip([{ name: 'readme.txt', body: 'hello' }]), /no Word document/],
    ['a cut Word file', zip(wordParts(['one'])).subarray(0, 300), /is damaged/],
    ['a Word file with broken XML', zip([{ name: 'word/document.xml', body: '<w:docu' }]), /is damaged/],
    ['a cut PDF file', Buffer.from('%PDF-1.4\n1 0 obj\n<<'), /is damaged/],
    ['a PDF file of pictures', pdf([[], []]), /holds no text/],
    ['more than 10 MB', new Uint8Array(10_000_001).fill(32), /larger than 10 MB/],
  ])('%s', async (_, bytes, sentence) => {
    const said = await refusal(bytes);
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^statement\.docx [^\n]+\.$/);
  });

  test('a bomb is refused by its directory, before anything is unpacked', async () => {
    const bomb = zip([...wordParts(['one']), { name: 'word/big.xml', body: ' '.repeat(13_000_000), deflate: true }]);
    expect(bomb.length).toBeLessThan(30_000);
    expect(await refusal(bomb)).toMatch(/holds more than can be read here/);
  });

  test('a directory that lies is found out', async () => {
    const liar = { name: 'word/big.xml', body: ' '.repeat(31_000_000), deflate: true, claims: 100 };
    const bomb = zip([...wordParts(['one']), liar]);
    expect(zipDirectory(bomb)?.at(-1)?.unpacked).toBe(100);
    expect(await refusal(bomb)).toMatch(/holds more than can be read here/);
  });

  test('what takes too long is ended, and the server goes on', async () => {
    const word = zip(wordParts(['one']));
    expect(await refusal(word, { memory: 256, deadline: 1 })).toMatch(/takes too much time or memory/);
  });

  test('what takes too much memory ends its own process only', async () => {
    const paragraphs = Array.from({ length: 60_000 }, (_, k) => `p ${k}`);
    expect(await refusal(zip(wordParts(paragraphs)), { memory: 24, deadline: 60_000 })).toMatch(/time or memory/);
  });

  test('the command says the sentence and fails', async () => {
    const { code, out } = await marked('x.pdf', Buffer.from('%PDF-1.4\n'));
    expect(code).toBe(2);
    expect(out).toMatch(/x\.pdf is damaged: open it, save it again and try once more\.\n$/);
  });
});
