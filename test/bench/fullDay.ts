import { nextInLine } from '../../shared/dialogue/order.ts';
import type { Room } from './room.ts';

/** The floor segments of the day up to the last one, and how many have spoken in each. */
const SPOKEN = { '2.3': 15, '3.3': 35, '3.7': 30 } as const;
const FIRST_OF_AFTERNOON = '3.7';
/** The segment in progress at the end of a full day, and how many wait there. */
export const LAST_SEGMENT = '4.1';
export const WAITING = 200;

/** Holds a day up to its last floor segment: turns spoken, a list of 200, somebody speaking. Resolves with that turn. */
export async function holdTheDay(room: Room): Promise<number> {
  const delegates = room.delegates();
  let first = 0;
  for (const [segment, spoken] of Object.entries(SPOKEN)) {
    if (segment === FIRST_OF_AFTERNOON) await room.bureauOrders({ type: 'adjournMeeting' });
    await room.bureauOrders({ type: 'startSegment', segment });
    await room.bureauOrders({ type: 'openList', segment });
    for (const viewer of delegates.slice(first, first + spoken)) {
      const { receipt } = await room.order(viewer, { type: 'requestFloor', segment, kind: 'intervention' });
      const turn = await giveTheFloor(room, segment, receipt!.number);
      await room.bureauOrders({ type: 'endTurn', turn });
    }
    first += spoken;
  }
  const segment = LAST_SEGMENT;
  await room.bureauOrders({ type: 'startSegment', segment });
  await room.bureauOrders({ type: 'openList', segment });
  for (const viewer of delegates.slice(0, WAITING + 1))
    await room.order(viewer, { type: 'requestFloor', segment, kind: 'intervention' });
  const next = nextInLine((await room.record()).lists[segment]!)!;
  return giveTheFloor(room, segment, next);
}

async function giveTheFloor(room: Room, segment: string, next: number): Promise<number> {
  const { record: turn } = await room.bureauOrders({ type: 'giveFloor', segment, next, turn: null });
  await room.bureauOrders({ type: 'microphoneLive', turn });
  return turn;
}
