import { GROUP, PERSON } from './lexicon.ts';

/** Patterns end where the mention, or the list of States it stands in, begins: see `beforeList`. */
export const LIST = '$';
const LIST_TAIL =
  /(?<![^ ])(?:the |beautiful |sunny |rainy |cold |snowy |warm |hot |wonderful |lovely |distant |faraway |nearby |downtown |central |northern |southern |eastern |western |very |far |dark |greater |north |south |east |west |rural |city of |town of |port of |island of |republic of |kingdom of )+$/;
const LIST_LINK =
  /(?:§|european union|world bank|united nations) (?:' s )?(?:, and |, or |, |and |or |& |\/ |- )+(?:of |from |in |at |to |for |by )?$/;

/** The words before the mention without the States listed before it and without articles: "i come from". */
export function beforeList(left: string): string {
  let core = left.replace(LIST_TAIL, '');
  for (let k = 0; k < 8 && LIST_LINK.test(core); k += 1) core = core.replace(LIST_LINK, '').replace(LIST_TAIL, '');
  return core;
}

/** The rest of a list of States after the mention. */
export const right = '(?:(?: ,)?(?: and| or)?(?: the| of| from| in)? §)*';

const made = new Map<string, RegExp>();
const madeHere = new WeakMap<TemplateStringsArray, RegExp>();

/** The compiled pattern, compiled once; written as a template, re`…`, it is not even put together again. */
export function re(source: string | TemplateStringsArray, ...parts: string[]): RegExp {
  if (typeof source !== 'string') {
    const known = madeHere.get(source);
    if (known !== undefined) return known;
    const pattern = re(source.map((piece, k) => piece + (parts[k] ?? '')).join(''));
    madeHere.set(source, pattern);
    return pattern;
  }
  const known = made.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source);
  made.set(source, pattern);
  return pattern;
}
/** What a speaker may belong to, and may be. */
export const G = `(?:${GROUP})`;
export const P = `(?:${PERSON})`;
/** Up to so many words, none of which begins another thought. */
export const words = (most: number) =>
  `(?:(?!(?:that|who|whom|which|whose|where|but|because|when|while|if|of|in|from|by|against|about|sold|trafficked|detained|arrested|killed)\\b)[\\w']+ |, (?=[\\w']+ (?:and|or|,))|- |' ){0,${most}}`;
