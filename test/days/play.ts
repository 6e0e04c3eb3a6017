import type { Setup } from '../../shared/dialogue/convening.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { wishOf } from './actors.ts';
import type { Dice } from './dice.ts';
import type { Transport } from './transport.ts';

/** What a day came to, in numbers. */
export interface Played {
  done: number;
  refused: number;
}

const SECONDS = 45_000;
/** How many views back the screen of a slow tablet may be. */
const STALE = 6;

/** So often the server stops in mid-day and starts again. */
const RESTARTS = 3;

/**
 * Plays a day of so many moments: at each, time passes and one to four people act on what they see – some on an old
 * view, some twice. `until`: the time of day it is to reach; without it, as far as it comes.
 */
export async function playDay(
  dice: Dice,
  setup: Setup,
  transport: Transport,
  moments: number,
  until: Instant = 0,
): Promise<Played> {
  const played: Played = { done: 0, refused: 0 };
  const bureau = setup.persons.filter(({ role }) => role === 'co_chair' || role === 'secretary');
  const views = new Map<string, Dialogue[]>();
  const restarts = Array.from({ length: RESTARTS }, () => dice.below(moments));
  for (let moment = 0; moment < moments || transport.now() < until; moment++) {
    await transport.pass(passing(dice, (until - transport.now()) / Math.max(moments - moment, 1)));
    if (restarts.includes(moment)) await transport.restart?.();
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

/** Often no time at all, often seconds; now and then minutes, so many that the day gets on by `pace` at each moment. */
function passing(dice: Dice, pace: Milliseconds): Milliseconds {
  if (dice.chance(0.3)) return 0;
  const minutes = Math.ceil((pace - SECONDS * 0.2) / 0.15);
  return dice.chance(0.57) || minutes < SECONDS ? dice.below(SECONDS) : dice.below(minutes);
}

/** What the person looks at: mostly the present, now and then a view from before. */
function glance(dice: Dice, views: Map<string, Dialogue[]>, self: string, present: Dialogue): Dialogue {
  const past = [...(views.get(self) ?? []), present].slice(-STALE);
  views.set(self, past);
  return dice.chance(0.1) ? dice.pick(past)! : present;
}
