// How one command starts another and passes on its signals, its words and its end.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/** Something a person can mend: its message is the whole sentence they read. */
export class Trouble extends Error {}

/** The environment of a child: this one, with the programs of the dependencies of `root` first. */
export function environment(root) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [key]: [join(root, 'node_modules', '.bin'), process.env[key]].filter(Boolean).join(delimiter),
  };
}

/** Runs a program in the foreground until it ends; answers with its exit code (128 + n after signal n). */
export function run(root, program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...environment(root), ...env } });
    const passOn = (signal) => {
      // Ctrl-C in a terminal reaches the child by itself; a second one would look like impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, passOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs a command's `work` and ends the process with the code it answers; trouble is told in its one sentence. */
export async function command(work) {
  try {
    process.exitCode = await work(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
