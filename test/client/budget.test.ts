import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

/** Bytes of script, brotli, before a participant can act. */
const BUDGET = 120_000;

type Chunk = {
  type: 'chunk';
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: string[];
  facadeModuleId: string | null;
};

afterEach(() => vi.unstubAllEnvs());

test('the participant page needs at most 120 kB of script before the first act', async () => {
  vi.stubEnv('NODE_ENV', 'production'); // under test React would come with its warnings
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const chunks = (built as unknown as { output: ({ type: string } | Chunk)[] }).output.filter(
    (each): each is Chunk => each.type === 'chunk',
  );
  const needed = new Set<string>();
  const need = (fileName: string) => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const each of chunks.find((chunk) => chunk.fileName === fileName)!.imports) need(each);
  };
  for (const { fileName, isEntry, facadeModuleId } of chunks)
    if (isEntry || facadeModuleId?.endsWith('/ParticipantConsole.tsx')) need(fileName);
  const bytes = [...needed].map(
    (name) => brotliCompressSync(chunks.find(({ fileName }) => fileName === name)!.code).length,
  );
  expect(needed.size).toBeGreaterThan(1);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BUDGET);
}, 60_000);
