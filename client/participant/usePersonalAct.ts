import type { Command } from '../../shared/dialogue/events.ts';
import { useAct, useLive } from '../live/hooks.ts';
import { mayWait } from '../live/outbox.ts';
import type { ActState } from '../parts/Act.tsx';
import { outboxWords } from '../words/en.ts';

/**
 * An act of the participant's as `Act` takes it: on its way, kept until the line is back, refused, or not now because
 * the line is down and it cannot wait. A subject may be `of` a request that is itself still kept.
 */
export function usePersonalAct(key: string, command: Command, of?: string) {
  const { send, onItsWay, kept, refusal } = useAct(key);
  const may = useMayAct(command);
  const state: ActState = onItsWay || kept ? 'sending' : may ? 'ready' : 'notNow';
  const onAct = () => void send(command, of);
  return { onAct, state, refusal, send, kept, sendingText: kept && outboxWords.waits };
}

/** Can this be done now: the line is up, or it may wait until it is? */
export function useMayAct(command: Command): boolean {
  return useLive(({ phase }) => phase === 'live' || (phase === 'offline' && mayWait(command)));
}
