// Fingerprints tell whether something on disk is still what it was when we last looked.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The fingerprint of the bytes of one file. */
export function fingerprintOfFile(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * The fingerprint of the names and contents of all files at or below `places` (relative to `root`);
 * a place that is absent counts as such, and files below a path in `leaveOut` do not count.
 */
export function fingerprintOfTree(root, places, leaveOut = []) {
  const hash = createHash('sha256');
  for (const name of places.flatMap((place) => filesBelow(root, place, leaveOut)).sort()) {
    const bytes = readFileSync(join(root, name));
    // With its length in front, no content can pass for the name of a next file.
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesBelow(root, place, leaveOut) {
  if (leaveOut.includes(place) || !existsSync(join(root, place))) return [];
  if (!statSync(join(root, place)).isDirectory()) return [place];
  return readdirSync(join(root, place)).flatMap((name) => filesBelow(root, `${place}/${name}`, leaveOut));
}

/** Whether node_modules already holds what package-lock.json asks for on this machine (by npm's own list of what it put there). */
export function holdsLockedPackages(root) {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(written);
  const extra = Object.keys(present).some((path) => !wanted[path]);
  return !extra && Object.entries(wanted).every(([path, entry]) => isHeld(root, path, entry, present[path]));
}

function packagesOf(path) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
  return packages;
}

function isHeld(root, path, entry, present) {
  if (!present) return entry.optional === true && mayBeLeftOut(entry);
  const same = present.version === entry.version && present.integrity === entry.integrity;
  return same && existsSync(join(root, path, 'package.json'));
}

/** npm rightly leaves out what is made for another system, and with it what only that needs (which names no system). */
function mayBeLeftOut({ os, cpu, libc }) {
  const namesNone = !os && !cpu && !libc;
  return namesNone || !(allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcHere()));
}

/** A lock file writes one name or a list, where `!name` excludes. */
function allows(names, here) {
  const list = [names ?? []].flat();
  if (list.length === 0) return true;
  return list.includes(here) || (list.every((name) => name.startsWith('!')) && !list.includes(`!${here}`));
}

function libcHere() {
  if (process.platform !== 'linux') return 'none';
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}
