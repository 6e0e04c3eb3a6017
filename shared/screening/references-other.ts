import { affairsFree, holdsAffairs } from './frame.ts';
import type { Grammar } from './grammar.ts';
import { german } from './grammar-german.ts';
import { mildReference } from './grammar-mild.ts';
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
  /^(?:fran|espan|esp|ingl|angl|engl|chin|russ|rus|alem|allem|deutsch|portug|ital|arab|polac|polon|poln|grec|grieg|turc|turk|япон|англ|франц|испан|русск|кита|немец|португ|араб|انجليز|انكليز|فرنسي|اسباني|روسي|صيني|الماني|برتغالي|الانجليزي|الفرنسي|الاسباني|الروسي|الصيني|الالماني|البرتغالي|والفرنسي|والاسباني|والروسي|والصيني|spanisch|franzos|italien|chines|japan|griech|neder|holand|rum|roum|serb|croat|ucran|ukrain|українс|украин|польск|итал|турец|uzb|узбек|казах|таджик|грузин|армян|вьетнам|румын|болгар|венгер|чешск|словац|словен|серб|хорват|албан|македон|литов|латыш|эстон|финск|шведск|норвеж|датск|исланд|нидерланд|голланд|монгол|кирг|туркмен|азерб|тайск|лаос|кхмер|бирман|малай|индонез|непал|сомал|мальт|ирланд|roum|bulg|bulgar|hongr|hungar|ungar|tchec|chec|tschech|slov|eslov|finn|finl|finoi|suedo|sueco|sueca|schwed|norv|norueg|norweg|danoi|danes|dinam|danisch|island|mong|vietn|thai|tailand|birm|malai|indones|nepal|somal|georg|armen|aserb|azer|kasach|kazaj|kazak|usbek|kirg|lett|leton|litu|litau|eston|estn|alban|maced|mazed|macedo)/;

const GREETS = /^(?:desde|depuis|de|direto de|directo desde|en direct de|aus|из|من)(?: la| el| a| o)? $/;
/** "Мы спросили в Ереване": what the speaker was told there. */
const ASKED_THERE =
  /(?:^| )(?:спроси|спрашива|узна|сказал|рассказ|виде|pregunt|vimos|me dij|nos dij|demand|vu|vimos|perguntam|perguntei|gefragt|fragten|fragte|gesehen|sahen|سال|راي)\p{L}*(?= )/u;

/** "Con la autorización del Paraguay": asked of a chair. */
const WITH_LEAVE =
  /(?:^|[ ,])(?:con (?:la |el )?(?:autorizacion|permiso|venia|licencia)|avec l ' (?:autorisation|accord|indulgence)|avec la permission|com a (?:autorizacao|permissao|licenca)|mit (?:der )?(?:erlaubnis|genehmigung|zustimmung)|с (?:любезного )?(?:разрешения|согласия)|بعد اذن|باذن) (?:de |du |del |da |do |der |des |von )?(?:la |el |l ' )?(?:\p{L}+ (?:de |du |del |da |do |von |der )?){0,2}$/u;
