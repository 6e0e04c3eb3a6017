import type { StoreApi } from 'zustand/vanilla';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Answer, Done, Order, Receipt } from '../../shared/wire/names.ts';
import {
  answered,
  EMPTY_OUTBOX,
  emptied,
  expire,
  goesOut,
  hasRead,
  keep,
  lineFell,
  nextToSend,
  type Outbox,
  type Pressed,
  takeBack,
  type WaitingCommand,
} from './outbox.ts';
import type { ActAnswer, LiveState } from './state.ts';
import { type Device, forget, read, write } from './stored.ts';

/** Carries the outbox: keeps it on the device before anything is sent, and sends it one by one while the line is up. */
export interface Postman {
  /** Keeps an act; resolves when it was answered and heard of, or at once when it has to wait for the line. */
  act(key: string, command: WaitingCommand, of?: string): Promise<ActAnswer>;
  takeBack(id: string): void;
  hasRead(id: string): void;
  lineIsUp(): void;
  lineFell(): void;
  /** The record has moved. */
  heard(): void;
  /** Time has passed: sends again what has waited too long for its answer, drops what was kept too long. */
  passed(): void;
  /** Another tab of this sign-in has changed the outbox. */
  look(): void;
  /** Is one sent and not yet both answered and heard of? */
  isOut(): boolean;
  /** Signed out: nothing stays. */
  abandon(): void;
}

interface Parts {
  store: StoreApi<LiveState>;
  device: Device;
  slot: string;
  send: (order: Order, answer: (answer: Answer) => void) => void;
  newId: () => string;
  monotonic: () => Milliseconds;
  /** This moment, by the clocks that are known. */
  moment: () => Pressed;
  /** Says a refusal beneath its act. */
  say: (key: string, sentence: string | undefined) => void;
  tookReceipt: (receipt: Receipt) => void;
}

/** An answer is missed after this long on a line that is up. */
const PATIENCE: Milliseconds = 10_000;

/** Under what the outbox of a sign-in is stored. */
export const storedAs = (slot: string) => `rostrum.outbox.${slot}`;

export function createPostman(parts: Parts): Postman {
  const { store, device, slot, send, newId, monotonic, moment, say, tookReceipt } = parts;
  let out: { id: string; sentAt: Milliseconds; done?: Done } | undefined;
  const waiting = new Map<string, { promise: Promise<ActAnswer>; resolve: (answer: ActAnswer) => void }>();
  const isLive = () => store.getState().phase === 'live';
  const recordHeard = () => store.getState().heard.dialogue.record.number;

  /** Other tabs of this sign-in share the stored outbox; a browser that stores nothing has this page's alone. */
  let stored = true;
  const now = (): Outbox => {
    if (!stored) return store.getState().outbox;
    const box = read<Outbox>(device, storedAs(slot));
    return box && Array.isArray(box.kept) && Array.isArray(box.dropped) ? box : EMPTY_OUTBOX;
  };
  const change = (work: (box: Outbox) => Outbox): Outbox => {
    const before = now();
    const box = work(before);
    if (box !== before) stored = write(device, storedAs(slot), box);
    if (box !== before) store.setState({ outbox: box });
    return box;
  };
  const settle = (id: string, answer: Answer) => {
    out = undefined;
    const one = now().kept.find((kept) => kept.id === id);
    if ('refused' in answer) {
      if (one && !one.shown) say(one.key, answer.sentence);
    } else if (answer.receipt) tookReceipt(answer.receipt);
    change((box) => answered(box, id, answer));
    resolveOne(id, answer);
    pump();
  };
  const resolveOne = (id: string, answer: ActAnswer) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  };
  const dispatch = (id: string, command: WaitingCommand) => {
    out = { id, sentAt: monotonic() };
    send({ id, command }, (answer) => {
      if (out?.id !== id) return;
      if ('refused' in answer || answer.record <= recordHeard()) settle(id, answer);
      else out = { ...out, done: answer };
    });
  };
  /** Sends the next, unless another tab sent it a moment ago; on a new line its answer may never have come. */
  const pump = (onNewLine = false) => {
    if (!isLive() || out) return;
    const { wall } = moment();
    const next = nextToSend(change((box) => expire(box, moment())));
    if (!next || (!onNewLine && next.sent !== undefined && Math.abs(wall - next.sent) < PATIENCE)) return;
    change((box) => goesOut(box, next.id, wall));
    dispatch(next.id, next.command);
  };
  change((box) => lineFell(expire(box, moment())));
  store.setState({ outbox: now() });

  return {
    act: (key, command, of) => {
      say(key, undefined);
      const id = newId();
      const one = { id, key, command, pressed: moment(), ...(of !== undefined && { of }) };
      const box = change((before) => keep(before, isLive() ? one : { ...one, shown: true }));
      const kept = box.kept.findLast((other) => other.key === key)!;
      if (!isLive()) return Promise.resolve({ kept: kept.id });
      const already = waiting.get(kept.id);
      if (already) return already.promise;
      const mine = Promise.withResolvers<ActAnswer>();
      waiting.set(kept.id, mine);
      pump();
      return mine.promise;
    },
    takeBack: (id) => {
      change((box) => takeBack(box, id));
      pump();
    },
    hasRead: (id) => void change((box) => hasRead(box, id)),
    lineIsUp: () => {
      out = undefined;
      pump(true);
    },
    lineFell: () => {
      out = undefined;
      change(lineFell);
      for (const id of [...waiting.keys()]) resolveOne(id, { kept: id });
    },
    heard: () => {
      if (out?.done && out.done.record <= recordHeard()) settle(out.id, out.done);
    },
    passed: () => {
      const { kept } = change((box) => expire(box, moment()));
      const isMissed = out !== undefined && !out.done && monotonic() - out.sentAt > PATIENCE;
      if (isMissed || !kept.some(({ id }) => id === out?.id)) out = undefined;
      pump(isMissed);
    },
    look: () => {
      const box = now();
      store.setState({ outbox: box });
      const isHere = (id: string | undefined) => box.kept.some((one) => one.id === id);
      if (!isHere(out?.id)) out = undefined;
      for (const id of [...waiting.keys()]) if (!isHere(id)) resolveOne(id, { kept: id });
      pump();
    },
    isOut: () => out !== undefined,
    abandon: () => {
      const gone = emptied(now());
      forget(device, storedAs(slot));
      stored = false;
      out = undefined;
      store.setState({ outbox: gone });
      for (const id of [...waiting.keys()]) resolveOne(id, { kept: id });
    },
  };
}
