import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

type Chunk = {
  type: 'chunk';
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: string[];
  facadeModuleId: string | null;
};

/** What she opens before she can ask, coming in by her link: the page, the door, her console. */
const OPENED = ['/entry/doors.ts', '/participant/ParticipantConsole.tsx'];

/** Bytes of script, brotli, before a participant's first act: the chunks of what she opens and all that these import. */
export async function participantScriptBytes(): Promise<number> {
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const chunks = (built as unknown as { output: ({ type: string } | Chunk)[] }).output.filter(
    (each): each is Chunk => each.type === 'chunk',
  );
  const needed = new Set<string>();
  const need = (fileName: string) => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const each of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) need(each);
  };
  for (const { fileName, isEntry, facadeModuleId } of chunks)
    if (isEntry || OPENED.some((module) => facadeModuleId?.endsWith(module))) need(fileName);
  return chunks
    .filter(({ fileName }) => needed.has(fileName))
    .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}
