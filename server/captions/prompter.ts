import { CAPTIONS_ACTOR } from '../../shared/dialogue/countryRule/prompts.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Order } from '../../shared/wire/names.ts';
import type { Clock } from '../clock.ts';
import type { Hall } from '../hall/hall.ts';

/** Brings prompts on the record; one that could not be written is brought again, under its own id. */
export interface Prompter {
  raise(command: Extract<Command, { type: 'raisePrompt' }>): void;
  close(): void;
}

export interface PrompterParts {
  hall: Hall;
  clock: Clock;
  newId: () => string;
  onFault: (error: unknown) => void;
}

/** The wait before the next try doubles each time; after about a minute a prompt is of no use any more. */
const TRY_AGAIN: Milliseconds = 1_000;
const MOST_TRIES = 7;
const NOT_WRITTEN: ReadonlySet<string> = new Set(['notRecorded', 'diskIsFull']);

export function prompter({ hall, clock, newId, onFault }: PrompterParts): Prompter {
  const bells = new Set<() => void>();
  let closed = false;
  async function bring(order: Order, tries: number): Promise<void> {
    const answer = await hall.submit(CAPTIONS_ACTOR.person, order);
    if (!('refused' in answer) || !NOT_WRITTEN.has(answer.refused) || tries >= MOST_TRIES || closed) return;
    const callOff = clock.ring(clock.now() + TRY_AGAIN * 2 ** (tries - 1), () => {
      bells.delete(callOff);
      bring(order, tries + 1).catch(onFault);
    });
    bells.add(callOff);
  }
  return {
    raise: (command) => void bring({ id: `caption-${newId()}`, command }, 1).catch(onFault),
    close() {
      closed = true;
      for (const callOff of bells) callOff();
    },
  };
}
