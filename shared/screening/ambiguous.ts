import { type Entry, gazetteer } from './gazetteer.ts';
import type { Manner } from './matched.ts';
import type { Token } from './tokens.ts';

/** Names and adjectives that, in lower case, are ordinary words; a capital, or the company they keep, tells. */
const NEEDS_CAPITAL = new Set(
  (
    'turkey china chad jordan guinea jersey polish polishes pole poles turk us georgia chile grenade granada peru malta maurice dominique reunion america ' +
    'mobile split nice reading bath of orange victoria florence cologne java limerick cork dover darwin perth hamburg manila lima porto salvador ' +
    'niger iran mali togo dane swede finn thai scot scots brit brits lao swazi trini manx pinoy este esten ire iren lette letten malta martinique ' +
    'reuniao chine того мали порту чад чада чаду чадом чаде перу катар катара куба кубе кубу гана ганы гану гане бали рим рима оман иран ош бата ' +
    'cuba india indio kenia holland panama angola japan tonga bermuda morocco saint congo georgian jamaica'
  ).split(' '),
);

/** In a text without capitals these are always the State: there is no such ordinary word. */
const CLEAR_IN_LOWER_CASE = new Set(
  'iran mali togo niger cuba india panama angola japan tonga bermuda congo georgia jamaica america malta morocco peru chile thai swazi georgian kenia lao dane swede finn brit brits granada salvador manila lima java hamburg perth cologne florence martinique scots grenade maurice dominique'.split(
    ' ',
  ),
);

/** Not words of English at all. */
const NO_ENGLISH_WORD = new Set(
  'iran mali togo niger cuba india panama angola tonga bermuda congo georgia jamaica america malta morocco peru chile japan kenia granada salvador thai swazi martinique brits'.split(
    ' ',
  ),
);

/** True for a place whose name, though a word of some language, means the place in a text without capitals. */
export const clearInLowerCase = (phrase: string): boolean => CLEAR_IN_LOWER_CASE.has(phrase);

/** Short words of other languages after "in", and what stands after it in English without being a place. */
const NEVER_WHERE =
  /^(?:.{1,4}|.*ing|.*ed|.*ion|march|august|latin|roman|casual|limbo|turmoil|tandem|transit|earnest|bloom|disguise|stark|moron|normal|union|media|santa|general|central|capital|victoria|reading|mobile|orange)$/;

/** True when a town's name in a text without capitals stands where only a place can: "in santiago", "from bergen". */
export function whereInLowerCase(tokens: readonly Token[], from: number, phrase: string, manner: Manner): boolean {
  return (
    manner.tongue === 'en' &&
    /^(?:in|from|near)$/.test(tokens[from - 1]?.word ?? '') &&
    !NEVER_WHERE.test(phrase) &&
    !gazetteer().frequent.has(phrase)
  );
}

/** "morocco-bound", "panama-hatted", "una china en el zapato": a material, a colour, a pebble in small letters. */
export function namesAThing(tokens: readonly Token[], to: number, phrase: string, manner: Manner): boolean {
  if (manner.lowerCase) return false;
  const next = tokens[to];
  if (phrase === 'china' && manner.tongue === 'es')
    return /^(?:en|del|de) (?:el |los |mi |tu |su )?zapatos?(?: |$)/.test(
      `${tokens
        .slice(to, to + 3)
        .map((token) => token.word)
        .join(' ')} `,
    );
  return (
    /^(?:morocco|jamaica|panama|turkey|china|java|manila|malta|japan|tonga|peru)$/.test(phrase) &&
    next?.gap === '-' &&
    /^(?:bound|leather|covered|lined|backed|hatted|hat|hats|pepper|red|white|blue|brown|black|green|lacquered|ware|paper|grained|coloured|colored|feather|feathered|shaped)$/.test(
      next.word,
    )
  );
}

