import { INPUT_KINDS, type InputKind } from '../../shared/dialogue/input.ts';

/** Kinds of inputs and the letters that set them [R1]. */

/** "w", since a sentence may well begin with "a". */
export const LETTER_OF: Readonly<Record<InputKind, string>> = {
  recommendation: 'r',
  good_practice: 'g',
  challenge: 'c',
  technical_assistance_need: 't',
  question: 'q',
  answer: 'w',
  information: 'i',
};
/** In the order in which they stand beside the line. */
export const KINDS = Object.keys(LETTER_OF) as readonly InputKind[];
/** What an input is that was given no kind: it claims the least. */
export const PLAIN: InputKind = 'information';

const STARTS = /^([a-z]) (.*)$/isu;

/** A letter and a space that have just been typed at the start set the kind and go; anything else is text. */
export function readKind(before: string, after: string): { kind: InputKind; text: string } | undefined {
  const [, letter = '', text = ''] = STARTS.exec(after) ?? [];
  const kind = INPUT_KINDS.find((one) => LETTER_OF[one] === letter.toLowerCase());
  return kind && !STARTS.test(before) ? { kind, text } : undefined;
}
