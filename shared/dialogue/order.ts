import type { RequestNumber } from './model.ts';
import type { Entry, SpeakersList } from './speakersList.ts';

/**
 * The declared order of a list [F9, F10, F12], rebuilt from nothing but what its entries show: organizations that
 * have not spoken first (where the Chair leaves that on), then the receipt number; then the moves, oldest first,
 * each placing its entry directly behind another, or at the head. Entries that are done stay as anchors.
 */
export function orderOf(list: SpeakersList): readonly Entry[] {
  const order = list.entries.toSorted((a, b) => byRule(list, a, b));
  const moves = list.entries.filter((entry) => entry.moved).sort((a, b) => a.moved!.number - b.moved!.number);
  for (const entry of moves) {
    order.splice(order.indexOf(entry), 1);
    const behind = entry.moved!.behind;
    order.splice(behind === null ? 0 : order.findIndex(({ request }) => request === behind) + 1, 0, entry);
  }
  return order;
}

function byRule(list: SpeakersList, a: Entry, b: Entry): number {
  const firstTime = list.firstTimeFirst ? Number(a.spokenBefore) - Number(b.spokenBefore) : 0;
  return firstTime || a.request - b.request;
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
