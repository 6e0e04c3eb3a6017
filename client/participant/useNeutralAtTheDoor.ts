import { useEffect, useRef } from 'react';
import { useAct, useLive } from '../live/hooks.ts';
import type { Present } from './useMoment.ts';

/** The act of listing one's organization under another label; one key, wherever it is pressed. */
export const LABEL_ACT = 'setPublicLabel';

/** Carries out what a delegate chose before entering: to be listed under a neutral label. Once, as the day is heard. */
export function useNeutralAtTheDoor({ self, delegation }: Present): void {
  const { send } = useAct(LABEL_ACT);
  const live = useLive((state) => state.phase === 'live');
  const organization = self.actor?.organization;
  const neutral = delegation.organization?.neutral;
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !live || organization === undefined || neutral === undefined) return;
    done.current = true;
    const wanted = (history.state as { neutral?: boolean } | null)?.neutral === true;
    if (!wanted) return;
    history.replaceState(null, '', location.href);
    if (!neutral) void send({ type: 'setPublicLabel', organization, neutral: true });
  }, [live, organization, neutral, send]);
}
