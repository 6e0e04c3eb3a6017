import type { Setup } from '../../shared/dialogue/convening.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import { wishOf } from './actors.ts';
import type { Dice } from './dice.ts';
import type { Transport } from './transport.ts';

/** What a day came to, in numbers. */
export interface Played {
  done: number;
  refused: number;
}

/** How many views back the screen of a slow tablet may be. */
const STALE = 6;

/**
 * Plays a day of so many moments: at each, time passes and one to four people act on what they see – some on an old
 * view, some twice.
 */
export async function playDay(dice: Dice, setup: Setup, transport: Transport, moments: number): Promise<Played> {
  const played: Played = { done: 0, refused: 0 };
  const bureau = setup.persons.filter(({ role }) => role === 'co_chair' || role === 'secretary');
  const views = new Map<string, Dialogue[]>();
  for (let moment = 0; moment < moments; moment++) {
    await transport.pass(dice.chance(0.3) ? 0 : dice.below(45_000));
    for (let count = dice.between(1, 4); count > 0; count--) {
      const { id: self, role } = dice.pick(dice.chance(0.4) ? bureau : setup.persons)!;
      if (dice.chance(0.03)) await transport.signIn?.(self);
      if (dice.chance(0.03)) await transport.hear?.(dice);
      const seen = glance(dice, views, self, transport.seen(self));
      const command = wishOf(role, { dice, self, seen, now: transport.now() });
      if (!command) continue;
      for (let presses = dice.chance(0.1) ? 2 : 1; presses > 0; presses--)
        (await transport.send(self, command)) === undefined ? played.done++ : played.refused++;
    }
  }
  return played;
}

/** What the person looks at: mostly the present, now and then a view from before. */
function glance(dice: Dice, views: Map<string, Dialogue[]>, self: string, present: Dialogue): Dialogue {
  const past = [...(views.get(self) ?? []), present].slice(-STALE);
  views.set(self, past);
  return dice.chance(0.1) ? dice.pick(past)! : present;
}
