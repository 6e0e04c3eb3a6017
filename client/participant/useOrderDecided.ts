import { useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { useRecord, useSelf } from '../live/hooks.ts';

/** Was a point of order of one's own delegation decided in this moment? Until somebody else has the floor [F4]. */
export function useOrderDecided(): boolean {
  const record = useRecord();
  const { actor } = useSelf();
  const by = record.pointOfOrder?.organization;
  const stands = by !== undefined && by === actor?.organization;
  const moment = momentOfFloor(record);
  const [stood, setStood] = useState(stands);
  const [decidedIn, setDecidedIn] = useState<string>();
  if (stood !== stands) {
    setStood(stands);
    setDecidedIn(stands ? undefined : moment);
  }
  return !stands && decidedIn === moment;
}

function momentOfFloor(record: TheRecord): string {
  const { floor } = record;
  return `${segmentInProgress(record)?.id} ${floor.stage === 'vacant' ? '' : floor.turn.turn}`;
}
