import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Milliseconds, SegmentId } from '../../shared/dialogue/model.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { isOwn, type Table } from './moment.ts';

/** A right of reply that can be asked for: in which list, for how long, and whether it is the second [F5]. */
export interface Reply {
  segment: SegmentId;
  limit: Milliseconds;
  second: boolean;
}

const MOST = 2;
const COUNTS = ['waiting', 'called', 'spoken'];

/** Nothing where the part is not in progress, one waits already, or both of the item are used. */
export function replyOf(record: TheRecord, delegation: DelegationDesk, table: Table | undefined): Reply | undefined {
  if (!table || record.segments[table.segment.id]?.stage !== 'inProgress') return undefined;
  const { segment, list } = table;
  const own = record.programme.segments
    .filter(({ item }) => item === segment.item)
    .flatMap(({ id }) => record.lists[id]?.entries ?? [])
    .filter(
      ({ kind, request, stage }) => kind === 'rightOfReply' && isOwn(delegation, request) && COUNTS.includes(stage),
    );
  if (own.length >= MOST || own.some(({ stage }) => stage !== 'spoken')) return undefined;
  const first = list.limits.rightOfReply;
  const second = own.length > 0;
  return {
    segment: segment.id,
    limit: second ? Math.min(first, record.rules.secondRightOfReply) : first,
    second,
  };
}
