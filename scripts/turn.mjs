// Two commands started at once must not install or build over each other: one works, the other waits its turn.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;
/** Longer than any installation takes: a process number may by now belong to somebody else. */
const ABANDONED_AFTER_MS = 20 * 60_000;

/** Runs `work` while no other process of this checkout (`root`) does work of the same `name`. */
export async function inTurn(root, name, work) {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  while (!take(lock)) {
    setAsideIfAbandoned(lock);
    await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link appears whole or not at all, so nobody ever reads a lock without its owner. */
function take(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function setAsideIfAbandoned(lock) {
  try {
    const owner = readFileSync(lock, 'utf8');
    if (isAlive(Number(owner)) && Date.now() - statSync(lock).mtimeMs < ABANDONED_AFTER_MS) return;
    const aside = `${lock}.abandoned.${process.pid}`;
    renameSync(lock, aside);
    // Somebody quicker may have set the old lock aside and taken a new one: then give that one back.
    if (readFileSync(aside, 'utf8') !== owner) renameSync(aside, lock);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