/** "le glossaire hongrois", "intérprete de ruso", "a tradução para o romeno", "ins Griechische" */
const LANGUAGE_WORK =
  /(?:^|[ ,'])(?:glossaires?|dictionnaires?|sous - titres|interpretes?|traduct(?:eur|rice|ion)s?|cabines?|version|texte|formulaires?|affiches?|brochures?|depliants?|glosarios?|diccionarios?|subtitulos|traduccion|traductora?|cabinas?|texto|formularios?|folletos?|carteles?|canal|dicionarios?|legendas|traduc(?:ao|oes)|tradutora?|versao|cartazes|folhetos?|ins|glossar\p{L}*|worterbuch)(?: (?:de|du|del|da|do|al|a|en|em|para|au|vers le|para o|zuerst|dann))* $/u;
const STANDS_ALONE_OR_VERB =
  /^(?: ?$| [,.;:()!?"—§]| (?:est|es|e|et|y|esta|estan|sont|son|sao|llega|sera|aura|a|ha|foi|fue|ne|no|nao|dans|en|em|a la|a|pour|para|por|com|con|avec|und|oder|ou|o|que|qui|wird|ist|wurde|ubersetzt|ubertragt|ubertragen)(?= |$))/;

/** A language has no noun after it: "на узбекском", but not "на узбекских полях". */
const STANDS_ALONE =
  /^(?: ?$| [,.;:()!?"—§]| (?:y|e|et|und|и|و|o|ou|oder|или|para|por|a|con|com|pour|avec|par|fur|mit|для|с|на|в|sur|sobre|als|est|es|ist|sont|son|sao|sind|que|qui|les|los|das|der|ne|no|nao|nicht|не|готов\p{L}*|будет|уже|еще|нужен|есть|только|или|mais|ya|esta|est|llega|chega|sera|wird|ist|liegt|kommt|folgt)(?= |$)| (?:idioma|langue|lingua|sprache|язык)\p{L}*)/u;

/** Lists of languages: "рабочие языки семинара русский и казахский", "je parle le fon et un anglais de marin". */
const IN_LANGUAGE_LIST: Partial<Record<Tongue, RegExp>> = {
  fr: /(?:^| )(?:parl(?:e|ons|ent|ez|er|ait)|langues?|traduite?s?|lit|lire|comprend\w*|sous - titre\w*)(?: [^ ;:]+){0,14} (?:le|un|l '|et|en|du|d ')(?: (?:bon|mauvais|petit))? $/,
  es: /(?:^| )(?:habl\w+|idiomas?|lenguas?|traduc\w+|traduj\w+|le[eo]|entiend\w+|subtitul\w+|version\w*)(?: [^ ;:]+){0,14} (?:el|un|y|en|al|,)(?: (?:buen|mal))? $/,
  pt: /(?:^| )(?:fal\w+|idiomas?|linguas?|traduz\w+|traduc\w+|le|entend\w+|legend\w+|versao|versoes)(?: [^ ;:]+){0,14} (?:o|um|e|em|para|,)(?: (?:bom|mau))? $/,
  ru: /(?:^| )(?:язык[а-я]*|перевод[а-я]*|перевел[а-я]*|говор[а-я]+|верси[а-я]+|субтитр[а-я]*)(?: [^ ;]+){0,10} $/,
  ar: /(?:^| )[ء-ي]*(?:ترجم|لغات|لغه|اللغ|نسخ)[ء-ي]*(?: [^ ;:]+){0,14} $/,
};
const LANGUAGE_IS = /^ (?:ist|klingt|kennt|hat kein|wird (?:gesprochen|gedolmetscht)|fehlt|und|,)(?= |$)/;

function namedAsLanguage(tongue: Tongue, left: string, after: string, capital: boolean): boolean {
  if (tongue === 'de') return capital && left === '' && LANGUAGE_IS.test(after);
  if (tongue !== 'ar' && !STANDS_ALONE.test(after) && !/^ (?:de|d ') /.test(after)) return false;
  if (tongue === 'ar' && !/^(?: [,.]| و|$| §| ل)/.test(after)) return false;
  return (
    IN_LANGUAGE_LIST[tongue]?.test(left) === true &&
    !holdsAffairs(
      ` ${left
        .split(/ [,;:—] /)
        .at(-1)!
        .replace('рабочи', '')}`,
      tongue,
    )
  );
}

/** The reference that explains a mention in a text that is not English, if there is one. */
export function foreignReference(
  mention: Mention,
  tongue: Tongue,
  left: string,
  after: string,
): ReferenceKind | undefined {
  if (tongue === 'zh') return undefined;
  // "أما في صفاقس …": another thought begins
  if (tongue === 'ar' && /(?:^| )(?:و|ف)?(?:اما|لكن|بينما) (?:في )?$/.test(left)) return undefined;
  const grammar = compile(tongue);
  if (grammar === undefined) return undefined;
  const { adjective, kind, phrase } = mention.match;
  // "…, but Yemen": what is told of the next State is not told of this one
  const own = after.split(/ ,? ?(?:و|ف)?(?:اما|لكن|بينما|mais|quant a|pero|mas|aber|doch|но|однако) /)[0]!;
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
  if (
    tongue === 'de' &&
    adjective &&
    mention.capital &&
    /ische?n?$/.test(phrase) &&
    /(?:^| )(?:ins|aus dem|zum|vom|im) $/.test(left)
  )
    return 'language';
  // "Desde La Paz, y con la venia de …": a greeting from a place
  if (!adjective && GREETS.test(left) && /^ ,/.test(after) && affairsFree(after, tongue)) return 'affiliation';
  if (!adjective && WITH_LEAVE.test(left) && !grammar.matter.test(own)) return 'floor';
  if (adjective && LANGUAGE_STEM.test(phrase) && LANGUAGE_WORK.test(left) && STANDS_ALONE_OR_VERB.test(after))
    return 'language';
  for (const [reference, pattern] of grammar.left) {
    if (!pattern.test(left)) continue;
    if (reference === 'affiliation' && ASKED_THERE.test(left)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    // Russian and German set the adjective before its noun
    if (reference === 'language' && (tongue === 'ru' || tongue === 'de') && !STANDS_ALONE.test(after)) continue;
    if (reference === 'treaty' && kind !== 'place') continue;
    if (reference === 'affiliation' && /\{0,[34]\} \(\?:§/.test(pattern.source) && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(own)) continue;
    if (reference === 'courtesy' && praises(tongue, left, after)) continue;
    if (reference === 'affiliation' && !adjective && /^ ' /.test(after)) continue;
    return reference;
  }
  for (const [reference, pattern] of grammar.right) {
    if (!pattern.test(after)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    if (reference === 'treaty' && kind !== 'place' && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(own)) continue;
    return reference;
  }
  if (
    adjective &&
    (tongue === 'ar' ? phrase.endsWith('ه') : LANGUAGE_STEM.test(phrase)) &&
    namedAsLanguage(tongue, left, after, mention.capital)
  )
    return 'language';
  return mildReference(mention, tongue, left, after);
}
