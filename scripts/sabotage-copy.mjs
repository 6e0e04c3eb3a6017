import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const NOT_COPIED = new Set(['node_modules', '.git', '.cache', 'data', 'coverage']);

/**
 * A copy of the tree as it stands now, in a folder of its own with the dependencies linked, so that nothing that
 * is done to it can touch the working tree. It goes away with `remove`, and at the latest when this process ends.
 */
export function copyOfTree(root) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rostrum-sabotage-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  cpSync(root, folder, { recursive: true, filter: (path) => !NOT_COPIED.has(relative(root, path)) });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    remove,
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined),
    write: (name, text) => writeFileSync(join(folder, name), text),
  };
}
