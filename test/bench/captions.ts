import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, figuresOf } from './figures.ts';
import { after, type Room } from './room.ts';

/** From the POST of a line of captions that names a State to the prompt on the line of the Chair's console. */

const CLI = fileURLToPath(new URL('../../server/cli.ts', import.meta.url));
/** Captions follow speech by four seconds: a line is of the turn that was live then. */
const DELAY = 4_500;
/** Ten lines a second are taken. */
const QUIET = 120;
/** What has not come by then will not come. */
const PATIENCE = 10_000;
/** One after the other, so that each is a mention of its own. */
const STATES = ['Iceland', 'Peru', 'Kenya', 'Norway', 'Uruguay', 'Malta', 'Nepal', 'Ghana', 'Latvia', 'Bolivia'];

export async function measurePrompts(room: Room, lines: number): Promise<Figures> {
  const data = join(room.folder, 'ours');
  const url = execFileSync(process.execPath, [CLI, 'captions', '--dialogue', 'large', '--data', data], {
    encoding: 'utf8',
  }).trim();
  await after(DELAY);
  const times: number[] = [];
  for (let seq = 1; seq <= lines; seq += 1) {
    await after(QUIET);
    times.push(await promptAfter(room, `${url}?seq=${seq}&lang=en-US`, lineOf(seq)));
  }
  return figuresOf(times);
}

const lineOf = (seq: number) =>
  `and there the courts in ${STATES[seq % STATES.length]} release smugglers`.toLowerCase();

async function promptAfter(room: Room, url: string, line: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const patience = setTimeout(() => reject(new Error(`No prompt has come of “${line}”.`)), PATIENCE);
  const chair = room.crowd.viewers[0]!;
  const stop = room.crowd.listen(chair, (packet) => {
    if (packet.includes('"promptRaised"')) resolve(performance.now());
  });
  const sent = performance.now();
  try {
    const answer = await fetch(url, { method: 'POST', body: line });
    if (!answer.ok) throw new Error(`The line was not taken: ${await answer.text()}`);
    return (await promise) - sent;
  } finally {
    clearTimeout(patience);
    stop();
  }
}
