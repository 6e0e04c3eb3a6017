import { mayDo } from '../../shared/dialogue/actor.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { frozen } from '../../shared/dialogue/frozen.ts';
import { useAct, useLive, useRecord, useSelf } from '../live/hooks.ts';
import type { ActState } from '../parts/Act.tsx';

/** One act of a desk: whether it can be done now, and what became of the last try. */
export interface DeskAct {
  state: ActState;
  refusal: string | undefined;
  /** Sends the command if the act is ready; true once it is on the record and heard. */
  perform: (command: Command) => Promise<boolean>;
}

/**
 * An act under a key of its own: not for this role, offline, or frozen with a suspended meeting [F26] it is "not now";
 * the same key is never sent twice.
 */
export function useDeskAct(key: string, type: Command['type']): DeskAct {
  const { send, onItsWay, refusal } = useAct(key);
  const { actor } = useSelf();
  const connected = useLive(({ phase }) => phase === 'live');
  const record = useRecord();
  const allowed = actor !== undefined && mayDo(actor, type) && !frozen(record, type);
  const state: ActState = onItsWay ? 'sending' : connected && allowed ? 'ready' : 'notNow';
  return {
    state,
    refusal,
    perform: async (command) => state === 'ready' && 'done' in (await send(command)),
  };
}
