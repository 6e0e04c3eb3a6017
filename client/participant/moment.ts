import { mayDo } from '../../shared/dialogue/actor.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { EndedTurn, Floor } from '../../shared/dialogue/floor.ts';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { placeOf, waitingIn } from '../../shared/dialogue/order.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { isOver, type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { type Entry, isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import type { Self } from '../live/hooks.ts';
import { type Fate, fateOf } from './fate.ts';
import { isMine, type Slot, slotsOf } from './slots.ts';

/** What this moment is for a participant: a pure reading of the record and of her delegation's desk. */

export type HeldFloor = Exclude<Floor, { stage: 'vacant' }>;
/** A clock that stands still because the line was lost; the place is held [F17]. */
export type LostLine = Extract<Floor, { stage: 'paused' }> & { holdUntil: number };

/** A list the participant may look at, and her delegation's places in it if it has any. */
export interface Table {
  segment: Segment;
  list: SpeakersList;
  entry: Entry | undefined;
  /** A right of reply beside an intervention [F5]. */
  further: readonly Entry[];
}
interface Placed {
  table: Table;
  entry: Entry;
  place: number;
  byMe: boolean;
}

export type Moment =
  | { is: 'speaking' | 'called'; floor: HeldFloor; byMe: boolean }
  | { is: 'lineLost'; floor: LostLine; byMe: boolean }
  | { is: 'suspended'; placed: Placed | undefined }
  | ({ is: 'next' | 'listed' } & Placed)
  | { is: 'ask'; table: Table; waiting: number; fate: Fate | undefined }
  | { is: 'fate'; fate: Fate }
  | { is: 'notOpen' | 'closed'; table: Table }
  | { is: 'panellist'; slots: readonly Slot[] }
  | { is: 'adjourned' }
  | { is: 'listening' | 'following' | 'invited' | 'noOrganization' | 'noListAhead' };

/** Is the request one of the delegation's own, whatever its public label? */
export function isOwn(delegation: DelegationDesk, request: RequestNumber | undefined): boolean {
  return request !== undefined && delegation.requests[request] !== undefined;
}

/** The delegation's ended turn of a segment, the latest if there were several. */
export function ownTurnIn(record: TheRecord, delegation: DelegationDesk, segment: SegmentId): EndedTurn | undefined {
  return record.turns.findLast((turn) => turn.segment === segment && isOwn(delegation, turn.request));
}

/** Lists that take requests or in which the delegation waits, and the one the day turns around. */
export function tablesOf(record: TheRecord, delegation: DelegationDesk): readonly Table[] {
  const focus = listSegment(record)?.id;
  return record.programme.segments.flatMap((segment) => {
    const table = tableOf(record, delegation, segment);
    if (!table || isOver(record, segment)) return [];
    return segment.id === focus || isTaking(table.list) || table.entry ? [table] : [];
  });
}

function tableOf(record: TheRecord, delegation: DelegationDesk, segment: Segment): Table | undefined {
  const list = record.lists[segment.id];
  if (!list) return undefined;
  const [entry, ...further] = waitingIn(list).filter(({ request }) => isOwn(delegation, request));
  return { segment, list, entry, further };
}

/** The list to show unless the participant has chosen one: where something can be done, earlier ones first. */
export function tableToShow(
  record: TheRecord,
  tables: readonly Table[],
  chosen: SegmentId | undefined,
): Table | undefined {
  const useful = ({ list, entry }: Table) => entry !== undefined || isTaking(list);
  return (
    tables.find(({ segment }) => segment.id === chosen) ??
    tables.find((table) => useful(table) && record.segments[table.segment.id]?.stage === 'inProgress') ??
    tables.find(({ entry }) => entry !== undefined) ??
    tables.find(useful) ??
    tables[0]
  );
}

/** The moment, with the table to show. */
export function momentOf(record: TheRecord, self: Self, delegation: DelegationDesk, table: Table | undefined): Moment {
  const { person, actor } = self;
  const own = ownFloor(record, self, delegation);
  if (own) return own;
  const placed = table?.entry && placedOf(table, table.entry, self, delegation);
  if (isSuspended(record)) return { is: 'suspended', placed };
  if (person?.linkKind === 'listener') return { is: 'listening' };
  if (person?.linkKind === 'staff') return { is: 'following' };
  const slots = slotsOf(record, person);
  if (slots.length > 0) return { is: 'panellist', slots };
  if (!person?.organization) return { is: 'noOrganization' };
  if (!actor || !mayDo(actor, 'requestFloor')) return { is: 'invited' };
  if (table && placed) {
    const isNext = placed.place === 1 && record.segments[table.segment.id]?.stage === 'inProgress';
    return { is: isNext ? 'next' : 'listed', ...placed };
  }
  return withoutPlace(record, delegation, table);
}

/** The delegation has no request that waits. */
function withoutPlace(record: TheRecord, delegation: DelegationDesk, table: Table | undefined): Moment {
  const fate = fateOf(record, delegation);
  if (table && isTaking(table.list)) return { is: 'ask', table, waiting: waitingIn(table.list).length, fate };
  if (fate && !(table?.list.stage.stage === 'closed' && fate.segment.id !== table.segment.id))
    return { is: 'fate', fate };
  if (isBetweenSittings(record)) return { is: 'adjourned' };
  if (!table) return { is: 'noListAhead' };
  return { is: table.list.stage.stage === 'closed' ? 'closed' : 'notOpen', table };
}

/** A sitting was adjourned and none is open. */
function isBetweenSittings(record: TheRecord): boolean {
  const stages = Object.values(record.sittings).map(({ stage }) => stage);
  return stages.includes('adjourned') && !stages.includes('inProgress') && !segmentInProgress(record);
}

function ownFloor(record: TheRecord, self: Self, delegation: DelegationDesk): Moment | undefined {
  const { floor } = record;
  if (floor.stage === 'vacant') return undefined;
  const { request } = floor.turn;
  const mine = request === undefined && isMine(floor.turn, self.person);
  if (!mine && !isOwn(delegation, request)) return undefined;
  const byMe = mine || isBy(delegation, self, request);
  if (floor.stage === 'paused' && floor.holdUntil !== undefined)
    return { is: 'lineLost', floor: { ...floor, holdUntil: floor.holdUntil }, byMe };
  return { is: floor.stage === 'called' ? 'called' : 'speaking', floor, byMe };
}

function placedOf(table: Table, entry: Entry, self: Self, delegation: DelegationDesk): Placed {
  return { table, entry, place: placeOf(table.list, entry.request), byMe: isBy(delegation, self, entry.request) };
}

/** Does this person herself stand for the request? */
function isBy(delegation: DelegationDesk, { id }: Self, request: RequestNumber | undefined): boolean {
  return (delegation.requests[request ?? 0]?.person ?? id) === id;
}
