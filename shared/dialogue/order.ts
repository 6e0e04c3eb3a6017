import type { RequestNumber } from './model.ts';
import type { Entry, SpeakersList } from './speakersList.ts';

/**
 * The declared order of a list [F9, F10, F12], rebuilt from nothing but what its entries show: organizations that
 * have not spoken first (where the Chair leaves that on), then the receipt number; then what has changed it since, one
 * step after the other. Entries that are done stay as anchors.
 */
export function orderOf(list: SpeakersList): readonly Entry[] {
  const order = list.entries.toSorted((a, b) => byRule(list, a, b));
  for (const { entry, behind, number } of stepsOf(list)) {
    order.splice(order.indexOf(entry), 1);
    order.splice(behind === undefined ? placeByRule(order, entry, number) : placeBehind(order, behind), 0, entry);
  }
  return order;
}

function byRule(list: SpeakersList, a: Entry, b: Entry): number {
  const firstTime = list.firstTimeFirst ? Number(cameSecond(a)) - Number(cameSecond(b)) : 0;
  return firstTime || a.request - b.request;
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
function stepsOf({ entries, firstTimeFirst }: SpeakersList): Step[] {
  const moves = entries.flatMap((entry) => entry.moves.map(({ number, behind }) => ({ number, entry, behind })));
  const falls = entries.flatMap((entry) => {
    const { spokenSince: number } = entry;
    return firstTimeFirst && number !== undefined && !isMovedAt(entry, number) ? [{ number, entry }] : [];
  });
  return [...moves, ...falls].sort((a, b) => a.number - b.number);
}

function isMovedAt(entry: Entry, number: number): boolean {
  return entry.moves.some((move) => move.number < number);
}

/** Directly behind another request, or at the head. */
function placeBehind(order: readonly Entry[], behind: RequestNumber | null): number {
  return behind === null ? 0 : order.findIndex(({ request }) => request === behind) + 1;
}

/** Among those who have spoken and whom the Chair has not placed, by receipt number. */
function placeByRule(order: readonly Entry[], { request }: Entry, number: number): number {
  const next = order.findIndex(
    (other) =>
      other.request > request && other.spokenBefore && (other.spokenSince ?? 0) <= number && !isMovedAt(other, number),
  );
  return next < 0 ? order.length : next;
}

/** Those who wait, in the order in which they will be called. */
export function waitingIn(list: SpeakersList): readonly Entry[] {
  return orderOf(list).filter(({ stage }) => stage === 'waiting');
}

/** The request the next-key calls, if anyone waits. */
export function nextInLine(list: SpeakersList): RequestNumber | undefined {
  return waitingIn(list)[0]?.request;
}

/** Place 1 is called next; 0 when the request does not wait. */
export function placeOf(list: SpeakersList, request: RequestNumber): number {
  return waitingIn(list).findIndex((entry) => entry.request === request) + 1;
}
