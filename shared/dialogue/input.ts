import type { ContributionId } from './contribution.ts';
import type { Decide, DeskFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type { Erased, Instant, PersonId, SegmentId, TurnNumber } from './model.ts';
import type { NoteId } from './note.ts';
import { oneLine } from './oneLine.ts';
import { segmentInProgress } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/**
 * Department: inputs – one idea each, in the rapporteur's own words, tied to a turn, a contribution or a note [R1]. Two
 * rapporteurs never overwrite each other: an input is changed by its author alone, who names the version she saw [R3].
 */

export type InputId = string;
export const INPUT_KINDS = [
  'good_practice',
  'challenge',
  'recommendation',
  'technical_assistance_need',
  'question',
  'answer',
  'information',
] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What it is tied to: at least a segment or a published contribution. */
interface Tie {
  segment?: SegmentId;
  turn?: TurnNumber;
  contribution?: ContributionId;
  note?: NoteId;
}
export interface Input extends Tie {
  /** Whose it is; names of rapporteurs are not told, a console knows its own. */
  person: PersonId;
  kind: InputKind;
  words: string;
  at: Instant;
  version: number;
  withdrawn?: true;
}
export type Inputs = Readonly<Record<InputId, Input>>;

type Words = { words: string } | Erased;
export interface InputDeskEvents {
  inputNoted: Tie & { input: InputId; person: PersonId; kind: InputKind; sealed: Words };
  /** `version`: the one it becomes. */
  inputAmended: { input: InputId; version: number; kind: InputKind; sealed: Words };
  inputWithdrawn: { input: InputId };
  inputRestored: { input: InputId };
}
export interface InputCommands {
  /** Tied to the segment in progress where nothing else is named. */
  noteInput: Omit<Tie, 'segment'> & { kind: InputKind; words: string };
  /** `version`: the one its author saw. */
  amendInput: { input: InputId; version: number; kind: InputKind; words: string };
  withdrawInput: { input: InputId };
  restoreInput: { input: InputId };
}

export const LONGEST_INPUT = 500;

export const noteInput: Decide<'noteInput'> = (dialogue, command, { actor, newId }) => {
  const { kind, words } = command;
  const text = wordsOf(words);
  if (isRefusal(text)) return text;
  const tie = tieOf(dialogue, command);
  if (isRefusal(tie)) return tie;
  return { desks: [{ type: 'inputNoted', input: newId(), person: actor.person, ...tie, kind, sealed: text }] };
};

function wordsOf(words: string): { words: string } | Refusal {
  const text = oneLine(words);
  if (!text) return refuse('wordsNeeded');
  return [...text].length > LONGEST_INPUT ? refuse('inputTooLong') : { words: text };
}

function tieOf({ record, desks }: Dialogue, { turn, contribution, note }: Omit<Tie, 'segment'>): Tie | Refusal {
  const noted = note === undefined ? undefined : desks.rapporteurs.notes[note];
  if (note !== undefined && !noted) return refuse('unknownNote');
  if (contribution !== undefined && !record.contributions[contribution]) return refuse('unknownContribution');
  const of = turn === undefined ? undefined : segmentOfTurn(record, turn);
  if (turn !== undefined && of === undefined) return refuse('unknownTurn');
  const segment = of ?? noted?.segment ?? segmentInProgress(record)?.id;
  if (segment === undefined && contribution === undefined) return refuse('nothingToTieTo');
  return {
    ...(segment === undefined ? {} : { segment }),
    ...(turn === undefined ? {} : { turn }),
    ...(contribution === undefined ? {} : { contribution }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The segment of a turn that has begun: on the floor, or ended. */
function segmentOfTurn({ floor, turns }: TheRecord, number: TurnNumber): SegmentId | undefined {
  const speaks = floor.stage === 'live' || floor.stage === 'paused' ? [floor.turn] : [];
  return [...speaks, ...turns].find(({ turn }) => turn === number)?.segment;
}

/** An input of this rapporteur, withdrawn or not. */
function ownInput({ desks }: Dialogue, id: InputId, person: PersonId, withdrawn: boolean): Input | Refusal {
  const input = desks.rapporteurs.inputs[id];
  if (!input) return refuse('unknownInput');
  if (input.person !== person) return refuse('inputNotYours');
  return (input.withdrawn ?? false) === withdrawn ? input : refuse(withdrawn ? 'inputStands' : 'inputIsWithdrawn');
}

export const amendInput: Decide<'amendInput'> = (dialogue, { input, version, kind, words }, { actor }) => {
  const text = wordsOf(words);
  if (isRefusal(text)) return text;
  const own = ownInput(dialogue, input, actor.person, false);
  if (isRefusal(own)) return own;
  if (own.version !== version) return refuse('inputHasChanged');
  return { desks: [{ type: 'inputAmended', input, version: version + 1, kind, sealed: text }] };
};

export const withdrawInput: Decide<'withdrawInput'> = (dialogue, { input }, { actor }) => {
  const own = ownInput(dialogue, input, actor.person, false);
  return isRefusal(own) ? own : { desks: [{ type: 'inputWithdrawn', input }] };
};

export const restoreInput: Decide<'restoreInput'> = (dialogue, { input }, { actor }) => {
  const own = ownInput(dialogue, input, actor.person, true);
  return isRefusal(own) ? own : { desks: [{ type: 'inputRestored', input }] };
};

const said = (sealed: Words) => (sealed === 'erased' ? sealed : sealed.words);
const withInput = <D extends { inputs: Inputs }>(desk: D, id: InputId, change: (input: Input) => Input): D => {
  const input = desk.inputs[id];
  return input ? { ...desk, inputs: { ...desk.inputs, [id]: change(input) } } : desk;
};

export const inputDeskFolds: DeskFolds<InputDeskEvents> = {
  inputNoted: {
    rapporteurs: (desk, { type: _, v: _v, by: _by, input, sealed, ...noted }) => ({
      ...desk,
      inputs: { ...desk.inputs, [input]: { ...noted, words: said(sealed), version: 1 } },
    }),
  },
  inputAmended: {
    rapporteurs: (desk, { input, version, kind, sealed }) =>
      withInput(desk, input, (one) => ({ ...one, version, kind, words: said(sealed) })),
  },
  inputWithdrawn: {
    rapporteurs: (desk, { input }) => withInput(desk, input, (one) => ({ ...one, withdrawn: true })),
  },
  inputRestored: {
    rapporteurs: (desk, { input }) => withInput(desk, input, ({ withdrawn: _, ...one }) => one),
  },
};
