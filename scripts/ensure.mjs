// What a command needs before it can work: dependencies, a Node that is new enough, the built client, a browser.
// Runs under the machine's own Node (20 or newer) and uses nothing that must be installed first.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOfFile, fingerprintOfTree, holdsLockedPackages } from './fingerprint.mjs';
import { environment, Trouble } from './run.mjs';
import { inTurn } from './turn.mjs';

/** The folder of the checkout these scripts belong to. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const NODE_WANTED = 24;
const CLIENT_SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];

/** Installs the locked dependencies where they are missing or no longer those of package-lock.json. */
export async function ensureDependencies(root = ROOT) {
  const modules = join(root, 'node_modules');
  // A linked folder belongs to another checkout: installing through the link would empty it there.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(modules, '.rostrum-lock');
  const isCurrent = () => recorded(stamp) === fingerprintOfFile(join(root, 'package-lock.json'));
  if (isCurrent()) return;
  await inTurn(root, 'install', () => {
    if (isCurrent()) return;
    const locked = fingerprintOfFile(join(root, 'package-lock.json'));
    if (!holdsLockedPackages(root)) install(root);
    writeFileSync(stamp, `${locked}\n`);
  });
}

function install(root) {
  say('Installing the locked dependencies …');
  const npm = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const byPath = process.env.npm_execpath;
  const done = byPath
    ? quietly(root, 'npm-ci', process.execPath, [byPath, ...npm])
    : quietly(root, 'npm-ci', 'npm', npm, { shell: process.platform === 'win32' });
  if (done.missing) throw new Trouble('npm is missing: install Node 20 or newer together with npm.');
  if (!done.ok)
    throw new Trouble(`The dependencies could not be installed: ${done.reason} (all of it in ${done.log}).`);
}

/** The path of a Node of version 24 or newer: this one, or the one that came with the dependencies. */
export async function ensureNode(root = ROOT) {
  if (Number(process.versions.node.split('.')[0]) >= NODE_WANTED) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const modules = join(root, 'node_modules');
  const places = [join(modules, `node-${system}-${process.arch}`, 'bin', binary), join(modules, '.bin', binary)];
  const found = places.find((path) => versionOf(path) >= NODE_WANTED);
  if (found) return found;
  // npm passes over an optional package in silence when it cannot fetch it: let the next command try again.
  rmSync(join(modules, '.rostrum-lock'), { force: true });
  throw new Trouble(
    `Node ${NODE_WANTED} is missing: this is ${process.versions.node}, and the packages brought none that runs on ${system}-${process.arch}.`,
  );
}

function versionOf(path) {
  if (!existsSync(path)) return 0;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/** Builds the client where its sources have changed since the last build (nothing to do in a tree without a client). */
export async function ensureClient(root = ROOT) {
  if (!existsSync(join(root, 'client', 'index.html'))) return;
  const stamp = join(root, 'client', 'dist', '.built');
  const sources = () => fingerprintOfTree(root, CLIENT_SOURCES, ['client/dist']);
  if (recorded(stamp) === sources()) return;
  const node = await ensureNode(root);
  await inTurn(root, 'build', () => {
    // Taken before the build: what is edited meanwhile is built the next time.
    const built = sources();
    if (recorded(stamp) === built) return;
    say('Building the client …');
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const done = quietly(root, 'client-build', node, [vite, 'build', '--logLevel', 'warn']);
    if (!done.ok) throw new Trouble(`The client could not be built: ${done.reason} (all of it in ${done.log}).`);
    writeFileSync(stamp, `${built}\n`);
  });
}

/** The path of a Chromium for the tests: the one that is named, found, or (as root on Debian) installed now. */
export async function ensureChromium(root = ROOT) {
  const named = process.env.ROSTRUM_CHROMIUM;
  if (named) {
    if (isProgram(named)) return named;
    throw new Trouble(`ROSTRUM_CHROMIUM names ${named}, which is not a program.`);
  }
  const found = findChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall) await inTurn(root, 'chromium', () => findChromium() ?? installChromium(root));
  const installed = findChromium();
  if (installed) return installed;
  throw new Trouble('Chromium is missing: install it, or set ROSTRUM_CHROMIUM to the path of one.');
}

function findChromium() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isProgram);
}

function installChromium(root) {
  say('Installing Chromium for the tests …');
  const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  const done = quietly(root, 'chromium', 'sh', ['-c', apt], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (!done.ok) throw new Trouble(`Chromium could not be installed: ${done.reason} (all of it in ${done.log}).`);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Runs a program without a word; what it said goes to a log, and the line that says why it failed comes back. */
function quietly(root, name, program, args, { env = {}, shell = false } = {}) {
  const log = join('.cache', `${name}.log`);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...environment(root), ...env },
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, log), `${stdout ?? ''}${stderr ?? ''}`);
  const reason = whatWentWrong(`${stdout ?? ''}\n${stderr ?? ''}`) ?? error?.message ?? `it ended with ${status}`;
  return { ok: status === 0, missing: error?.code === 'ENOENT', reason, log };
}

/** How npm, apt and vite begin the line that says what is wrong (npm's first gives only a code). */
const TELLS = /^(npm error (?!code |errno |syscall )|E: |(\[\w+\] )?\w*Error: )/;

function whatWentWrong(said) {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => TELLS.test(line)) ?? lines.at(-1);
  return telling?.replace(TELLS, '').trim().slice(0, 200);
}

function recorded(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined;
}

/** Set-up speaks on stderr, so that stdout stays what the command itself has to say. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
