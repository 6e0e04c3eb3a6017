import { expect } from 'vitest';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { orderOf, waitingIn } from '../../shared/dialogue/order.ts';
import { organizationOfRequest } from '../../shared/dialogue/participants.ts';
import { isOpen } from '../../shared/dialogue/speakersList.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { look, type Plain, type Seen } from './model.ts';

/** What must hold after every event of every day. */

/** The state in the model's words. */
export function seenIn({ record }: Dialogue, now: Instant): Seen {
  const lists = Object.entries(record.lists).filter(([, list]) => list.entries.length > 0);
  return {
    holder: record.floor.stage === 'vacant' ? undefined : record.floor.turn.request,
    remaining: remainingAt(record.floor, now),
    waiting: Object.fromEntries(lists.map(([id, list]) => [id, waitingIn(list).map(({ request }) => request)])),
  };
}

/** Compares each state with the independent model, read from the record's events as they would be stored. */
export function besideTheModel(): (event: DialogueEvent, after: Dialogue, now: Instant) => void {
  const log: Plain[] = [];
  return (event, after, now) => {
    if (isOnRecord(event)) log.push(JSON.parse(JSON.stringify(event)) as Plain);
    if (log.length > 0) expect(seenIn(after, now)).toEqual(look(log, now));
  };
}

/** [F1] [F9] [F10] [F27]: one holder at most, one open request per organization, an order that the entries alone show. */
export function theRules(_event: DialogueEvent, after: Dialogue): void {
  const { record } = after;
  const entries = Object.values(record.lists).flatMap((list) => list.entries);
  const called = entries.filter(({ stage }) => stage === 'called').map(({ request }) => request);
  expect(called).toEqual(record.floor.stage === 'vacant' ? [] : [record.floor.turn.request]);
  const inProgress = Object.values(record.segments).filter(({ stage }) => stage === 'inProgress');
  expect(inProgress.length).toBeLessThanOrEqual(1);
  for (const list of Object.values(record.lists)) {
    const organizations = list.entries.filter(isOpen).map(({ request }) => organizationOfRequest(after, request));
    const known = organizations.filter((one) => one !== undefined);
    expect(new Set(known).size).toBe(known.length);
    const shown = JSON.parse(JSON.stringify(list)) as typeof list;
    const mixed = { ...shown, entries: shown.entries.toReversed() };
    expect(orderOf(mixed).map(({ request }) => request)).toEqual(orderOf(list).map(({ request }) => request));
    const byRule = list.entries.filter(({ moves }) => moves.length === 0);
    const inOrder = orderOf(list).filter(({ moves }) => moves.length === 0);
    expect(inOrder).toEqual(byRule.toSorted((a, b) => ruleOf(a, list.firstTimeFirst) - ruleOf(b, list.firstTimeFirst)));
  }
  const spoken = entries.filter(({ stage }) => stage === 'spoken').map(({ request }) => request);
  expect(record.turns.map(({ request }) => request).toSorted()).toEqual(spoken.toSorted());
}

const ruleOf = (entry: { request: number; spokenBefore: boolean }, firstTimeFirst: boolean) =>
  entry.request + (firstTimeFirst && entry.spokenBefore ? 1e9 : 0);
