import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Swaps } from './changes.ts';
import { type Figures, figuresOf, medianOf, ratioOf } from './figures.ts';
import { after, type Room } from './room.ts';

/** From the act to its acknowledgement at 200 acts a second, beside a bare write and fdatasync of as many bytes. */
export interface Acknowledged {
  ours: Figures;
  disk: Figures;
  ratio: Figures;
}

const EVERY = 5;
/** They take turns after each half second, so that both meet the same moments of the disk. */
const SLICE = 100;
/** About what our journal keeps of an act: two events and the act itself. */
const BYTES = 700;

export async function measureAcknowledged(room: Room, swaps: Swaps, runs: number, slices: number) {
  const done: { ours: Figures; disk: Figures }[] = [];
  const file = openSync(join(room.folder, 'bare.write'), 'w');
  const bytes = Buffer.alloc(BYTES, 'x');
  for (let run = 0; run < runs; run += 1) {
    const ours: number[] = [];
    const disk: number[] = [];
    for (let slice = 0; slice < slices; slice += 1) {
      await inStep(() => swaps.order().then((answered) => ours.push(answered.took)));
      await inStep(async () => {
        const began = performance.now();
        writeSync(file, bytes);
        fdatasyncSync(file);
        disk.push(performance.now() - began);
      });
    }
    done.push({ ours: figuresOf(ours), disk: figuresOf(disk) });
  }
  closeSync(file);
  return {
    ours: medianOf(done.map((run) => run.ours)),
    disk: medianOf(done.map((run) => run.disk)),
    ratio: medianOf(done.map((run) => ratioOf(run.ours, run.disk))),
  } satisfies Acknowledged;
}

/** A slice of acts at their pace, whether or not those before have been answered. */
async function inStep(act: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const all: Promise<unknown>[] = [];
  for (let n = 0; n < SLICE; n += 1) {
    const early = began + n * EVERY - performance.now();
    if (early > 0) await after(early);
    all.push(act());
  }
  await Promise.all(all);
}
