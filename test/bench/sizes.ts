import { request } from 'node:http';
import { WIRE_VERSION } from '../../shared/wire/names.ts';
import { median } from './figures.ts';
import { after, personOf, type Room } from './room.ts';
import { openThinLine } from './thinLine.ts';

/** How many bytes go over the line: for a request that somebody else makes, and for somebody who comes late. */

/** The longest subject there may be. */
const SUBJECT = 'Shelter, evidence and safe return of children whom nobody has come to meet: '
  .padEnd(139, 'words and more ')
  .concat('.');
/** Until nothing more is coming. */
const CALM = 150;

/** Packets that come to somebody at any time, whatever has been asked. */
const OF_PRESENCE = ['42["heads"', '42["connected"'].map((text) => Buffer.from(text));

/**
 * Bytes of one accepted request and its subject to a viewer of another delegation, all packets with their frames, in a
 * list in which so many wait.
 */
export async function bytesOfRequest(room: Room, segment: string, waiting: number): Promise<number> {
  const delegates = room.delegates();
  const asked = (await room.record()).lists[segment]!.entries.length;
  if (asked === 0) await room.bureauOrders({ type: 'openList', segment });
  for (const viewer of delegates.slice(asked, waiting))
    await room.order(viewer, { type: 'requestFloor', segment, kind: 'intervention' });
  const taken: number[] = [];
  const from = Math.max(asked, waiting);
  for (const viewer of delegates.slice(from, from + 5)) {
    await after(CALM);
    let bytes = 0;
    const stop = room.crowd.listen(delegates.at(-1)!, (packet, length) => {
      if (!OF_PRESENCE.some((start) => packet.subarray(0, start.length).equals(start))) bytes += length;
    });
    const { receipt } = await room.order(viewer, { type: 'requestFloor', segment, kind: 'intervention' });
    await room.order(viewer, { type: 'writeSubject', segment, request: receipt!.number, subject: SUBJECT });
    await after(CALM);
    stop();
    taken.push(bytes);
    await room.order(viewer, { type: 'withdrawRequest', segment, request: receipt!.number });
  }
  return median(taken);
}

export interface Join {
  /** The record's snapshot as it comes over HTTP, head and body. */
  record: number;
  /** Everything that comes over the socket: greeting, desks, head-count. */
  socket: number;
  total: number;
}

/** What a newcomer is sent: a delegate by default. */
export async function joinBytes(room: Room, person = personOf(599, 'alternate')): Promise<Join> {
  const { slot, cookie } = await room.enter(person);
  let socket = 0;
  const line = openThinLine({
    port: room.ours.port,
    cookie,
    auth: () => ({ slot, wire: WIRE_VERSION, have: { record: 0, desks: {} } }),
    hear: (_packet, bytes) => {
      socket += bytes;
    },
    ended: () => {},
  });
  await after(4 * CALM);
  line.end();
  const record = await bytesOf(room.ours.port, `/record/large?slot=${slot}`, cookie);
  return { record, socket, total: record + socket };
}

/** The bytes of an answer as they come over the line, head and all. */
function bytesOf(port: number, path: string, cookie: string): Promise<number> {
  return new Promise((counted, failed) => {
    const headers = { cookie, 'accept-encoding': 'br' };
    const asked = request({ port, host: '127.0.0.1', path, headers, agent: false }, (answer) => {
      const { socket } = answer;
      answer.resume();
      answer.once('end', () => counted(socket.bytesRead));
    });
    asked.once('error', failed);
    asked.end();
  });
}
