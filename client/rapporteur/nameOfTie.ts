import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import { timeOfDay } from '../parts/format.ts';
import { rapporteurWords as words } from '../words/en.ts';
import { type Tie, turnOnFloor } from './attachment.ts';
import { turnsOf } from './log.ts';

/** What an input belongs to, in the words of the line: "this turn", "Volta Bridges, 11:50". */
export function nameOfTie(record: TheRecord, desk: Desks['rapporteurs'], tie: Tie & { segment?: string }): string {
  const { zone } = record.programme;
  if (tie.turn !== undefined) {
    if (tie.turn === turnOnFloor(record)) return words.thisTurnOf;
    const turn = turnsOf(record).find(({ turn }) => turn === tie.turn);
    return turn ? words.turnAt(turn.label, timeOfDay(turn.startedAt ?? turn.calledAt, zone)) : words.aTurn;
  }
  const note = desk.notes[tie.note ?? ''];
  if (note) return words.noteOf(note.label);
  const contribution = record.contributions[tie.contribution ?? ''];
  if (contribution) return words.contributionOf(contribution.label);
  const segment = tie.segment === undefined ? segmentInProgress(record) : segmentOf(record, tie.segment);
  return segment?.title ?? words.aTurn;
}
