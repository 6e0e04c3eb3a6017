import { useLayoutEffect, useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant, TurnNumber } from '../../shared/dialogue/model.ts';
import { useLiveDay, useRecord } from '../live/hooks.ts';

/**
 * Since when captions are of the present: a turn that ends takes its lines with it, and so does a pause by the Chair,
 * who may have paused for what they say.
 */
export function useSince(): Instant {
  const live = useLiveDay();
  const record = useRecord();
  const paused = pausedTurn(record);
  const [pausedAt, setPausedAt] = useState<Instant>(0);
  useLayoutEffect(() => {
    if (paused !== undefined) setPausedAt(live.now());
  }, [paused, live]);
  return Math.max(pausedAt, record.turns.at(-1)?.endedAt ?? 0);
}

function pausedTurn({ floor }: TheRecord): TurnNumber | undefined {
  return floor.stage === 'paused' && floor.because === 'chair' ? floor.turn.turn : undefined;
}
