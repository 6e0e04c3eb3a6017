import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process asks of the system, as `strace` sees it. */

/** Can this machine trace a process? */
export function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-e', 'trace=fdatasync', 'true']).status === 0;
}

/** Follows a process with all its threads; resolves once it is attached, with how to let go and read what was seen. */
export async function trace(pid: number, file: string): Promise<() => Promise<string[]>> {
  const calls = 'trace=fdatasync,fsync,read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,pwritev';
  const strace = spawn('strace', ['-f', '-yy', '-s', '400', '-e', calls, '-o', file, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((over) => strace.once('close', () => over()));
  await new Promise<void>((attached, failed) => {
    let said = '';
    strace.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('attached')) attached();
    });
    void gone.then(() => failed(new Error(`strace: ${said}`)));
  });
  return async () => {
    strace.kill('SIGINT');
    await gone;
    return readFileSync(file, 'utf8').split('\n');
  };
}

export type Seen = { what: 'heard' } | { what: 'wrote' } | { what: 'synced' } | { what: 'acknowledged'; order: string };

/**
 * The traced calls that matter, in order: something was read from a socket, the journal was written, a sync of it was
 * completed, an answer to an order was sent. A call that another thread interrupts counts where it is completed.
 */
export function seenIn(lines: readonly string[], journal: string): Seen[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line): Seen[] => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest);
      // What is sent may arrive before the call returns.
      return sentIn(rest);
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const call = resumed ? `${begun.get(thread) ?? ''}${resumed[1]}` : rest;
    if (/^(fdatasync|fsync)\(/.test(call))
      return call.includes(journal) && / = 0$/.test(call) ? [{ what: 'synced' }] : [];
    if (/^(pwrite64|pwritev|write)\(/.test(call) && call.includes(journal)) return [{ what: 'wrote' }];
    if (/^(read|readv|recvfrom|recvmsg)\(\d+<TCP/.test(call)) return [{ what: 'heard' }];
    return resumed ? [] : sentIn(call);
  });
}

/** `43<n>[{"done":true…`: the answer to the n-th order of a console. */
function sentIn(call: string): Seen[] {
  if (!/^(write|writev|sendto|sendmsg)\(\d+<TCP/.test(call)) return [];
  return [...call.matchAll(/43(\d+)\[\{\\"done\\":true/g)].map(([, order]) => ({
    what: 'acknowledged',
    order: order!,
  }));
}
