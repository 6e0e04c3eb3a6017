import type { RequestNumber } from './model.ts';
import { alternated, rankOf } from './precedence.ts';
import type { Entry, SpeakersList } from './speakersList.ts';

/**
 * The declared order of a list [F9, F10, F12, F13], rebuilt from nothing but what its entries show: those carried over,
 * the precedence, organizations that have not spoken (where the Chair leaves that on), the receipt number; then what has
 * changed it since, one step after the other. Entries that are done stay as anchors.
 */
export function orderOf(list: SpeakersList): readonly Entry[] {
  const ruled = list.entries.toSorted((a, b) => compare(keysOf(list, a), keysOf(list, b)));
  const order = list.precedence === 'alternate_channels' ? alternatedBlocks(list, ruled) : ruled;
  for (const { entry, behind, number } of stepsOf(list)) {
    order.splice(order.indexOf(entry), 1);
    order.splice(behind === undefined ? placeByRule(list, order, entry, number) : placeBehind(order, behind), 0, entry);
  }
  return order;
}

/**
 * What decides, in this order: replies last, carried over first, the precedence, first-time organizations, the number.
 * `at`: as it stood after that number of the record; without it, as it stood when the entries asked.
 */
function keysOf(list: SpeakersList, entry: Entry, at?: number): readonly number[] {
  const second = at === undefined ? cameSecond(entry) : entry.spokenBefore && (entry.spokenSince ?? 0) <= at;
  const lots = list.precedence === 'drawn_lots';
  const rank = rankOf(list, entry);
  return [
    entry.kind === 'rightOfReply' ? 1 : 0,
    entry.carried ?? Number.MAX_SAFE_INTEGER,
    lots ? 0 : rank,
    list.firstTimeFirst && second ? 1 : 0,
    lots ? rank : 0,
    entry.request,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Room and online in turn, within those whom the rest of the rule holds equal. */
function alternatedBlocks(list: SpeakersList, ruled: readonly Entry[]): Entry[] {
  const blocks = Map.groupBy(ruled, (entry) => keysOf(list, entry).slice(0, -1).join());
  return [...blocks.values()].flatMap(alternated);
}

/** Had the organization spoken when it asked? */
function cameSecond({ spokenBefore, spokenSince }: Entry): boolean {
  return spokenBefore && spokenSince === undefined;
}

/** `behind`: where the Chair put it; without it, the entry takes its place by the rule anew. */
interface Step {
  number: number;
  entry: Entry;
  behind?: RequestNumber | null;
}

/**
 * Moves [F12] and falls, oldest first. All of them are replayed, not only each entry's last move: or moving one entry
 * again would in silence take along those once placed behind it. An entry falls behind those who have not spoken when
 * its organization has spoken elsewhere meanwhile [F10], unless the Chair has placed it.
 */
function stepsOf(list: SpeakersList): Step[] {
  const { entries, firstTimeFirst } = list;
  const moves = entries.flatMap((entry) => entry.moves.map(({ number, behind }) => ({ number, entry, behind })));
  const falls = entries.flatMap((entry) => {
    const { spokenSince: number } = entry;
    return firstTimeFirst && number !== undefined && !isMovedAt(entry, number) ? [{ number, entry }] : [];
  });
  // Those who fall together, each by the rule: the last of them first, so that none waits for one still to fall.
  falls.sort((a, b) => compare(keysOf(list, b.entry, b.number), keysOf(list, a.entry, a.number)));
  return [...moves, ...falls].sort((a, b) => a.number - b.number);
}

function isMovedAt(entry: Entry, number: number): boolean {
  return entry.moves.some((move) => move.number < number);
}

/** Directly behind another request, or at the head. */
function placeBehind(order: readonly Entry[], behind: RequestNumber | null): number {
  return behind === null ? 0 : order.findIndex(({ request }) => request === behind) + 1;
}

/** Before the first whom the Chair has not placed and the rule, as it stood then, puts later. */
function placeByRule(list: SpeakersList, order: readonly Entry[], entry: Entry, number: number): number {
  const own = keysOf(list, entry, number);
  const next = order.findIndex((other) => !isMovedAt(other, number) && compare(keysOf(list, other, number), own) > 0);
  return next < 0 ? order.length : next;
}

/** Those who wait, in the order in which they will be called. */
export function waitingIn(list: SpeakersList): readonly Entry[] {
  return orderOf(list).filter(({ stage }) => stage === 'waiting');
}

/**
 * Behind whom an entry stands at the end of the list: the last who waits, but rights of reply stay last [F5]. Null at the
 * head, where nobody else waits.
 */
export function endFor(list: SpeakersList, { request, kind }: Entry): RequestNumber | null {
  const others = waitingIn(list).filter((one) => one.request !== request);
  const last = others.findLast((one) => kind === 'rightOfReply' || one.kind !== 'rightOfReply');
  return last?.request ?? null;
}

/** The request the next-key calls, if anyone waits. */
export function nextInLine(list: SpeakersList): RequestNumber | undefined {
  return waitingIn(list)[0]?.request;
}

/** Place 1 is called next; 0 when the request does not wait. */
export function placeOf(list: SpeakersList, request: RequestNumber): number {
  return waitingIn(list).findIndex((entry) => entry.request === request) + 1;
}
