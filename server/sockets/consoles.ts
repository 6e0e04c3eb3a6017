import type { Server as HttpServer } from 'node:http';
import type { DefaultEventsMap, Socket } from 'socket.io';
import { Server } from 'socket.io';
import { overseesDevices } from '../../shared/access.ts';
import { type DeskStream, desksOf, type Stream, sliceOf } from '../../shared/dialogue/audience.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import { refuse } from '../../shared/dialogue/refusal.ts';
import {
  type FromClient,
  type FromServer,
  type Have,
  type Hello,
  type SignalsFromServer,
  WIRE_VERSION,
} from '../../shared/wire/names.ts';
import { readHandshake, readMissing, readOrder, readReached, wireVersionIn } from '../../shared/wire/schemas.ts';
import type { Access } from '../access/access.ts';
import { meter } from '../access/limits.ts';
import { originAllowed } from '../access/origin.ts';
import type { Session } from '../access/sessions.ts';
import type { Captions } from '../captions/captions.ts';
import type { Clock } from '../clock.ts';
import { inWords } from '../hall/draft.ts';
import type { Hall } from '../hall/hall.ts';
import { type Attendance, noteArrivals } from './attendance.ts';
import { fanOut, roomOf } from './fanout.ts';
import { countHeads, tellNewcomers } from './heads.ts';
import { type Presence, tellPresence } from './presence.ts';
import { ruleMeters, serveRule, tellCaptions } from './rule.ts';
import { countSignals, hearSignals, type Signals } from './signals.ts';
import { endTheStuck } from './stuck.ts';

/** What the server keeps of a connected console. */
export interface Seat {
  session: Session;
  /** How far the console says it has come. */
  reached: number;
}
export type ConsoleServer = Server<FromClient, FromServer & SignalsFromServer, DefaultEventsMap, Seat>;
export type ConsoleSocket = Socket<FromClient, FromServer & SignalsFromServer, DefaultEventsMap, Seat>;

export interface ConsolesParts {
  http: HttpServer;
  access: Access;
  halls: ReadonlyMap<string, Hall>;
  captions: Captions;
  clock: Clock;
  publicUrl: string;
  onFault: (error: unknown) => void;
  /** Told when a connection was ended because its client does not read. */
  onSlowClient?: () => void;
  paces?: Paces;
}

/** How often the server looks after its connections; rehearsals look more often. */
export interface Paces {
  /** For clients that do not read. */
  lookEvery?: Milliseconds;
  /** For the number of persons. */
  countEvery?: Milliseconds;
  /** For which of those who wait are connected. */
  tellEvery?: Milliseconds;
}

/** Whoever lacks more events than this fetches the record whole. */
const LONGEST_TAIL = 400;
/** The largest order is a few hundred bytes. */
const LARGEST_MESSAGE = 16_384;
/** Orders of one person: sixty in ten seconds. */
const ORDERS = { points: 60, seconds: 10 };

export interface Consoles {
  io: ConsoleServer;
  /** Has every console of a dialogue open anew, as soon as nobody is in the middle of an act there. */
  openAnew(dialogue: string): void;
  /** Sends the news of halls that were opened later. */
  serve(halls: readonly Hall[]): void;
  close(): Promise<void>;
}

/** Opens the sockets of all consoles of all halls; returns how to close them. */
export function openConsoles(parts: ConsolesParts): Consoles {
  const { http, access, halls, captions, clock, publicUrl, paces, onFault } = parts;
  const io: ConsoleServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: LARGEST_MESSAGE,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, originAllowed(request.headers, publicUrl)),
  });
  const orders = meter(ORDERS);
  const meters = ruleMeters();
  const tellHeads = tellNewcomers(io);
  io.on('connection', (socket) => {
    const session = sessionOf(socket, access);
    if (!session) return;
    const hall = halls.get(session.dialogue ?? '');
    if (!hall) return turnAway(socket, 'signedOut');
    socket.data = { session, reached: 0 };
    seat(socket, hall, clock);
    tellHeads(socket, hall);
    serve(socket, hall, parts, orders);
    serveRule(socket, hall, { captions, meters, onFault });
    const watch = watches.get(hall.id);
    if (watch) hearSignals(socket, watch.signals);
    watch?.presence.arrived(socket);
    watch?.attendance.arrived(session.person);
    socket.on('disconnect', () => watch?.presence.left());
  });
  const stops: (() => void)[] = [];
  const watches = new Map<string, { presence: Presence; attendance: Attendance; signals: Signals }>();
  const watchOver = (opened: readonly Hall[]) => {
    for (const hall of opened) {
      const presence = tellPresence(io, hall, paces?.tellEvery);
      const attendance = noteArrivals(io, hall, onFault);
      const signals = countSignals(io, hall, clock, paces?.tellEvery);
      watches.set(hall.id, { presence, attendance, signals });
      stops.push(fanOut(io, hall), presence.stop, attendance.stop, signals.stop);
    }
  };
  watchOver([...halls.values()]);
  stops.push(
    clock.onCorrected(() => io.emit('clockCorrected')),
    access.sessions.onRevoked(({ slot }) => {
      io.to(slotRoom(slot)).emit('signedOut');
      io.in(slotRoom(slot)).disconnectSockets(true);
    }),
    access.sessions.onDevice(({ dialogue, person, slot, device, at }) => {
      const own = roomOf(dialogue ?? '', `person:${person}`);
      io.to(own).except(slotRoom(slot)).emit('device', { what: 'entered', name: device, at });
      // A first device is an arrival, counted with the others; each further one is announced at the desk [K8].
      if (access.sessions.devices(dialogue, person).length < 2) return;
      io.to(overseersRoom(dialogue ?? ''))
        .except(own)
        .emit('device', { what: 'entered', name: device, at, slot, person });
    }),
    tellCaptions(io, captions),
    countHeads(io, halls, paces?.countEvery),
    endTheStuck(io, halls, { lookEvery: paces?.lookEvery, onEnded: parts.onSlowClient }),
  );
  return {
    io,
    openAnew(dialogue) {
      for (const socket of io.of('/').sockets.values())
        if (socket.data.session?.dialogue === dialogue) turnAway(socket, 'outdated');
    },
    serve: watchOver,
    async close() {
      for (const stop of stops) stop();
      await io.close();
    },
  };
}

