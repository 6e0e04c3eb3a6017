import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';

export default defineConfig({
  root: 'client',
  plugins: [react(), websocketOnly(), offlineShell(), packedFiles()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});

/** The line is by websocket alone (`socketLine.ts`): no other way of socket.io is sent to a phone. */
function websocketOnly(): Plugin {
  const instead: Record<string, string> = {
    'index.js': "import { WS } from './websocket.node.js'; export const transports = { websocket: WS };",
    'polling-xhr.js': 'export const XHR = undefined;',
  };
  return {
    name: 'websocket-only',
    transform: (_, id) => instead[id.split('/engine.io-client/build/esm/transports/')[1] ?? ''],
  };
}

const WORKER = fileURLToPath(new URL('./client/offline/worker.ts', import.meta.url));
/** Everybody's letters; fonts of other scripts are fetched where they are needed. */
const KEPT_FONTS = /latin(-ext)?-wght-normal.*\.woff2$/;

/** Builds the service worker, with the list of what the participant's page is made of. */
function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const { entry, chunks } = shellOf(bundle);
      const page = bundle['index.html'];
      const hash = createHash('sha256').update(JSON.stringify(chunks));
      if (page?.type === 'asset') hash.update(page.source);
      const shell = { version: hash.digest('hex').slice(0, 16), entry, chunks };
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await workerWith(shell) });
    },
  };
}

/** Packs scripts and styles once, so that the server need not for every phone. */
function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const { fileName } of Object.values(bundle))
        if (/^assets\/.*\.(js|css)$/.test(fileName)) {
          const file = join(dir, fileName);
          writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
        }
    },
  };
}

/** The entry, the participant's console and all that this can fetch later: no other console. */
function shellOf(bundle: Rolldown.OutputBundle): { entry: string; chunks: readonly string[] } {
  const all = Object.values(bundle).filter((one) => one.type === 'chunk');
  const entry = all.find(({ isEntry }) => isEntry);
  const console_ = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/ParticipantConsole.tsx'));
  if (!entry || !console_) throw new Error('The build has no entry, or no participant’s console.');
  const files = new Set<string>();
  const take = (name: string, further: boolean) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
    for (const next of chunk.imports) take(next, false);
    if (further) for (const next of chunk.dynamicImports) take(next, true);
  };
  take(entry.fileName, false);
  take(console_.fileName, true);
  for (const name of Object.keys(bundle)) if (KEPT_FONTS.test(name)) files.add(name);
  return { entry: entry.fileName, chunks: [...files].sort().map((name) => `/${name}`) };
}

async function workerWith(shell: object): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { SHELL: JSON.stringify(shell) },
    build: { write: false, target: 'es2022', lib: { entry: WORKER, formats: ['iife'], name: 'worker' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The service worker was not built.');
  return output.output[0].code;
}
