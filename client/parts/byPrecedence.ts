import { placeOf } from '../../shared/dialogue/order.ts';
import type { Precedence } from '../../shared/dialogue/precedence.ts';
import type { Entry, SpeakersList } from '../../shared/dialogue/speakersList.ts';

/** The precedence of the list, where it gives the entry another place than the order of asking would [F13]. */
export function byPrecedence(
  list: SpeakersList,
  { request }: Pick<Entry, 'request'>,
): Exclude<Precedence, 'none'> | undefined {
  const { precedence } = list;
  if (precedence === 'none') return undefined;
  const [asked, place] = [placeOf({ ...list, precedence: 'none' }, request), placeOf(list, request)];
  const sides = precedence === 'states_first' || precedence === 'stakeholders_first';
  // Whom a side goes before needs no word of its own.
  return asked === place || (sides && place > asked) ? undefined : precedence;
}
