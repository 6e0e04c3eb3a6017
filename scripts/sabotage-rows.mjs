import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from './run.mjs';

/**
 * All rows of test/sabotage/*.ts: `export const rows: SabotageRow[]`. A file that exports none (the type's) is passed over;
 * two rows of one name, or a row without one of its parts, are refused.
 */
export async function readRows(root) {
  const folder = join(root, 'test', 'sabotage');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
  const rows = [];
  for (const file of files.sort()) rows.push(...((await import(pathToFileURL(join(folder, file)).href)).rows ?? []));
  for (const row of rows) {
    const parts = [row.name, row.file, row.find, row.replace, row.test?.file, row.test?.name];
    if (parts.some((part) => typeof part !== 'string')) {
      throw new Trouble(`The row "${row.name}" lacks one of name, file, find, replace, test.file, test.name.`);
    }
    if (rows.some((other) => other !== row && other.name === row.name)) {
      throw new Trouble(`Two rows are called "${row.name}".`);
    }
  }
  return rows;
}

/** The text of the row's file with its breakage in it, or the problem that keeps it from being one. */
export function applied({ find, replace }, text) {
  if (text === undefined) return { problem: 'its file does not exist' };
  if (/\n/.test(find + replace)) return { problem: 'it is more than one line' };
  if (find === replace) return { problem: 'it changes nothing' };
  const times = find === '' ? 0 : text.split(find).length - 1;
  if (times !== 1) return { problem: `its line occurs ${times} times, not once` };
  // A function, because "$&" in a breakage means itself.
  return { text: text.replace(find, () => replace) };
}