/** True when a single lower-case word is, in this language, a common word and not the State. */
export function capitalNeeded(phrase: string, entry: Entry, manner: Manner): boolean {
  if (!NEEDS_CAPITAL.has(phrase)) return false;
  if (manner.tongue === 'en' && NO_ENGLISH_WORD.has(phrase)) return false;
  if (entry.kind === 'demonym' && entry.tongue === manner.tongue && manner.tongue !== 'en') return false;
  if (
    entry.kind === 'demonym' &&
    entry.tongue === 'en' &&
    !/^(pole|poles|polish|polishes|turk|dane|swede|finn)$/.test(phrase)
  )
    return false;
  return true;
}

const ORDINARY_BEFORE: Record<string, RegExp> = {
  turkey:
    /^(a|the|roast|roasted|cold|wild|my|his|her|our|stuffed|some|eat|ate|eating|cook|cooked|cooking|no|one|two|smoked|frozen|every|carve|carved|that|this|shared|christmas|thanksgiving|talk)$/,
  china: /^(bone|fine|a|the|blue|our|my|her|his|wedding|good|broken|white|old|some|best)$/,
  chad: /^(hanging|a|the|mr|brother|uncle|name|is)$/,
  jordan: /^(mr|ms|mrs|miss|michael|name|colleague|deputy|dear|hi|hello|thanks|is)$/,
  guinea: /^(a|one)$/,
  jersey: /^(a|the|my|his|her|wool|football|red|blue|green|new|cow|this|that|old|our|team)$/,
  polish:
    /^(to|could|you|we|i|they|please|will|can|should|must|help|nail|shoe|floor|of|some|would|not|and|then|me|us|little|more|s|further|let|furniture|car|us)$/,
  poles:
    /^(the|two|three|tent|light|telephone|magnetic|opposite|electric|both|fishing|lamp|ski|steel|wooden|bean|flag)$/,
  pole: /^(a|the|north|south|flag|tent|light|telephone|fishing|magnetic|lamp|ski|steel|wooden|one|this)$/,
  turk: /^(young|a)$/,
};

const ORDINARY_AFTER: Record<string, RegExp> = {
  turkey: /^(sandwich|dinner|farm|breast|baster|feather|feathers|legs|leg|sandwiches|and\s)$/,
  china: /^(cabinet|shop|cup|cups|plate|plates|set|tea|doll|dolls|vase|dishes|clay|bowl|bowls|cupboard)$/,
  guinea: /^(pig|pigs|fowl|fowls|hen|hens|worm)$/,
  jersey: /^(cow|cows|barrier|barriers|number)$/,
  polish:
    /^(it|the|this|that|a|an|your|our|my|up|off|them|these|those|and|on|for|is|was|to|in|each|every|one|his|her|their|text|before|again)$/,
  chad: /^(from\sthe\soffice)$/,
};

/** In a text without capitals: true when the words around say that this is the State. */
export function lowerCaseReading(tokens: readonly Token[], from: number, to: number, phrase: string): boolean {
  const previous = tokens[from - 1]?.word ?? '';
  const next = tokens[to]?.word ?? '';
  if (CLEAR_IN_LOWER_CASE.has(phrase)) return true;
  if (phrase === 'us' || phrase === 'of' || phrase === 'saint') return false;
  const inPlace =
    /^(in|from|to|of|for|between|against|towards|into|across|through|via|near|inside|outside|within|leave|left|reach|reached|than|like|by)$/.test(
      previous,
    );
  if (phrase === 'polish')
    return (
      next !== '' &&
      !ORDINARY_AFTER.polish!.test(next) &&
      !/^(to|could|you|we|i|they|please|will|can|should|must|help|nail|shoe|floor|little|me|us|let)$/.test(previous)
    );
  if (ORDINARY_AFTER[phrase]?.test(next)) return false;
  if (ORDINARY_BEFORE[phrase]?.test(previous)) return false;
  if (/^(mobile|split|nice|reading|bath|orange|victoria|limerick|cork|dover|darwin|porto|este|ire|lette)$/.test(phrase))
    return inPlace && /^(in|from|to)$/.test(previous) && !/^(reading|orange|nice|split|mobile)$/.test(phrase);
  return true;
}
