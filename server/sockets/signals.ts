import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import { type Refusal, refuse } from '../../shared/dialogue/refusal.ts';
import { SIGNALS, type Signal, type SignalCount } from '../../shared/wire/names.ts';
import { readSignal } from '../../shared/wire/schemas.ts';
import type { Session } from '../access/sessions.ts';
import type { Clock } from '../clock.ts';
import { inWords } from '../hall/draft.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer, ConsoleSocket } from './consoles.ts';
import { roomOf } from './fanout.ts';

/** One person signals the same once in this time. */
export const SIGNAL_AGAIN: Milliseconds = 60_000;
/** How long a signal counts. */
export const SIGNAL_COUNTS: Milliseconds = 120_000;
/** News of the count follow one another at this distance at the least. */
export const COUNT_TOLD_EVERY: Milliseconds = 1_000;

/**
 * "Slower, please" and "I cannot hear" of one hall: anonymous, so they live in memory alone and only their number is
 * told. A command would be kept with its person.
 */
export interface Signals {
  /** Counts a signal of a person, or refuses the same one again within the minute. */
  heard(person: PersonId, signal: Signal): Refusal | undefined;
  /** A console has connected: its desk is told how many signal, if any do. */
  arrived(socket: ConsoleSocket): void;
  stop(): void;
}

export function countSignals(io: ConsoleServer, hall: Hall, clock: Clock, tellEvery = COUNT_TOLD_EVERY): Signals {
  // All who read the count sit at the officers' desk: officers, technical moderator, bureau.
  const desk = roomOf(hall.id, 'officers');
  const latest: Record<Signal, Map<PersonId, Instant>> = { slower: new Map(), cannotHear: new Map() };
  let told = JSON.stringify(countOf(latest));
  let timer: NodeJS.Timeout | undefined;
  let callOff = () => {};
  let lastTold = -tellEvery;

  function tell(): void {
    timer = undefined;
    const count = countOf(latest);
    const text = JSON.stringify(count);
    if (text === told) return;
    told = text;
    lastTold = performance.now();
    io.to(desk).emit('signals', count);
  }
  function tellSoon(): void {
    timer ??= setTimeout(tell, Math.max(0, lastTold + tellEvery - performance.now()));
  }
  /** Lets go of what no longer counts, and rings when the next one will not. */
  function expire(): void {
    callOff();
    const now = clock.now();
    for (const signals of Object.values(latest))
      for (const [person, at] of signals) if (at + SIGNAL_COUNTS <= now) signals.delete(person);
    const standing = Object.values(latest).flatMap((signals) => [...signals.values()]);
    callOff = standing.length ? clock.ring(Math.min(...standing) + SIGNAL_COUNTS, expire) : () => {};
    tellSoon();
  }

  return {
    heard(person, signal) {
      const last = latest[signal].get(person);
      if (last !== undefined && clock.now() < last + SIGNAL_AGAIN) return refuse('signalledAlready');
      latest[signal].set(person, clock.now());
      expire();
      return undefined;
    },
    arrived(socket) {
      const count = countOf(latest);
      if (socket.rooms.has(desk) && SIGNALS.some((signal) => count[signal] > 0)) socket.emit('signals', count);
    },
    stop() {
      callOff();
      clearTimeout(timer);
    },
  };
}

function countOf(latest: Readonly<Record<Signal, ReadonlyMap<PersonId, Instant>>>): SignalCount {
  return { slower: latest.slower.size, cannotHear: latest.cannotHear.size };
}

/** Anyone but a display may signal; who it was is not kept. */
export function hearSignals(socket: ConsoleSocket, signals: Signals): void {
  const { session } = socket.data;
  const heardFrom = ({ role, person }: Session, signal: Signal) =>
    role === 'room_display' ? refuse('notForYou') : signals.heard(person, signal);
  signals.arrived(socket);
  socket.on('signal', (input, answer) => {
    if (typeof answer !== 'function') return;
    const signal = readSignal(input);
    const not = signal ? heardFrom(session, signal) : refuse('notUnderstood');
    answer(not ? inWords(not) : { heard: true });
  });
}
