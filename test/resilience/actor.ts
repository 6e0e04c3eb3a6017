import { io, type Socket } from 'socket.io-client';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import {
  type Answer,
  type Done,
  type FromClient,
  type FromServer,
  type Order,
  WIRE_VERSION,
} from '../../shared/wire/names.ts';
import {
  HEARD_NOTHING,
  type Heard,
  haveOf,
  receiveDesk,
  receiveDeskSnapshot,
  receiveRecord,
} from '../../shared/wire/receive.ts';
import { type SignedIn, signIn } from '../support/console.ts';

/** An order as its sender remembers it: acknowledged if there is an answer. */
export interface Sent {
  order: Order;
  answer?: Answer;
}

/** Somebody who presses as fast as the server answers, remembers every order, and comes back after every kill. */
export interface Actor {
  readonly signedIn: SignedIn;
  person(): string;
  record(): TheRecord;
  /** Everything ever sent. */
  readonly sent: Sent[];
  /** Sends a command; resolves when it is answered – perhaps in a later life of the server. */
  press(command: Command): Promise<Answer>;
  /** Sends a former order again, same id, same body; answers what the server says now. */
  again(one: Sent): Promise<Answer>;
  /** Resolves when greeted and as far as the record has come; after a kill, by the tail alone. */
  back(): Promise<void>;
  heardUpTo(number: number): Promise<void>;
  close(): void;
  /** What was wrong with how it resumed, if anything. */
  readonly complaints: string[];
}

export const isDone = (answer: Answer | undefined): answer is Done => answer !== undefined && 'done' in answer;

let orders = 0;

export async function openActor(url: string, link: string): Promise<Actor> {
  const signedIn = await signIn(url, link);
  const { slot, cookie } = signedIn;
  let heard: Heard = HEARD_NOTHING;
  let person = '';
  let greeted = 0;
  let seen = 0;
  const looks = new Set<() => void>();
  const complaints: string[] = [];
  const socket: Socket<FromServer, FromClient> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
    extraHeaders: { origin: url, cookie },
    auth: (give) => give({ slot, wire: WIRE_VERSION, have: haveOf(heard) }),
  });
  const hear = (next: Heard) => {
    heard = next;
    for (const look of [...looks]) look();
  };
  const take = ({ heard: next, missed }: ReturnType<typeof receiveRecord>) => {
    if (missed) complaints.push(`missed ${missed.stream} from ${missed.from}`);
    hear(next);
  };
  let head = 0;
  socket.on('hello', (hello) => {
    person = hello.person;
    head = hello.heads.record;
    greeted += 1;
    if (hello.fetchRecord) complaints.push('was sent for the whole record');
    if (head < heard.dialogue.record.number) complaints.push(`the record has shrunk to ${head}`);
    hear(heard);
  });
  socket.on('record', (...packet) => {
    const lacking = heard.dialogue.record.number + 1;
    if (greeted !== seen && packet[0] !== lacking && packet[0] + packet[1].length > lacking)
      complaints.push(`resumed at ${packet[0]}, not at ${lacking}`);
    seen = greeted;
    take(receiveRecord(heard, packet));
  });
  socket.on('desk', (...packet) => take(receiveDesk(heard, packet)));
  socket.on('deskSnapshot', (snapshot) => hear(receiveDeskSnapshot(heard, snapshot)));
  const reached = setInterval(() => socket.volatile.emit('reached', heard.dialogue.record.number), 2_000);
  const when = (fulfilled: () => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!fulfilled()) return;
        looks.delete(look);
        done();
      };
      looks.add(look);
      look();
    });
  let lives = 0;
  const sent: Sent[] = [];
  const actor: Actor = {
    signedIn,
    sent,
    complaints,
    person: () => person,
    record: () => heard.dialogue.record,
    press(command) {
      const one: Sent = { order: { id: `kill-${++orders}-${slot}`, command } };
      sent.push(one);
      return actor.again(one);
    },
    again: (one) =>
      new Promise((answered) => {
        socket.emit('do', one.order, (answer: Answer) => {
          one.answer ??= answer;
          answered(answer);
        });
      }),
    back() {
      lives += 1;
      return when(() => greeted >= lives && heard.dialogue.record.number >= head);
    },
    heardUpTo: (number) => when(() => heard.dialogue.record.number >= number),
    close() {
      clearInterval(reached);
      socket.close();
    },
  };
  await actor.back();
  return actor;
}
