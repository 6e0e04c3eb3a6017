import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';

/** The delegation's own texts that came to the Chair [C8]. */

/** The subject of a request, where it came to the Chair. */
export function ownSubject({ texts = {} }: DelegationDesk, request: RequestNumber): ScreenedText | undefined {
  return Object.values(texts).find(({ of }) => of.what === 'subject' && of.request === request);
}

const SAID = ['held', 'returned', 'declined', 'allowed'] as const;
export type SaidStage = (typeof SAID)[number];

/** What there is to say to its author; a caution that nobody has ruled on is the Chair's alone. */
export function saidOf(text: ScreenedText | undefined): SaidStage | undefined {
  return SAID.find((stage) => stage === text?.stage);
}
