import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runScreen } from '../../server/screen.ts';

async function run(argv: string[], input: string): Promise<{ code: number; out: string }> {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await runScreen(argv, Readable.from([input]), stdout);
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}

describe('the screening command', () => {
  test('answers each line with a row; a malformed line gets its error and the run goes on', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: 'In Norway nobody came.',
        author: { kind: 'ngo' },
        underReview: [],
        participants: [],
        channel: 'written',
      }),
      '{"id":"b"',
      JSON.stringify({ id: 'c', text: 7, author: { kind: 'ngo' } }),
      '',
      JSON.stringify({ id: 'd', text: 'Free legal aid from the first hour', author: { kind: 'state', state: 'PE' } }),
      JSON.stringify({ id: 'e', text: 'In my country nobody came.', author: { kind: 'ngo' } }),
    ];
    const { code, out } = await run([], lines.join('\n'));
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      id: 'a',
      hold: true,
      caution: false,
      states: ['NO'],
      findings: [{ words: 'Norway' }],
    });
    expect(rows[1]).toMatchObject({ id: null, error: 'This line is not JSON.' });
    expect(rows[2]).toMatchObject({ id: 'c', error: expect.stringContaining('text') });
    expect(rows[3]).toMatchObject({ id: 'd', hold: false, caution: false, states: [], findings: [] });
    expect(rows[4]).toMatchObject({ id: 'e', hold: false, caution: true, states: [] });
  });

  test('only a line feed ends a line, ids come back as they were given, and a byte-order mark is none of the text', async () => {
    const text = 'In Norway\u2028nobody\u2029came.';
    const one = (id: unknown) => `{"id":${JSON.stringify(id)},"text":"${text}","author":{"kind":"ngo"}}`;
    const { out } = await run([], `\uFEFF${one(7)}\r\n${one('8')}\n{"id":9}\n${one(10)}`);
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(rows.map(({ id }) => id)).toEqual([7, '8', 9, 10]);
    expect(rows.map(({ hold = 'error' }) => hold)).toEqual([true, true, 'error', true]);
  });

  test('a line that comes in parts, cut in the midst of a letter, is one line', async () => {
    const bytes = Buffer.from('{"id":"é","text":"In Norway nobody came.","author":{"kind":"ngo"}}\n{"id":"b"');
    const stdout = new PassThrough();
    const chunks: Buffer[] = [];
    stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const cuts = [0, 8, 30, 75, bytes.length];
    const parts = cuts.slice(1).map((end, nth) => bytes.subarray(cuts[nth], end));
    await runScreen([], Readable.from(parts), stdout);
    const rows = Buffer.concat(chunks).toString().trim().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([
      { id: 'é', hold: true },
      { error: 'This line is not JSON.' },
    ]);
  });

  test('marks the sentences of a text file, and says so when a file cannot be read', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'screen-'));
    const file = join(directory, 'statement.txt');
    writeFileSync(file, 'Thank you, Chair.\nIn Norway nobody came on board. That is all.');
    const { code, out } = await run(['--text', file], '');
    rmSync(directory, { recursive: true });
    expect(code).toBe(0);
    expect(out).toContain('line 2: In »Norway« nobody came on board.');
    expect(out).toContain('1 mention(s) for the Chair to rule on');
    expect((await run(['--text', file], '')).code).toBe(2);
    expect((await run(['--text'], '')).code).toBe(2);
  });

  test('the sentence is shown whole, from its first letter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-screen-'));
    const file = join(folder, 'text.txt');
    writeFileSync(file, 'We thank the host. Courts in Norway release smugglers.\n');
    expect((await run(['--text', file], '')).out).toContain('line 1: Courts in »Norway« release smugglers.');
    writeFileSync(file, 'Courts in Norway release smugglers.\n');
    expect((await run(['--text', file], '')).out).toContain('line 1: Courts in »Norway« release smugglers.');
    rmSync(folder, { recursive: true });
  });
});
