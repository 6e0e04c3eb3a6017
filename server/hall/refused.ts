import type { PersonId } from '../../shared/dialogue/model.ts';
import type { Refused } from '../../shared/wire/names.ts';

/**
 * Orders that were refused lately, so that a copy of one that comes late over a bad line is refused again, and not
 * carried out behind the back of somebody who was told no. Memory only: no line that could bring a copy outlives the
 * server. A press of the button is a new order.
 */
export interface RefusedLately {
  of(order: Known): Refused | undefined;
  remember(order: Known, answer: Refused): void;
}

interface Known {
  person: PersonId;
  order: { id: string };
  digest: string;
}

/** Of one person; nobody has so many on their way. */
const KEPT = 100;

export function refusedLately(): RefusedLately {
  const byPerson = new Map<PersonId, Map<string, Refused>>();
  const keyOf = ({ order, digest }: Known) => `${order.id} ${digest}`;
  return {
    of: (order) => byPerson.get(order.person)?.get(keyOf(order)),
    remember(order, answer) {
      const known = byPerson.get(order.person) ?? new Map<string, Refused>();
      byPerson.set(order.person, known.set(keyOf(order), answer));
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    },
  };
}