const slotRoom = (slot: string) => `slot|${slot}`;
/** Those who hear of every new device: the Secretariat's desk [K8]. */
const overseersRoom = (dialogue: string) => `${dialogue}|overseers`;

function turnAway(socket: ConsoleSocket, why: 'signedOut' | 'outdated'): void {
  socket.emit(why);
  socket.disconnect(true);
}

/** Who connects; an older page is told to reload, an unknown one that it is signed out. */
function sessionOf(socket: ConsoleSocket, access: Access): Session | undefined {
  const { auth, headers } = socket.handshake;
  const wire = wireVersionIn(auth);
  if (wire !== undefined && wire !== WIRE_VERSION) {
    turnAway(socket, 'outdated');
    return undefined;
  }
  const handshake = readHandshake(auth);
  const session = handshake && access.whoIs(handshake.slot, headers.cookie);
  if (!session) turnAway(socket, 'signedOut');
  return session;
}

/** Puts a console into the rooms of what it may hear, and gives it what it lacks. */
function seat(socket: ConsoleSocket, hall: Hall, clock: Clock): void {
  const { session } = socket.data;
  const person = hall.dialogue().desks.officers.persons[session.person];
  const desks = person ? desksOf(session.person, person) : [];
  const have: Have = readHandshake(socket.handshake.auth)?.have ?? { record: 0, desks: {} };
  const streams: readonly Stream[] = ['record', ...desks];
  void socket.join([...streams.map((stream) => roomOf(hall.id, stream)), slotRoom(session.slot)]);
  if (overseesDevices(session.role)) void socket.join(overseersRoom(hall.id));
  const heads: Have = {
    record: hall.streams.head('record'),
    desks: Object.fromEntries(desks.map((stream) => [stream, hall.streams.head(stream)])),
  };
  const known = have.record <= heads.record;
  const hello: Hello = {
    person: session.person,
    dialogue: hall.id,
    heads,
    fetchRecord: !known || heads.record - have.record > LONGEST_TAIL,
    now: clock.now(),
  };
  socket.emit('hello', hello);
  if (!hello.fetchRecord && have.record < heads.record)
    socket.emit('record', ...hall.streams.recordFrom(have.record + 1));
  for (const stream of desks) bringDesk(socket, hall, stream, have.desks[stream] ?? 0);
}

/** A newcomer gets the desk in one piece, somebody who was here before what happened since. */
function bringDesk(socket: ConsoleSocket, hall: Hall, stream: DeskStream, had: number): void {
  const number = hall.streams.head(stream);
  if (had === number) return;
  if (had > 0 && had < number) return void socket.emit('desk', ...hall.streams.deskFrom(stream, had + 1));
  const dialogue = hall.dialogue();
  socket.emit('deskSnapshot', {
    stream,
    number,
    follows: dialogue.record.number,
    slice: sliceOf(dialogue, stream),
  });
}

function serve(
  socket: ConsoleSocket,
  hall: Hall,
  { onFault, clock }: ConsolesParts,
  orders: ReturnType<typeof meter>,
): void {
  const { session } = socket.data;
  const heard: readonly string[] = ['record', ...desksHeard(hall, session)];
  socket.on('do', (input, answer) => {
    if (typeof answer !== 'function') return;
    const taken = async () => {
      const tooFast = (await orders.count(`${hall.id}|${session.person}`)) !== undefined;
      const order = readOrder(input);
      if (!order) return inWords(refuse(tooFast ? 'tooFast' : 'notUnderstood'));
      // Sent again because its answer was lost: it has been done, and that is what must be said.
      if (tooFast) return hall.decline(session.person, order, refuse('tooFast'));
      return hall.submit(session.person, order);
    };
    void taken().then(answer, onFault);
  });
  socket.on('missing', (stream, from) => {
    const missed = readMissing(stream, from);
    if (!missed || !heard.includes(missed.stream)) return;
    void orders.count(`${session.slot}|missing`).then((wait) => {
      if (wait !== undefined) return;
      if (missed.stream === 'record') socket.emit('record', ...hall.streams.recordFrom(missed.from));
      else socket.emit('desk', ...hall.streams.deskFrom(missed.stream, missed.from));
    }, onFault);
  });
  socket.on('reached', (record) => {
    socket.data.reached = readReached(record) ?? socket.data.reached;
  });
  socket.on('clock', (answer) => {
    if (typeof answer === 'function') answer(clock.now());
  });
}

function desksHeard(hall: Hall, session: Session): readonly DeskStream[] {
  const person = hall.dialogue().desks.officers.persons[session.person];
  return person ? desksOf(session.person, person) : [];
}
