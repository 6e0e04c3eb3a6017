import { io, type Socket } from 'socket.io-client';
import type { FromClient, FromServer, Handshake, SignalsFromServer } from '../../shared/wire/names.ts';
import type { Line, LineReports, OpenLine } from './line.ts';

/** The line over socket.io: websocket only, since polling would need the same node twice. */

const SOONEST = 500;
const LATEST = 5_000;

/** Spread out, so that a whole room does not come back in the same moment. */
const RECONNECTION = {
  reconnection: true,
  reconnectionAttempts: Number.POSITIVE_INFINITY,
  reconnectionDelay: 1_000,
  reconnectionDelayMax: LATEST,
  randomizationFactor: 0.5,
};

/** Opens the line to the given origin; by default the page's own. */
export function socketLine(origin?: string): OpenLine {
  return (handshake, reports) => {
    const options = {
      transports: ['websocket'],
      ...RECONNECTION,
      forceNew: true,
      auth: (give: (auth: Handshake) => void) => give(handshake()),
    };
    const socket: Socket<FromServer & SignalsFromServer, FromClient> =
      origin === undefined ? io(options) : io(origin, options);
    let again: ReturnType<typeof setTimeout> | undefined;
    const connectSoon = () => {
      clearTimeout(again);
      again = setTimeout(() => socket.connect(), SOONEST + Math.random() * (LATEST - SOONEST));
    };
    listen(socket, reports);
    // Where the server itself ends the connection or refuses the handshake, socket.io does not try again.
    socket.on('disconnect', (reason) => {
      reports.down();
      if (reason === 'io server disconnect') connectSoon();
    });
    socket.on('connect_error', (error) => {
      reports.down();
      if (socket.active) return;
      if (error.message === 'signedOut') reports.signedOut();
      else if (error.message === 'outdated') reports.outdated();
      else connectSoon();
    });
    return lineOf(socket, () => clearTimeout(again));
  };
}

function listen(socket: Socket<FromServer & SignalsFromServer, FromClient>, reports: LineReports): void {
  socket.on('hello', reports.hello);
  socket.on('record', reports.record);
  socket.on('desk', reports.desk);
  socket.on('deskSnapshot', reports.deskSnapshot);
  socket.on('heads', reports.heads);
  socket.on('connected', reports.connected);
  socket.on('caption', reports.caption);
  socket.on('signals', reports.signals);
  socket.on('device', reports.device);
  socket.on('clockCorrected', reports.clockCorrected);
  socket.on('signedOut', reports.signedOut);
  socket.on('outdated', reports.outdated);
  socket.io.on('ping', reports.contact);
}

function lineOf(socket: Socket<FromServer & SignalsFromServer, FromClient>, stopWaiting: () => void): Line {
  return {
    send: (name, ...values) => {
      if (socket.connected) socket.emit(name, ...values);
    },
    renew: () => {
      stopWaiting();
      socket.disconnect().connect();
    },
    close: () => {
      stopWaiting();
      socket.disconnect();
    },
  };
}
