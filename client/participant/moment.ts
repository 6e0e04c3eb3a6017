import { mayDo } from '../../shared/dialogue/actor.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { EndedTurn, Floor } from '../../shared/dialogue/floor.ts';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { placeOf, waitingIn } from '../../shared/dialogue/order.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { type Entry, isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import type { Self } from '../live/hooks.ts';

/** What this moment is for a participant: a pure reading of the record and of her delegation's desk. */

export type HeldFloor = Exclude<Floor, { stage: 'vacant' }>;

/** A list the participant may look at, and her delegation's place in it if it has one. */
export interface Table {
  segment: Segment;
  list: SpeakersList;
  entry: Entry | undefined;
}

export type Moment =
  | { is: 'speaking' | 'called'; floor: HeldFloor; byMe: boolean }
  | { is: 'next' | 'listed'; table: Table; entry: Entry; place: number; byMe: boolean }
  | { is: 'ask'; table: Table; waiting: number }
  | { is: 'notOpen' | 'closed' | 'notReached'; table: Table }
  | { is: 'listening' | 'following' | 'invited' | 'noOrganization' | 'noListAhead' };

/** Is the request one of the delegation's own, whatever its public label? */
export function isOwn(delegation: DelegationDesk, request: RequestNumber): boolean {
  return delegation.requests[request] !== undefined;
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
    if (!table || record.segments[segment.id]?.stage === 'finished') return [];
    return segment.id === focus || isTaking(table.list) || table.entry ? [table] : [];
  });
}

function tableOf(record: TheRecord, delegation: DelegationDesk, segment: Segment): Table | undefined {
  const list = record.lists[segment.id];
  if (!list) return undefined;
  const entry = list.entries.find(({ request, stage }) => stage === 'waiting' && isOwn(delegation, request));
  return { segment, list, entry };
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
export function momentOf(
  record: TheRecord,
  { id, person, actor }: Self,
  delegation: DelegationDesk,
  table: Table | undefined,
): Moment {
  const byMe = (request: RequestNumber) => (delegation.requests[request]?.person ?? id) === id;
  const { floor } = record;
  if (floor.stage !== 'vacant' && isOwn(delegation, floor.turn.request))
    return { is: floor.stage === 'called' ? 'called' : 'speaking', floor, byMe: byMe(floor.turn.request) };
  if (person?.linkKind === 'listener') return { is: 'listening' };
  if (person?.linkKind === 'staff') return { is: 'following' };
  if (!person?.organization) return { is: 'noOrganization' };
  if (!actor || !mayDo(actor, 'requestFloor')) return { is: 'invited' };
  if (table?.entry) {
    const { entry, list, segment } = table;
    const place = placeOf(list, entry.request);
    const isNext = place === 1 && record.segments[segment.id]?.stage === 'inProgress';
    return { is: isNext ? 'next' : 'listed', table, entry, place, byMe: byMe(entry.request) };
  }
  if (table && isTaking(table.list)) return { is: 'ask', table, waiting: waitingIn(table.list).length };
  const missed = lastMissed(record, delegation);
  if (missed && table?.list.stage.stage !== 'closed') return { is: 'notReached', table: missed };
  if (!table) return { is: 'noListAhead' };
  return { is: table.list.stage.stage === 'closed' ? 'closed' : 'notOpen', table };
}

/** The latest finished list, if the delegation still waited in it when its segment ended. */
function lastMissed(record: TheRecord, delegation: DelegationDesk): Table | undefined {
  const finished = record.programme.segments.findLast(
    ({ id }) => record.lists[id] && record.segments[id]?.stage === 'finished',
  );
  const table = finished && tableOf(record, delegation, finished);
  return table?.entry ? table : undefined;
}
