import { useDesks, useLive, useRecord } from '../live/hooks.ts';
import { type Group, type KeptInput, logOf } from './log.ts';

/** What was noted here and is not yet known to be on the record. */
export function useKeptInputs(): readonly KeptInput[] {
  return useLive(({ outbox }) => outbox.kept).filter((one): one is KeptInput => one.command.type === 'noteInput');
}

export function useLog(): readonly Group[] {
  return logOf(useRecord(), useDesks(), useKeptInputs());
}
