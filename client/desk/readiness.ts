import type { Desks } from '../../shared/dialogue/dialogue.ts';
import type { PersonId } from '../../shared/dialogue/model.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { timeOfDay } from '../parts/format.ts';
import type { Readiness } from '../parts/NextCard.tsx';
import { readinessWords as words } from '../words/en.ts';

/**
 * What a desk is shown of somebody who comes soon: trouble with since when, not connected, what was said, or no answer
 * yet. `connected`: who is connected now; null where nobody says.
 */
export function readinessOf(
  desks: Desks,
  { request, channel }: Pick<Entry, 'request' | 'channel'>,
  connected: readonly PersonId[] | null | undefined,
  zone: string,
): Readiness {
  const said = desks.officers.readiness[request];
  if (said?.readiness === 'noSound' || said?.readiness === 'trouble')
    return { kind: 'trouble', text: words.since(words[said.readiness], timeOfDay(said.since, zone)) };
  const person = desks.officers.requests[request]?.person;
  if (channel === 'online' && connected && person !== undefined && !connected.includes(person))
    return { kind: 'away', text: words.away };
  if (said) return { kind: 'ready', text: words[said.readiness === 'present' ? 'present' : 'ready'] };
  return { kind: 'asked', text: words.asked };
}
