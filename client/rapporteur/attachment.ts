import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { TurnNumber } from '../../shared/dialogue/model.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import type { NotedInput } from '../live/outbox.ts';

/** What the line is attached to: pure readings of the record [R1]. */

/** Empty: the segment in progress. */
export type Tie = Pick<NotedInput, 'turn' | 'contribution' | 'note'>;

/** A line that does not follow the floor. */
export interface Held {
  tie: Tie;
  /** By hand; else because something was typed before the floor went on. */
  chosen: boolean;
  /** Who had the floor then. */
  during?: TurnNumber;
}

/** The turn whose clock has begun; nobody can be quoted who was only called. */
export function turnOnFloor({ floor }: TheRecord): TurnNumber | undefined {
  return floor.stage === 'live' || floor.stage === 'paused' ? floor.turn.turn : undefined;
}

/** The turn on the floor, else the last of the segment, else the segment; undefined before the first. */
export function followed(record: TheRecord): Tie | undefined {
  const turn = turnOnFloor(record);
  if (turn !== undefined) return { turn };
  const last = record.turns.at(-1);
  const segment = segmentInProgress(record);
  if (last && (!segment || last.segment === segment.id)) return { turn: last.turn };
  return segment ? {} : undefined;
}

/**
 * What the line is attached to. Words stay with the turn they were begun on; a line chosen by hand and still empty
 * follows the floor again when the next turn goes live.
 */
export function tieOf(record: TheRecord, { text, held }: { text: string; held?: Held | undefined }): Tie | undefined {
  if (!held) return followed(record);
  if (text !== '') return held.tie;
  const turn = turnOnFloor(record);
  const isCurrent = held.chosen && (turn === undefined || turn === held.during);
  return isCurrent ? held.tie : followed(record);
}

/** Holds the line here from now on. */
export function holdOn(record: TheRecord, tie: Tie, chosen: boolean): Held {
  const during = turnOnFloor(record);
  return { tie, chosen, ...(during !== undefined && { during }) };
}

export function isSameTie(one: Tie | undefined, other: Tie | undefined): boolean {
  return one?.turn === other?.turn && one?.note === other?.note && one?.contribution === other?.contribution;
}
