import type { SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { conductWords } from '../words/en.ts';

/** "States first, first-time organizations first", "In the order of asking". */
export function ruleInWords({ precedence, firstTimeFirst }: SpeakersList): string {
  const { precedences, firstTimeShort } = conductWords.order;
  if (precedence === 'none') return firstTimeFirst ? upper(firstTimeShort) : precedences.none;
  return firstTimeFirst ? `${precedences[precedence]}, ${firstTimeShort}` : precedences[precedence];
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
