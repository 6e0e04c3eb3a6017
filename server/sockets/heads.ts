import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { HeadCount } from '../../shared/wire/names.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer } from './consoles.ts';
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
