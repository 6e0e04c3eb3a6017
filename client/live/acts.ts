import type { StoreApi } from 'zustand/vanilla';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Answer, Order, Receipt } from '../../shared/wire/names.ts';
import { liveWords } from '../words/en.ts';
import { answered, heardUpTo, type OnItsWay, type Settled, type Step, sentAgain, unanswered } from './orders.ts';
import { type Keep, keepReceipts, withReceipt } from './receipts.ts';
import type { ActAnswer, LiveState, NotSent } from './state.ts';

/** Sends what buttons ask for, each key once at a time, and sees every order through to its answer. */
export interface Acts {
  act(key: string, command: Command): Promise<ActAnswer>;
  /** The line is up again: what is unanswered goes out again, with the same ids. */
  lineIsUp(): void;
  /** The record has moved. */
  heard(): void;
  /** Time has passed: sends again what has waited too long, and takes away refusals that no longer apply. */
  passed(): void;
  /** No answer will come any more. */
  abandon(why: NotSent['refused']): void;
  areOnTheirWay(): boolean;
  /** Says a refusal beneath its act, or takes it away. */
  say(key: string, sentence: string | undefined): void;
  tookReceipt(receipt: Receipt): void;
}

interface Parts {
  store: StoreApi<LiveState>;
  send: (order: Order, answer: (answer: Answer) => void) => void;
  newId: () => string;
  monotonic: () => Milliseconds;
  keep: Keep;
  slot: string;
}

/** An answer is missed after this long on a line that is up. */
const PATIENCE: Milliseconds = 10_000;
/** A refusal stays readable at least so long; then it goes with the next change of the record. */
const READABLE: Milliseconds = 8_000;

export function createActs({ store, send, newId, monotonic, keep, slot }: Parts): Acts {
  let orders: readonly OnItsWay[] = [];
  const waiting = new Map<string, { answer: Promise<ActAnswer>; give: (answer: ActAnswer) => void }>();
  const refusedAt = new Map<string, { at: Milliseconds; record: number }>();
  const recordHeard = () => store.getState().heard.dialogue.record.number;

  const show = (key: string, sentence: string | undefined) => {
    const { [key]: former, ...others } = store.getState().refusals;
    if (sentence === undefined) refusedAt.delete(key);
    else refusedAt.set(key, { at: monotonic(), record: recordHeard() });
    if (former === sentence) return;
    store.setState({ refusals: sentence === undefined ? others : { ...others, [key]: sentence } });
  };
  const tookReceipt = (receipt: Receipt) => {
    const receipts = withReceipt(store.getState().receipts, receipt);
    store.setState({ receipts });
    keepReceipts(keep, slot, receipts);
  };
  const settle = ({ key, answer }: { key: string; answer: Answer | NotSent }) => {
    const { [key]: _gone, ...onTheirWay } = store.getState().onTheirWay;
    store.setState({ onTheirWay });
    if ('refused' in answer) show(key, answer.sentence);
    else if (answer.receipt) tookReceipt(answer.receipt);
    const one = waiting.get(key);
    waiting.delete(key);
    one?.give(answer);
  };
  const take = (step: Step) => {
    orders = step.orders;
    for (const each of step.settled satisfies readonly Settled[]) settle(each);
  };
  const dispatch = (order: Order) => send(order, (answer) => take(answered(orders, order.id, answer, recordHeard())));
  const sendAgain = (again: readonly OnItsWay[]) => {
    orders = sentAgain(orders, again, monotonic());
    for (const { order } of again) dispatch(order);
  };

  return {
    act: (key, command) => {
      const already = waiting.get(key);
      if (already) return already.answer;
      show(key, undefined);
      const why = reasonNotToSend(store.getState());
      if (why) {
        show(key, why.sentence);
        return Promise.resolve(why);
      }
      const { promise, resolve } = Promise.withResolvers<ActAnswer>();
      const order: Order = { id: newId(), command };
      waiting.set(key, { answer: promise, give: resolve });
      orders = [...orders, { key, order, sentAt: monotonic() }];
      store.setState({ onTheirWay: { ...store.getState().onTheirWay, [key]: true } });
      dispatch(order);
      return promise;
    },
    lineIsUp: () => {
      sendAgain(unanswered(orders, Number.POSITIVE_INFINITY));
      for (const [key] of refusedAt) if (store.getState().refusals[key] === liveWords.offline) show(key, undefined);
    },
    heard: () => take(heardUpTo(orders, recordHeard())),
    passed: () => {
      if (store.getState().phase === 'live') sendAgain(unanswered(orders, monotonic() - PATIENCE));
      for (const [key, { at, record }] of refusedAt)
        if (monotonic() - at > READABLE && recordHeard() > record) show(key, undefined);
    },
    abandon: (why) => {
      const gone = orders;
      orders = [];
      for (const { key } of gone) settle({ key, answer: notSent(why) });
    },
    areOnTheirWay: () => orders.length > 0,
    say: show,
    tookReceipt,
  };
}

/** Refused on this device. */
export function notSent(refused: NotSent['refused']): NotSent {
  return { refused, sentence: liveWords[refused], details: {} };
}

/** Acts on the floor never wait for the line: what is not sent now is refused now. */
function reasonNotToSend({ phase }: LiveState): NotSent | undefined {
  if (phase === 'live') return undefined;
  return notSent(phase === 'signedOut' || phase === 'outdated' ? phase : 'offline');
}
