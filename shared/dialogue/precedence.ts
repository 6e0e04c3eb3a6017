import type { Decide, RecordFolds } from './departments.ts';
import type { Category, RequestNumber, SegmentId } from './model.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Entry, listFor, type SpeakersList, withList } from './speakersList.ts';

/** Department: the declared precedence of a list [F13] – by default none, for stakeholders are the guests. */

export const PRECEDENCES = ['none', 'states_first', 'stakeholders_first', 'alternate_channels', 'drawn_lots'] as const;
export type Precedence = (typeof PRECEDENCES)[number];
/** On whose side an organization sits, where the precedence asks. */
export type Side = 'state' | 'stakeholder' | 'other';

export interface PrecedenceEvents {
  /** `seed`: of drawn lots, on the record so that anyone can draw them again. */
  precedenceSet: { segment: SegmentId; precedence: Precedence; seed?: string };
  firstTimeFirstSet: { segment: SegmentId; on: boolean };
}
export interface PrecedenceCommands {
  setPrecedence: { segment: SegmentId; precedence: Precedence };
  setFirstTimeFirst: { segment: SegmentId; on: boolean };
}

const SIDES: Record<Category, Side> = {
  state_party: 'state',
  signatory: 'state',
  non_signatory: 'state',
  entity: 'state',
  non_governmental_organization: 'stakeholder',
  academia: 'stakeholder',
  private_sector: 'stakeholder',
  intergovernmental_organization: 'other',
  secretariat: 'other',
};

export function sideOf(category: Category): Side {
  return SIDES[category];
}

export const setPrecedence: Decide<'setPrecedence'> = ({ record }, { segment, precedence }, { newId }) => {
  const found = listFor(record, segment);
  if (isRefusal(found)) return found;
  if (found.list.precedence === precedence && precedence !== 'drawn_lots') return refuse('alreadyThere');
  const seed = precedence === 'drawn_lots' ? { seed: newId() } : {};
  return { record: [{ type: 'precedenceSet', segment, precedence, ...seed }] };
};

export const setFirstTimeFirst: Decide<'setFirstTimeFirst'> = ({ record }, { segment, on }) => {
  const found = listFor(record, segment);
  if (isRefusal(found)) return found;
  if (found.list.firstTimeFirst === on) return refuse('alreadyThere');
  return { record: [{ type: 'firstTimeFirstSet', segment, on }] };
};

/** The lot a request draws: the same for everyone who knows the seed. */
export function lotOf(seed: string, request: RequestNumber): number {
  let lot = 0x811c9dc5;
  for (const sign of `${seed}:${request}`) {
    lot ^= sign.codePointAt(0) ?? 0;
    lot = Math.imul(lot, 0x01000193);
  }
  // Mixed to the last bit, or neighbouring numbers would draw neighbouring lots (the finish of MurmurHash3).
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b);
  lot = Math.imul(lot ^ (lot >>> 13), 0xc2b2ae35);
  return (lot ^ (lot >>> 16)) >>> 0;
}

/** What a precedence puts before what, smaller first; equal where it says nothing. */
export function rankOf({ precedence, seed }: SpeakersList, { side, request }: Entry): number {
  switch (precedence) {
    case 'states_first':
      return side === 'state' ? 0 : 1;
    case 'stakeholders_first':
      return side === 'stakeholder' ? 0 : 1;
    case 'none':
    case 'alternate_channels':
      return 0;
    case 'drawn_lots':
      return seed === undefined ? 0 : lotOf(seed, request);
  }
}

/** Room and online in turn, each in its own order, beginning with whoever comes first. */
export function alternated(entries: readonly Entry[]): Entry[] {
  const room = entries.filter(({ askedFrom }) => askedFrom === 'room');
  const online = entries.filter(({ askedFrom }) => askedFrom === 'online');
  const [first, second] = entries[0]?.askedFrom === 'online' ? [online, room] : [room, online];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((entry) => entry !== undefined);
}

export const precedenceFolds: RecordFolds<PrecedenceEvents> = {
  precedenceSet: (record, { segment, precedence, seed }) =>
    withList(record, segment, ({ seed: _, ...list }) => ({
      ...list,
      precedence,
      ...(seed === undefined ? {} : { seed }),
    })),
  firstTimeFirstSet: (record, { segment, on }) =>
    withList(record, segment, (list) => ({ ...list, firstTimeFirst: on })),
};
