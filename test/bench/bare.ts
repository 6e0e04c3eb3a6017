/**
 * The durable bare server, against which ours is measured: an act comes in on a socket, its bytes are committed with the
 * settings of our journal, and a packet as large as ours goes to the room. It knows no rules, no roles and no desks.
 */
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { Server } from 'socket.io';

interface Act {
  command: unknown;
  /** How long the filling of the packet is. */
  fill: number;
}

const [port, file] = process.argv.slice(2);
const db = new DatabaseSync(file ?? ':memory:');
db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;
         CREATE TABLE IF NOT EXISTS acts (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT`);
const add = db.prepare('INSERT INTO acts VALUES (?, ?)');
let number = Number(db.prepare('SELECT count(*) AS acts FROM acts').get()?.acts);

const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  pingInterval: 10_000,
  pingTimeout: 10_000,
});
io.on('connection', (socket) => {
  void socket.join('record');
  socket.emit('hello', { heads: { record: number }, fetchRecord: false });
  socket.on('do', ({ command, fill }: Act, answer: (answer: object) => void) => {
    number += 1;
    add.run(number, JSON.stringify(command));
    io.to('record').emit('record', number, ['x'.repeat(fill)]);
    answer({ done: true, record: number });
  });
  socket.on('reached', () => {});
});
http.listen(Number(port), '127.0.0.1', () => process.stdout.write('listens\n'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
