import type { DialogueId, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import { isOpen } from '../../shared/dialogue/speakersList.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer, ConsoleSocket } from './consoles.ts';
import { roomOf } from './fanout.ts';

/** News of who is connected follow one another at this distance at the least. */
export const TELL_EVERY: Milliseconds = 1_000;

/** Which of those who wait or are called are connected now: for the officers' desk alone, and in memory only. */
export interface Presence {
  /** A console has connected: its desk is told how it stands, and the desk may have to be told of it. */
  arrived(socket: ConsoleSocket): void;
  /** Somebody has gone. */
  left(): void;
  stop(): void;
}

export function tellPresence(io: ConsoleServer, hall: Hall, tellEvery: Milliseconds = TELL_EVERY): Presence {
  const desk = roomOf(hall.id, 'officers');
  let told = '[]';
  let lastTold = -tellEvery;
  let timer: NodeJS.Timeout | undefined;
  let over = false;

  function tell(): void {
    timer = undefined;
    const present = presentIn(io, hall);
    const text = JSON.stringify(present);
    if (text === told) return;
    told = text;
    lastTold = performance.now();
    io.to(desk).emit('connected', present);
  }
  function look(): void {
    if (timer || over) return;
    timer = setTimeout(tell, Math.max(0, lastTold + tellEvery - performance.now()));
    timer.unref();
  }

  const stop = hall.onNews(look);
  return {
    arrived(socket) {
      if (socket.rooms.has(desk)) socket.emit('connected', presentIn(io, hall));
      look();
    },
    left: look,
    stop() {
      over = true;
      stop();
      clearTimeout(timer);
    },
  };
}

/** The persons with a console of this dialogue, each once. */
export function personsIn(io: ConsoleServer, dialogue: DialogueId): ReadonlySet<PersonId> {
  const persons = new Set<PersonId>();
  for (const { data } of io.of('/').sockets.values())
    if (data.session?.dialogue === dialogue) persons.add(data.session.person);
  return persons;
}

/** Of those who stand for a request that waits or is called, the ones who are connected. */
function presentIn(io: ConsoleServer, hall: Hall): PersonId[] {
  // Each console sits in its person's own room.
  const { rooms } = io.of('/').adapter;
  const { record, desks } = hall.dialogue();
  const asked = Object.values(record.lists)
    .flatMap(({ entries }) => entries.filter(isOpen))
    .flatMap(({ request }) => desks.officers.requests[request]?.person ?? []);
  return [...new Set(asked)].filter((person) => rooms.has(roomOf(hall.id, `person:${person}`))).sort();
}
