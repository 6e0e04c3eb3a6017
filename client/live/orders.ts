import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Answer, Done, Order } from '../../shared/wire/names.ts';

/** Orders on their way: sent, and not yet both answered and heard of. Pure; the page keeps the list. */

export interface OnItsWay {
  /** The act on the screen; one order at a time. */
  key: string;
  order: Order;
  /** By the monotonic clock of this device. */
  sentAt: Milliseconds;
  /** Answered, and waiting until the record has been heard as far as the answer says. */
  done?: Done;
}

export interface Settled {
  key: string;
  id: string;
  answer: Answer;
}

export interface Step {
  orders: readonly OnItsWay[];
  settled: readonly Settled[];
}

/** After an answer; one that was settled before, or is not ours, changes nothing. */
export function answered(orders: readonly OnItsWay[], id: string, answer: Answer, heard: number): Step {
  const one = orders.find(({ order }) => order.id === id);
  if (!one) return { orders, settled: [] };
  if ('refused' in answer || answer.record <= heard)
    return { orders: orders.filter((other) => other !== one), settled: [{ key: one.key, id, answer }] };
  return { orders: orders.map((other) => (other === one ? { ...one, done: answer } : other)), settled: [] };
}

/** After the record has been heard up to a number. */
export function heardUpTo(orders: readonly OnItsWay[], heard: number): Step {
  const settled = orders.flatMap(({ key, order, done }) =>
    done && done.record <= heard ? [{ key, id: order.id, answer: done }] : [],
  );
  if (settled.length === 0) return { orders, settled };
  return { orders: orders.filter(({ done }) => !done || done.record > heard), settled };
}

/** Those to send again, each with the id it had: whether the first sending arrived is not known. */
export function unanswered(orders: readonly OnItsWay[], sentBefore: Milliseconds): readonly OnItsWay[] {
  return orders.filter(({ done, sentAt }) => !done && sentAt <= sentBefore);
}

export function sentAgain(orders: readonly OnItsWay[], again: readonly OnItsWay[], at: Milliseconds) {
  return orders.map((one) => (again.includes(one) ? { ...one, sentAt: at } : one));
}
