import { expect } from 'vitest';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { orderOf, waitingIn } from '../../shared/dialogue/order.ts';
import { organizationOfRequest } from '../../shared/dialogue/participants.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { deadlinesOf, type Entry, isOpen } from '../../shared/dialogue/speakersList.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { look, type Plain, type Seen } from './model.ts';

/** What must hold after every event of every day. */

/** The state in the model's words. */
export function seenIn({ record }: Dialogue, now: Instant): Seen {
  const lists = Object.entries(record.lists).filter(
    ([, list]) => list.entries.length > 0 && list.precedence !== 'drawn_lots',
  );
  return {
    holder: record.floor.stage === 'vacant' ? undefined : holderOf(record.floor.turn),
    remaining: remainingAt(record.floor, now),
    waiting: Object.fromEntries(lists.map(([id, list]) => [id, waitingIn(list).map(({ request }) => request)])),
  };
}

const holderOf = ({ request, segment, invited }: Turn) => request ?? `${segment} ${JSON.stringify(invited)}`;

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
  const holder = record.floor.stage === 'vacant' ? undefined : record.floor.turn.request;
  expect(called).toEqual(holder === undefined ? [] : [holder]);
  const open = Object.values(record.sittings).filter(({ stage }) => stage === 'inProgress' || stage === 'suspended');
  expect(open.length).toBeLessThanOrEqual(1);
  if (isSuspended(record)) {
    expect(record.floor.stage).not.toBe('live');
    expect(deadlinesOf(record)).toEqual([]);
  }
  const inProgress = Object.values(record.segments).filter(({ stage }) => stage === 'inProgress');
  expect(inProgress.length).toBeLessThanOrEqual(1);
  for (const list of Object.values(record.lists)) {
    for (const reply of [true, false]) {
      const alike = list.entries.filter((entry) => isOpen(entry) && (entry.kind === 'rightOfReply') === reply);
      const known = alike.flatMap(({ request }) => organizationOfRequest(after, request) ?? []);
      expect(new Set(known).size).toBe(known.length);
    }
    const shown = JSON.parse(JSON.stringify(list)) as typeof list;
    const mixed = { ...shown, entries: shown.entries.toReversed() };
    expect(orderOf(mixed).map(({ request }) => request)).toEqual(orderOf(list).map(({ request }) => request));
    if (list.precedence !== 'none') continue;
    const byRule = list.entries.filter(({ moves }) => moves.length === 0);
    const inOrder = orderOf(list).filter(({ moves }) => moves.length === 0);
    expect(inOrder).toEqual(byRule.toSorted((a, b) => ruleOf(a, list.firstTimeFirst) - ruleOf(b, list.firstTimeFirst)));
  }
  const spoken = entries.filter(({ stage }) => stage === 'spoken').map(({ request }) => request);
  const heard = record.turns.filter(({ interrupted }) => !interrupted).flatMap(({ request }) => request ?? []);
  expect(heard.toSorted()).toEqual(spoken.toSorted());
}

/** Replies last [F5], those carried over first [F23], then first-time organizations, then the number. */
const ruleOf = ({ kind, carried, spokenBefore, request }: Entry, firstTimeFirst: boolean) =>
  (kind === 'rightOfReply' ? 1e15 : 0) +
  (carried === undefined ? 1e12 : carried * 1e8) +
  (carried === undefined && firstTimeFirst && spokenBefore ? 1e9 : 0) +
  (carried === undefined ? request : 0);
