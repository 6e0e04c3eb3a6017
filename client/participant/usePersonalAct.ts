import type { Command } from '../../shared/dialogue/events.ts';
import { useAct, useLive } from '../live/hooks.ts';
import type { ActState } from '../parts/Act.tsx';

/** An act of the participant's as `Act` takes it: on its way, refused, or not now because the line is down. */
export function usePersonalAct(key: string, command: Command) {
  const { send, onItsWay, refusal } = useAct(key);
  const live = useLive((state) => state.phase === 'live');
  const state: ActState = onItsWay ? 'sending' : live ? 'ready' : 'notNow';
  return { onAct: () => void send(command), state, refusal };
}
