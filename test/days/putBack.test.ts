import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorOf } from '../../shared/dialogue/actor.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import type { Dialogue, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Person } from '../../shared/dialogue/participants.ts';
import { isRefusal } from '../../shared/dialogue/refusal.ts';
import { screen } from '../../shared/screening/screen.ts';
import { often } from '../support/often.ts';
import { castOf } from './cast.ts';
import { dice } from './dice.ts';
import { playDay } from './play.ts';
import { straight } from './transport.ts';
import { theRules } from './watch.ts';

/** In whatever state a day is: every act of the Chair, put back at once, leaves the record as it was. */

/** Everything the Chair could do now that has a way back. */
function acts({ record }: Dialogue, now: Instant): Command[] {
  const { floor } = record;
  const turn = floor.stage === 'vacant' ? null : floor.turn.turn;
  const onTurn: Command[] =
    turn === null
      ? []
      : [
          { type: 'endTurn', turn },
          { type: 'microphoneLive', turn },
          { type: 'reportNoAnswer', turn, tried: 'platform' },
        ];
  const onSegments = record.programme.segments.flatMap(({ id: segment }): Command[] => [
    { type: 'startSegment', segment },
    { type: 'finishSegment', segment },
    { type: 'returnToSegment', segment },
    { type: 'skipSegment', segment },
    { type: 'changeDuration', segment, by: 120_000 },
    { type: 'moveSegment', segment, behind: record.programme.segments.at(-1)!.id },
    { type: 'moveSegment', segment, behind: null },
    { type: 'addSegment', title: 'More', kind: 'floor', item: 1, minutes: 5, behind: segment },
    { type: 'skipPanellist', segment, panellist: 0 },
    { type: 'callInvited', segment, invited: { panellist: 0 }, turn },
    { type: 'callInvited', segment, invited: { office: 'secretariat' }, turn },
  ]);
  const onSittings = Object.keys(record.sittings).map(
    (sitting): Command => ({ type: 'goOn', sitting, until: now + 24 * 3_600_000 }),
  );
  const onLists = Object.entries(record.lists).flatMap(([segment, list]): Command[] => {
    const all = waitingIn(list);
    const waiting = all.map(({ request }) => request);
    const own = all.find(({ door }) => door !== 'writtenQuestion');
    const [first, last] = [waiting[0], waiting.at(-1)];
    return [
      { type: 'announceOpening', segment, opensAt: now + 60_000 },
      { type: 'openList', segment },
      { type: 'closeList', segment },
      { type: 'announceClosing', segment, closesAt: now + 60_000 },
      { type: 'setLimit', segment, kind: 'intervention', limit: 77_000 },
      { type: 'setPrecedence', segment, precedence: 'drawn_lots' },
      { type: 'setPrecedence', segment, precedence: 'alternate_channels' },
      { type: 'setFirstTimeFirst', segment, on: !list.firstTimeFirst },
      { type: 'disposeUnserved', segment, disposal: 'carried_over' },
      { type: 'disposeUnserved', segment, disposal: 'released' },
      ...(own ? [{ type: 'withdrawRequest', segment, request: own.request } as const] : []),
      ...(first === undefined ? [] : [{ type: 'giveFloor', segment, next: first, turn } as const]),
      ...(first === undefined || last === undefined
        ? []
        : [
            { type: 'moveRequest', segment, request: first, behind: last, reason: 'balance' } as const,
            { type: 'moveRequest', segment, request: last, behind: null, reason: 'balance' } as const,
          ]),
    ];
  });
  const { pointOfOrder: point } = record;
  const decided: Command[] = point
    ? [{ type: 'closePointOfOrder', raisedAt: point.raisedAt, ruling: 'ruledInOrder' }]
    : [];
  return [...onTurn, ...decided, ...onSegments, ...onSittings, { type: 'adjournMeeting' }, ...onLists];
}

/** Done by whoever presides; undefined if it is refused. */
function done(dialogue: Dialogue, command: Command, at: Instant): Dialogue | undefined {
  const { record, desks } = dialogue;
  const isChair = ({ role, chair }: Person) => role === 'co_chair' && chair === record.presiding;
  const [id, chair] = Object.entries(desks.officers.persons).find(([, person]) => isChair(person)) ?? [];
  if (!id || !chair) return undefined;
  const decided = decide(dialogue, command, { actor: actorOf(record, id, chair), at, newId: () => 'new', screen });
  return isRefusal(decided) ? undefined : decided.reduce(evolve, dialogue);
}

/** Days in which every act of the Chair comes up. */
const COVERING = Array.from({ length: 30 }, (_, nth) => nth + 1);

const said = ({ number: _, at: __, putBacks: ___, ...record }: TheRecord) => record;

/** Plays a day by its seed and puts every act back that can be; says which kinds of acts those were. */
async function putBackAll(seed: number): Promise<ReadonlySet<string>> {
  const kinds = new Set<string>();
  const [throws, sample] = [dice(seed), dice(seed + 1)];
  const cast = castOf(throws);
  const day = straight(cast, {
    event(_, before, now) {
      if (!sample.chance(0.1)) return;
      for (const command of acts(before, now)) {
        const after = done(before, command, now);
        if (!after) continue;
        const act = after.record.putBacks.at(-1);
        if (!act || act.act <= before.record.number) throw new Error(`${JSON.stringify(command)} has no way back`);
        const undone = done(after, { type: 'putBack', act: act.act }, now);
        if (!undone) throw new Error(`${JSON.stringify(command)} cannot be put back`);
        expect([command, said(undone.record)]).toEqual([command, said(before.record)]);
        expect(undone.desks.delegations).toEqual(before.desks.delegations);
        expect(done(undone, { type: 'putBack', act: act.act }, now)).toBeUndefined();
        kinds.add(act.what);
      }
    },
  });
  await playDay(throws, cast, day, 200);
  return kinds;
}

test('[F27] every act of the Chair in every state of a day, put back, leaves the record as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      await putBackAll(seed);
    }),
    { numRuns: often(5) },
  );
});

test('[F27] a few days whose seeds never change have every kind of act put back', async () => {
  const kinds = new Set<string>();
  for (const seed of COVERING) for (const kind of await putBackAll(seed)) kinds.add(kind);
  expect([...kinds].sort()).toEqual([
    'added',
    'adjourned',
    'call',
    'disposed',
    'end',
    'extended',
    'inVain',
    'length',
    'limit',
    'list',
    'live',
    'move',
    'place',
    'pointOfOrder',
    'rule',
    'segmentFinished',
    'segmentStarted',
    'skip',
    'skipPanellist',
    'withdrawn',
  ]);
});

test('[F1] [F10] whatever is put back of what is within reach, the rules of the floor hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const throws = dice(seed);
      const cast = castOf(throws);
      const day = straight(cast, {
        event(event, before, now) {
          for (const { act } of before.record.putBacks) {
            const after = done(before, { type: 'putBack', act }, now + 5_000);
            if (after) theRules(event, after);
          }
        },
      });
      await playDay(throws, cast, day, 150);
    }),
    { numRuns: often(8) },
  );
});
