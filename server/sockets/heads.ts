import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { HeadCount } from '../../shared/wire/names.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer, ConsoleSocket } from './consoles.ts';
import { roomOf } from './fanout.ts';

export const COUNT_EVERY: Milliseconds = 3_000;
/** In a room of a thousand the count comes half as often, and so on. */
const CALM = 1_000;

/** Tells every console, when it has changed, how many persons are connected; memory only. Returns how to stop. */
export function countHeads(
  io: ConsoleServer,
  halls: ReadonlyMap<string, Hall>,
  countEvery: Milliseconds = COUNT_EVERY,
): () => void {
  const told = new Map<string, string>();
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    const rest = 1 + Math.floor(io.of('/').sockets.size / CALM);
    if (turn % rest !== 0) return;
    for (const hall of halls.values()) {
      const count = headsIn(io, hall);
      const text = JSON.stringify(count);
      if (told.get(hall.id) === text) continue;
      told.set(hall.id, text);
      io.to(roomOf(hall.id, 'record')).volatile.emit('heads', count);
    }
  }, countEvery);
  timer.unref();
  return () => clearInterval(timer);
}

/** After a restart everybody comes back at once: newcomers of this long are told together, and counted for once. */
const NEWCOMERS: Milliseconds = 50;

/** Returns how to tell a newcomer the number of persons. */
export function tellNewcomers(io: ConsoleServer): (socket: ConsoleSocket, hall: Hall) => void {
  const waiting = new Map<string, ConsoleSocket[]>();
  return (socket, hall) => {
    const together = waiting.get(hall.id);
    if (together) return void together.push(socket);
    const fresh = [socket];
    waiting.set(hall.id, fresh);
    setTimeout(() => {
      waiting.delete(hall.id);
      const count = headsIn(io, hall);
      for (const newcomer of fresh) newcomer.emit('heads', count);
    }, NEWCOMERS).unref();
  };
}

/** Persons, not devices: somebody with a phone and a laptop counts once. */
export function headsIn(io: ConsoleServer, hall: Hall): HeadCount {
  const here = new Map<string, 'room' | 'online' | 'displays'>();
  const { persons } = hall.dialogue().desks.officers;
  for (const { data } of io.of('/').sockets.values()) {
    if (data.session?.dialogue !== hall.id) continue;
    const person = persons[data.session.person];
    if (!person) continue;
    const key = person.role === 'room_display' ? data.session.slot : data.session.person;
    here.set(key, person.role === 'room_display' ? 'displays' : person.channel);
  }
  const count = { room: 0, online: 0, displays: 0 };
  for (const where of here.values()) count[where] += 1;
  return count;
}
