import { keepPace } from './changes.ts';
import { type Figures, medianOf, ratioOf } from './figures.ts';
import { LAST_SEGMENT } from './fullDay.ts';
import { after, type Room } from './room.ts';

/** Everybody asks when the list opens: 500 requests within two seconds, until the last of the viewers has heard each. */
export interface Burst {
  requests: number;
  ours: Figures;
  bare: Figures;
  ratio: Figures;
  /** Requests that some viewer has not heard of, or that are not on the record. */
  lost: number;
}

const SECONDS = 2;

export async function measureBurst(room: Room, lists: readonly string[], requests: number): Promise<Burst> {
  const runs: { ours: Figures; bare: Figures }[] = [];
  let lost = 0;
  for (const segment of lists) {
    await room.bureauOrders({ type: 'openList', segment });
    await after(room.untilForgotten());
    const delegates = room.delegates();
    const before = room.crowd.viewers[0]!.reached;
    const ours = await keepPace(
      async (n) => {
        const { record } = await room.order(delegates[n]!, { type: 'requestFloor', segment, kind: 'intervention' });
        return room.crowd.heard(record);
      },
      requests / SECONDS,
      SECONDS,
    );
    const onRecord = (await room.record()).lists[segment]!.entries.length;
    const heard = Math.min(...room.crowd.viewers.map(({ reached }) => reached)) - before;
    lost += requests - Math.min(onRecord, heard);
    const bare = await keepPace(
      async (n) => {
        const { viewers } = room.bareCrowd;
        const command = { type: 'requestFloor', segment: LAST_SEGMENT, kind: 'intervention' } as const;
        const { record } = await room.bareOrder(viewers[n % viewers.length]!, command);
        return room.bareCrowd.heard(record);
      },
      requests / SECONDS,
      SECONDS,
    );
    runs.push({ ours: ours.pace.lag, bare: bare.pace.lag });
  }
  return {
    requests,
    ours: medianOf(runs.map((one) => one.ours)),
    bare: medianOf(runs.map((one) => one.bare)),
    ratio: medianOf(runs.map((one) => ratioOf(one.ours, one.bare))),
    lost,
  };
}
