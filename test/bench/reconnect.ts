import { median } from './figures.ts';
import type { Room } from './room.ts';

/** Everybody back after a restart: from when the server listens until the last one has been greeted, in milliseconds. */
export interface Reconnect {
  viewers: number;
  ours: number;
  bare: number;
  ratio: number;
  /** The same from when the process was started, our journal read and all. */
  oursFromStart: number;
  bareFromStart: number;
}

export async function measureReconnect(room: Room, runs: number): Promise<Reconnect> {
  const back = { ours: [] as Back[], bare: [] as Back[] };
  for (let run = 0; run < runs; run += 1)
    for (const which of run % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      back[which].push(await restart(room, which));
  return {
    viewers: room.crowd.viewers.length,
    ours: median(back.ours.map(({ listening }) => listening)),
    bare: median(back.bare.map(({ listening }) => listening)),
    ratio: median(back.ours.map(({ listening }, run) => listening / back.bare[run]!.listening)),
    oursFromStart: median(back.ours.map(({ started }) => started)),
    bareFromStart: median(back.bare.map(({ started }) => started)),
  };
}

interface Back {
  listening: number;
  started: number;
}

async function restart(room: Room, which: 'ours' | 'bare'): Promise<Back> {
  const crowd = which === 'ours' ? room.crowd : room.bareCrowd;
  crowd.awaitRestart();
  await room[which].kill();
  const { began, listens } = await room[which].startAgain();
  await crowd.comeBack();
  const now = performance.now();
  return { listening: now - listens, started: now - began };
}
