import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';

/** Who spoke at a moment a few seconds ago: captions follow speech, so that a line may be of a turn that is over. */
export interface FloorHistory {
  /** Looks at the record after each of its events. */
  note(record: TheRecord): void;
  /** Of whom a line is that was spoken about then and is here now; of nobody between turns or while the Chair speaks. */
  heardAt(spokenAt: Instant, now: Instant): Hearing | undefined;
}
export interface Hearing {
  turn: Turn;
  /** Since when it is heard without an interruption. */
  since: Instant;
}

interface Moment {
  from: Instant;
  /** Whose voice is on the line. */
  turn: Turn | undefined;
  /** Whose clock stands still meanwhile. */
  waits: Turn | undefined;
}

/** Older than this nothing is asked for. */
const KEPT: Milliseconds = 60_000;

export function floorHistory(record: TheRecord): FloorHistory {
  let moments: Moment[] = [{ from: 0, ...voiceOn(record) }];
  return {
    note(now) {
      const { turn, waits } = voiceOn(now);
      const last = moments.at(-1)!;
      if (turn?.turn === last.turn?.turn && waits?.turn === last.waits?.turn) return;
      moments.push({ from: now.at, turn, waits });
      const first = moments.findLastIndex(({ from }) => from <= now.at - KEPT);
      moments = moments.slice(Math.max(first, 0));
    },
    heardAt(spokenAt, now) {
      const at = moments.findLastIndex(({ from }) => from <= spokenAt);
      const then = moments[at];
      if (then?.turn) return { turn: then.turn, since: then.from };
      // How long captions take is no more than believed: once the clock goes on again, a line counts as the speaker's,
      // for what is said just after a reminder must not be lost. While it stands still, a line is the Chair's [C8].
      const next = moments[at + 1];
      const goesOn = next?.turn !== undefined && next.turn.turn === then?.waits?.turn && next.from <= now;
      return goesOn ? { turn: next.turn!, since: next.from } : undefined;
    },
  };
}

/** Whose voice is on the line: a live speaker, or one whose clock stands still for a technical reason; not the Chair's. */
function voiceOn({ floor }: TheRecord): Omit<Moment, 'from'> {
  if (floor.stage !== 'live' && floor.stage !== 'paused') return { turn: undefined, waits: undefined };
  const { turn } = floor;
  const isChair = turn.invited !== undefined && 'office' in turn.invited && turn.invited.office === 'chair';
  if (isChair) return { turn: undefined, waits: undefined };
  const isHeard = floor.stage === 'live' || floor.because === 'technical' || floor.because === 'connection';
  return isHeard ? { turn, waits: undefined } : { turn: undefined, waits: turn };
}
