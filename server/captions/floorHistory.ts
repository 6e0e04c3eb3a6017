import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';

/** Who spoke at a moment a few seconds ago: captions follow speech, so that a line may be of a turn that is over. */
export interface FloorHistory {
  /** Looks at the record after each of its events. */
  note(record: TheRecord): void;
  /** The turn whose speaker was heard then; nobody between turns or while the Chair had the floor. */
  heardAt(at: Instant): Turn | undefined;
}

/** Older than this nothing is asked for. */
const KEPT: Milliseconds = 60_000;

export function floorHistory(record: TheRecord): FloorHistory {
  let moments: { from: Instant; turn: Turn | undefined }[] = [{ from: 0, turn: speakingOn(record) }];
  return {
    note(now) {
      const turn = speakingOn(now);
      if (turn?.turn === moments.at(-1)!.turn?.turn) return;
      moments.push({ from: now.at, turn });
      const first = moments.findLastIndex(({ from }) => from <= now.at - KEPT);
      moments = moments.slice(Math.max(first, 0));
    },
    heardAt: (at) => moments.findLast(({ from }) => from <= at)?.turn,
  };
}

/** Whose voice is on the line: a live speaker, or one whose clock stands still for a technical reason. */
function speakingOn({ floor }: TheRecord): Turn | undefined {
  if (floor.stage === 'live') return floor.turn;
  const isHeard = floor.stage === 'paused' && (floor.because === 'technical' || floor.because === 'connection');
  return isHeard ? floor.turn : undefined;
}
