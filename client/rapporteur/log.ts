import type { Passage } from '../../shared/dialogue/countryRule/desk.ts';
import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { EndedTurn, Turn } from '../../shared/dialogue/floor.ts';
import type { Input, InputId, InputKind } from '../../shared/dialogue/input.ts';
import type { Instant, OrganizationId, TurnNumber } from '../../shared/dialogue/model.ts';
import { segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import type { Kept, NotedInput } from '../live/outbox.ts';
import type { Tie } from './attachment.ts';
import { KINDS } from './kinds.ts';

/** The day as the rapporteurs note it: every turn with its inputs, and what else they have noted. Pure. */

export interface Noted {
  id: InputId;
  input: Input;
}
export type KeptInput = Kept & { command: NotedInput };
export interface Group {
  key: string;
  /** What the line is attached to from here; none for a segment that is over. */
  tie?: Tie;
  label: string;
  /** The organization of a panellist. */
  under?: string;
  at: Instant;
  /** Of a turn; without a length it is on the floor. */
  turn?: Turn & Partial<Pick<EndedTurn, 'lasted' | 'startedAt'>>;
  /** What was written, where it is no turn. */
  written?: 'note' | 'contribution';
  /** What of the turn cannot be cited [C13]. */
  struck: readonly Passage[];
  inputs: readonly Noted[];
  /** Noted here and not yet heard of. */
  kept: readonly KeptInput[];
}

/** The latest first: turns whether or not anything was noted of them, all else only with what was noted of it. */
export function logOf(record: TheRecord, { rapporteurs }: Desks, kept: readonly KeptInput[]): readonly Group[] {
  const groups = new Map<string, { inputs: Noted[]; kept: KeptInput[] }>();
  const at = (key: string) => groups.get(key) ?? groups.set(key, { inputs: [], kept: [] }).get(key)!;
  for (const [id, input] of Object.entries(rapporteurs.inputs))
    at(keyOf(input, input.segment)).inputs.push({ id, input });
  const segment = segmentInProgress(record)?.id;
  for (const one of kept) at(keyOf(one.command, segment)).kept.push(one);
  const turns = turnsOf(record).map((turn) => `turn ${turn.turn}`);
  for (const key of turns) at(key);
  return [...groups]
    .map(([key, { inputs, kept: waiting }]) => ({
      ...describe(record, rapporteurs, key, inputs[0]?.input.at ?? 0),
      key,
      inputs: inputs.sort((a, b) => b.input.at - a.input.at),
      kept: waiting,
      struck: struckOf(rapporteurs, key),
    }))
    .sort((a, b) => b.at - a.at);
}

function keyOf({ turn, note, contribution }: Tie, segment: string | undefined): string {
  if (turn !== undefined) return `turn ${turn}`;
  if (note !== undefined) return `note ${note}`;
  return contribution !== undefined ? `contribution ${contribution}` : `segment ${segment ?? ''}`;
}

function describe(
  record: TheRecord,
  desk: Desks['rapporteurs'],
  key: string,
  first: Instant,
): Omit<Group, 'key' | 'inputs' | 'kept' | 'struck'> {
  const [what, id = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  const note = what === 'note' ? desk.notes[id] : undefined;
  if (note) return { tie: { note: id }, label: note.label, at: note.at, written: 'note' };
  const contribution = what === 'contribution' ? record.contributions[id] : undefined;
  if (contribution) {
    const { label, publishedAt } = contribution;
    return { tie: { contribution: id }, label, at: publishedAt, written: 'contribution' };
  }
  const turn = what === 'turn' ? turnsOf(record).find((one) => String(one.turn) === id) : undefined;
  if (turn) {
    const { label, under, startedAt, calledAt } = turn;
    return { tie: { turn: turn.turn }, label, ...(under && { under }), at: startedAt ?? calledAt, turn };
  }
  return { label: segmentOf(record, id)?.title ?? '', at: first };
}

function struckOf({ struck }: Desks['rapporteurs'], key: string): readonly Passage[] {
  return Object.values(struck)
    .filter(({ turn }) => key === `turn ${turn}`)
    .sort((a, b) => a.from - b.from);
}

/** The struck passage that an input was noted in, if any: it cannot be cited [C13]. */
export function struckBehind({ struck }: Desks['rapporteurs'], { turn, at }: Input): Passage | undefined {
  return Object.values(struck).find((passage) => passage.turn === turn && passage.from <= at && at <= passage.to);
}

/** The turns that can be noted of, in their order: those that have ended, and the one whose clock has begun. */
export function turnsOf({ floor, turns }: TheRecord): readonly NonNullable<Group['turn']>[] {
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  return begun ? [...turns, { ...floor.turn, startedAt: floor.startedAt }] : turns;
}

export const stands = ({ input }: Noted): boolean => !input.withdrawn;

/** Turns that have ended and of which nobody has noted anything yet, the latest first. */
export function withoutInput(log: readonly Group[]): readonly Group[] {
  return log.filter(
    ({ turn, inputs, kept }) => turn?.lasted !== undefined && kept.length === 0 && !inputs.some(stands),
  );
}

export interface OfKind {
  kind: InputKind;
  count: number;
  organizations: number;
}

/** How many inputs of each kind can be cited, and of how many organizations. */
export function byKind(record: TheRecord, desk: Desks['rapporteurs']): readonly OfKind[] {
  const { inputs, notes } = desk;
  const of = new Map(turnsOf(record).map(({ turn, organization }) => [turn, organization] as const));
  const standing = Object.values(inputs).filter((one) => !one.withdrawn && !struckBehind(desk, one));
  const organizationOf = ({ turn, note, contribution }: Input) =>
    of.get(turn as TurnNumber) ??
    notes[note ?? '']?.organization ??
    record.contributions[contribution ?? '']?.organization;
  return KINDS.map((kind) => {
    const all = standing.filter((input) => input.kind === kind);
    return { kind, count: all.length, organizations: different(all.map(organizationOf)) };
  }).filter(({ count }) => count > 0);
}

/** How many organizations have had the floor. */
export function speakersOf(record: TheRecord): number {
  return different(turnsOf(record).map(({ organization }) => organization));
}

function different(organizations: readonly (OrganizationId | undefined)[]): number {
  return new Set(organizations.filter((one) => one !== undefined)).size;
}
