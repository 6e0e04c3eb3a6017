import { type Match, make } from './matched.ts';
import type { Token } from './tokens.ts';

const PRESIDES =
  /^(?:that|which) (?:now |currently |presently )?(?:presides|chairs|hosts|leads|heads|convenes)(?: over)? (?:us|this|our|the (?:meeting|session|dialogue|conference|room|group|chair))$|^whose guests (?:we|you|all of us) (?:are|were)$|^(?:in|under) whose (?:capital|city|roof|hall|house|territory) (?:we|this (?:meeting|session|dialogue)) (?:sit|sits|meet|meets|are|is|gather|speak)$|^(?:that|which) (?:lends|lent|gives|gave|offers|offered) us (?:this|these|its|the) (?:roof|room|hall|chairs|house|building|floor)$|^(?:seated|sitting) (?:to|on|at) (?:my|our|your) (?:left|right)$/;

/** "The country that presides over us today …": a State pointed at by its part in the meeting; thanks to it point at none. */
export function pointer(tokens: readonly Token[], i: number): Match | undefined {
  if (!/^(?:country|state|government|nation)$/.test(tokens[i]!.word)) return undefined;
  const before = tokens.slice(Math.max(0, i - 8), i).map((token) => token.word);
  if (before.some((word) => /^(?:thanks?|grateful|gratitude|appreciate|congratulate|welcome|indebted)$/.test(word)))
    return undefined;
  for (let to = i + 4; to <= i + 8 && to < tokens.length; to += 1)
    if (
      PRESIDES.test(
        tokens
          .slice(i + 1, to)
          .map((token) => token.word)
          .join(' '),
      )
    )
      return make(tokens, i, to, 'indirect', []);
  return undefined;
}
