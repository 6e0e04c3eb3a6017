import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureClient } from './ensure.mjs';
import { environment, Trouble } from './run.mjs';

/** A breakage may hang a test beyond its own timeout; then the run is ended. */
const LIMIT_MS = 5 * 60_000;

/** Whether a test looks at the built client, in a browser. */
export function needsBrowser({ file }) {
  return /^test\/(journeys|resilience)\//.test(file);
}

/** Runs just these tests in the copy; answers with a function from a test to `passed`, `failed` or why it is neither. */
export async function runTests(copy, tests) {
  try {
    if (tests.some(needsBrowser)) await ensureClient(copy.folder);
  } catch (error) {
    if (error instanceof Trouble) return () => error.message;
    throw error;
  }
  // In the copy, so that it goes away with it however this process ends.
  const answers = join(copy.folder, '.cache', 'answers.json');
  rmSync(answers, { force: true });
  const said = await vitest(copy.folder, answers, tests);
  const files = existsSync(answers) ? JSON.parse(readFileSync(answers, 'utf8')).testResults : undefined;
  return (test) => (files ? answerFor(copy.folder, files, test) : `the run ended without an answer (${said})`);
}

function answerFor(folder, files, { file, name }) {
  const result = files.find((one) => relative(folder, one.name) === file);
  if (!result) return `${file} has no tests`;
  const named = result.assertionResults.filter((one) => one.title === name || fullNameOf(one) === name);
  if (named.length === 1) return named[0].status;
  if (named.length > 1) return `${named.length} tests have this name`;
  // A breakage that keeps the file from loading would turn any test red: it shows nothing about this one.
  return result.message ? `its file does not load: ${result.message.split('\n')[0]}` : 'no test has this name';
}

/** As vitest prints it, and as its pattern of names understands it. */
function fullNameOf({ ancestorTitles, title }) {
  return [...ancestorTitles, title].join(' > ');
}

function vitest(folder, answers, tests) {
  const pattern = tests.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const files = [...new Set(tests.map(({ file }) => file))];
  const program = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--reporter=json', `--outputFile=${answers}`, `--testNamePattern=${pattern}`, ...files];
  return new Promise((resolve, reject) => {
    // In a group of its own, so that the workers of a hanging run end with it.
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: environment(folder),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000);
    });
    const end = () => stop(child);
    const limit = setTimeout(() => {
      said = 'it hung';
      end();
    }, LIMIT_MS);
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve(said.trim().split('\n')[0] || 'it said nothing');
    });
  });
}

function stop(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
