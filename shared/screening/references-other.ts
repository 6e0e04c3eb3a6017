import type { Grammar } from './grammar.ts';
import { german } from './grammar-german.ts';
import { french, portuguese, spanish } from './grammar-romance.ts';
import { arabic, russian } from './grammar-russian-arabic.ts';
import type { Tongue } from './inflect.ts';
import { praises } from './praise.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

const GRAMMARS: Partial<Record<Tongue, Grammar>> = {
  fr: french,
  es: spanish,
  pt: portuguese,
  de: german,
  ru: russian,
  ar: arabic,
};

interface Compiled {
  left: [ReferenceKind, RegExp][];
  right: [ReferenceKind, RegExp][];
  matter: RegExp;
}
const compiled = new Map<Tongue, Compiled>();

function compile(tongue: Tongue): Compiled | undefined {
  const known = compiled.get(tongue);
  if (known !== undefined) return known;
  const grammar = GRAMMARS[tongue];
  if (grammar === undefined) return undefined;
  const end = grammar.list;
  const made: Compiled = {
    // folding writes й as и: so must the patterns
    left: grammar.left.map(([kind, source]) => [
      kind,
      new RegExp((source.endsWith('$') ? source.replace(/\$$/, '') + end : source + end).replaceAll('й', 'и')),
    ]),
    right: grammar.right.map(([kind, source]) => [
      kind,
      new RegExp(`^(?: ?,? ?(?:et|y|e|und|и|و)?(?: \\w+)? §)*${source}`.replaceAll('й', 'и')),
    ]),
    matter: grammar.matter,
  };
  compiled.set(tongue, made);
  return made;
}

/** Languages that the adjectives of the other tongues may mean, by the start of the word. */
const LANGUAGE_STEM =
  /^(?:fran|espan|esp|ingl|angl|engl|chin|russ|rus|alem|allem|deutsch|portug|ital|arab|polac|polon|poln|grec|grieg|turc|turk|япон|англ|франц|испан|русск|кита|немец|португ|араб|انجليز|انكليز|فرنسي|اسباني|روسي|صيني|الماني|برتغالي|الانجليزي|الفرنسي|الاسباني|الروسي|الصيني|الالماني|البرتغالي|والفرنسي|والاسباني|والروسي|والصيني|spanisch|franzos|italien|chines|japan|griech|neder|holand|rum|roum|serb|croat|ucran|ukrain|українс|украин|польск|итал|турец|uzb|узбек|казах|таджик|грузин|армян)/;

/** A language has no noun after it: "на узбекском", but not "на узбекских полях". */
const STANDS_ALONE =
  /^(?: ?$| [,.;:()!?"—§]| (?:y|e|et|und|и|و|o|ou|oder|или|para|por|a|con|com|pour|avec|par|fur|mit|для|с|на|в|sur|sobre|als|est|es|ist|sont|son|sao|sind|que|qui|les|los|das|der|ne|no|nao|nicht|не)(?= |$)| (?:idioma|langue|lingua|sprache|язык)\p{L}*)/u;

/** The reference that explains a mention in a text that is not English, if there is one. */
export function foreignReference(
  mention: Mention,
  tongue: Tongue,
  left: string,
  after: string,
): ReferenceKind | undefined {
  if (tongue === 'zh') return undefined;
  const grammar = compile(tongue);
  if (grammar === undefined) return undefined;
  const { adjective, kind, phrase } = mention.match;
  // a German adjective with a capital and no ending is the language: "von Albanisch bis Vietnamesisch"
  if (tongue === 'de' && adjective && /(?:sch|deutsch)$/.test(phrase) && mention.capital && left !== '')
    return 'language';
  if (
    tongue === 'ar' &&
    adjective &&
    /^(?:و|ب|وال|بال|ال|وب)*/.test(phrase) &&
    phrase.endsWith('ه') &&
    /(?:العربيه|اللغه|اللغات|متاح|الترجم|النسخه|باللغ|يتحدث|نتحدث)/.test(left) &&
    /^(?: [,.]| و|$| §)/.test(after)
  )
    return 'language';
  for (const [reference, pattern] of grammar.left) {
    if (!pattern.test(left)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    // Russian and German set the adjective before its noun
    if (reference === 'language' && (tongue === 'ru' || tongue === 'de') && !STANDS_ALONE.test(after)) continue;
    if (reference === 'treaty' && kind !== 'place') continue;
    if (reference === 'affiliation' && /\{0,[34]\} \(\?:§/.test(pattern.source) && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(after)) continue;
    if (reference === 'courtesy' && praises(tongue, left, after)) continue;
    if (reference === 'affiliation' && !adjective && /^ ' /.test(after)) continue;
    return reference;
  }
  for (const [reference, pattern] of grammar.right) {
    if (!pattern.test(after)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    if (reference === 'treaty' && kind !== 'place' && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(after)) continue;
    return reference;
  }
  return undefined;
}
