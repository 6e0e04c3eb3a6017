import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/ensure.mjs';

/** What a program said and how it ended. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** A small tree of its own for the scripts to work in; it goes away with the test. */
export type ToyTree = {
  folder: string;
  write(name: string, text: string): void;
  read(name: string): string;
  /** Starts a program of the tree with this Node; `started` sees the process before it ends. */
  node(args: string[], env?: NodeJS.ProcessEnv, started?: (child: ChildProcess) => void): Promise<Ended>;
};

/** Lays out a toy tree with the project's own scripts in it, and its dependencies linked unless told otherwise. */
export function toyTree(files: Record<string, string>, { linked = true } = {}): ToyTree {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rostrum-toy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tree: ToyTree = {
    folder,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    node: (args, env = {}, started) => ended(folder, args, env, started),
  };
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !/gazetteer/.test(path),
  });
  tree.write('package.json', '{ "type": "module" }');
  if (linked) symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) tree.write(name, text);
  return tree;
}

function ended(cwd: string, args: string[], env: NodeJS.ProcessEnv, started?: (child: ChildProcess) => void) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    started?.(child);
  });
}
