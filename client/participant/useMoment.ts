import { useState } from 'react';
import type { SegmentId } from '../../shared/dialogue/model.ts';
import { type DelegationDesk, EMPTY_DELEGATION } from '../../shared/dialogue/participants.ts';
import { type Self, useDesks, useRecord, useSelf } from '../live/hooks.ts';
import { type Moment, momentOf, type Table, tablesOf, tableToShow } from './moment.ts';

export interface Present {
  self: Self;
  delegation: DelegationDesk;
  moment: Moment;
  table: Table | undefined;
  /** Other lists that take requests or in which the delegation waits. */
  others: readonly Table[];
  choose: (segment: SegmentId) => void;
}

/** What is heard, read as the participant's present moment. */
export function useMoment(): Present {
  const record = useRecord();
  const desks = useDesks();
  const self = useSelf();
  const [chosen, choose] = useState<SegmentId | undefined>();
  const delegation = desks.delegations[self.person?.organization ?? ''] ?? EMPTY_DELEGATION;
  const tables = tablesOf(record, delegation);
  const table = tableToShow(record, tables, chosen);
  const moment = momentOf(record, self, delegation, table);
  return { self, delegation, moment, table, others: tables.filter((other) => other !== table), choose };
}
