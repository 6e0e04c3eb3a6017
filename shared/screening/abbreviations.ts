import { type Manner, type Match, make } from './matched.ts';
import type { Token } from './tokens.ts';

/** Abbreviations that speech recognition writes in lower case and that are no words. */
const LOWER_ABBREVIATIONS = new Set(['uk', 'uae', 'usa', 'drc', 'dprk', 'ksa', 'png', 'prc', 'bvi', 'rok', 'eeuu']);
/** Three-letter codes that are also words or other abbreviations: read only beside figures or other codes. */
const DOUBTFUL_CODES = new Set(
  'AND ARE BEN CAN CHE COD COM DOM ESP EST FIN GAB GIN GUM IOT ISR JAM LIE MAC MAR NAM NER NOR PAN PER PRY SEN SOM SUR TON VAT ARM CUB GEO BOL BEL MUS HUN IND IRL KOR MAF MEX MLI NCL NIC PRI PRT REU SAU SHN SLE SPM SVN TCA TUR SWE CHN CHL ATG ABW AIA ALA ASM BES BRA CAF CCK COG COK COL CPV CRI CUW CXR DMA ECU ERI ETH FRA FRO FSM GBR GLP GUF HTI IDN IMN ITA JOR LAO LBN LCA LSO LTU LUX MCO MDA MSR MWI MYT NAM NFK PCN POL PYF RUS SJM SMR STP TLS TTO TZA UGA URY VEN VIR WLF ZAF'.split(
    ' ',
  ),
);
const STRICT_CODES = new Set(
  'AND ARE BEN CAN CHE COD COM DOM ESP EST FIN GAB GIN GUM IOT JAM LIE MAC MAR NAM NER NOR PAN PER SEN SOM SUR TON VAT ARM CUB GEO BOL MUS'.split(
    ' ',
  ),
);

/** An abbreviation or code of a State at this word: "U.S.", "DRC", "ZAF 61". */
export function abbreviation(
  tokens: readonly Token[],
  i: number,
  manner: Manner,
  abbreviations: ReadonlyMap<string, string>,
  codes: ReadonlyMap<string, string>,
): Match | undefined {
  const token = tokens[i]!;
  // dotted: "U.S.", "U. K."
  let letters = '';
  let to = i;
  while (
    to < tokens.length &&
    to < i + 6 &&
    tokens[to]!.word.length === 1 &&
    (to === i || /^\.\s?$/.test(tokens[to]!.gap))
  ) {
    letters += tokens[to]!.cased;
    to += 1;
  }
  for (let end = to; end > i + 1; end -= 1) {
    const state = abbreviations.get(letters.slice(0, end - i).toUpperCase());
    if (state !== undefined && (/[A-Z]/.test(letters[0]!) || manner.lowerCase))
      return make(tokens, i, end, 'abbreviation', [state]);
  }
  const next = tokens[i + 1];
  if (token.cased === 'T' && next?.cased === 'T' && next.gap === '&')
    return make(tokens, i, i + 2, 'abbreviation', ['TT']);
  const previous = tokens[i - 1];
  if (/^[A-Z]{2,5}$/.test(token.cased) || token.cased === 'BiH' || /^[А-Я]{4}$/.test(token.cased)) {
    if (manner.upperCase) return undefined;
    const state = abbreviations.get(token.cased) ?? (token.cased === 'BiH' ? 'BA' : undefined);
    if (state !== undefined && !falseAbbreviation(token.cased, previous, next) && !otherSense(tokens, i))
      return make(tokens, i, i + 1, 'abbreviation', [state]);
    const coded = codes.get(token.cased);
    if (coded !== undefined && !otherSense(tokens, i) && inTable(tokens, i, codes, !STRICT_CODES.has(token.cased)))
      return make(tokens, i, i + 1, 'abbreviation', [coded]);
    return undefined;
  }
  if (manner.lowerCase && LOWER_ABBREVIATIONS.has(token.word)) {
    const state = abbreviations.get(token.word.toUpperCase());
    if (state !== undefined) return make(tokens, i, i + 1, 'abbreviation', [state]);
  }
  if (
    manner.lowerCase &&
    token.word === 'us' &&
    previous?.word === 'the' &&
    next !== undefined &&
    (/^(in|from|to|of|across|inside|within|into)$/.test(tokens[i - 2]?.word ?? '') ||
      !/^(and|to|in|a|the)$/.test(next.word)) &&
    token.gap === ' '
  )
    return make(tokens, i, i + 1, 'abbreviation', ['US']);
  return undefined;
}

function falseAbbreviation(cased: string, previous: Token | undefined, next: Token | undefined): boolean {
  if (cased === 'US') return next !== undefined && /^(dollar|dollars|cents)$/.test(next.word);
  if (cased === 'CAR') return next !== undefined && /[A-Z]/.test(next.cased[1] ?? '');
  if (cased === 'RU' || cased === 'GB') return !(previous !== undefined && /^(le|au|du|in|the)$/.test(previous.word));
  if (cased === 'RSA' || cased === 'PNG' || cased === 'OPT')
    return next !== undefined && /^(key|file|image|encryption|in|out|files)$/.test(next.word);
  return false;
}

/** "send the logo as a PNG, not as a JPEG": a format among formats. */
const FORMATS =
  /^(?:jpe?g|gif|svg|pdf|tiff?|bmp|webp|eps|image|images|file|files|format|formats|logo|logos|pixels?|screenshot|screenshots|transparent|export|upload)$/;

/** A file format, or an abbreviation that is spelled out as something else: "DRC, that is the Danish Refugee Council". */
function otherSense(tokens: readonly Token[], i: number): boolean {
  const { cased } = tokens[i]!;
  if (cased === 'PNG')
    return tokens.slice(Math.max(0, i - 5), i + 7).some((one) => FORMATS.test(one.word) && one.cased !== 'PNG');
  let k = i + 1;
  if (!/^(?:,? \(|, | [=–—-] ?|: )$/.test(tokens[k]?.gap ?? '')) return spelledOutBefore(tokens, i);
  while (
    k < i + 6 &&
    /^(?:that|is|i|e|meaning|short|for|which|stands|the|or|namely|in|full)$/.test(tokens[k]?.word ?? '')
  )
    k += 1;
  return initialsAre(tokens, k, cased) || spelledOutBefore(tokens, i);
}

/** "the Danish Refugee Council (DRC)" */
function spelledOutBefore(tokens: readonly Token[], i: number): boolean {
  const { cased, gap } = tokens[i]!;
  if (!/^ ?\($/.test(gap)) return false;
  for (let from = i - cased.length; from >= Math.max(0, i - cased.length - 3); from -= 1)
    if (initialsAre(tokens, from, cased, i)) return true;
  return false;
}

/** Capitalised words from here on whose initials are these letters, and which are no State: its own name is no other sense. */
function initialsAre(tokens: readonly Token[], from: number, letters: string, end = tokens.length): boolean {
  let at = 0;
  for (let k = from; k < end && at < letters.length; k += 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (at > 0 && /^(?:of|the|for|and|on|de|des|du)$/.test(token.cased)) continue;
    if (token.cased[0] !== letters[at] || (k > from && !/^[ -]$/.test(token.gap))) return false;
    if (/^(?:republic|united|kingdom|emirates|states|guinea|congo|korea)$/.test(token.word)) return false;
    at += 1;
  }
  return at === letters.length;
}

/** In a table or a list of figures a code is a State: beside a number, a bar, or another code. */
function inTable(
  tokens: readonly Token[],
  i: number,
  codes: ReadonlyMap<string, string>,
  ordinaryRisk: boolean,
): boolean {
  const isFigure = (token: Token | undefined) => token !== undefined && /^\d/.test(token.word);
  const isCode = (token: Token | undefined) =>
    token !== undefined && /^[A-Z]{3}$/.test(token.cased) && codes.has(token.cased);
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (isFigure(next) || isCode(previous) || isCode(next)) return true;
  if (ordinaryRisk && amongCodes(tokens, i, codes)) return true;
  if (ordinaryRisk && (isFigure(previous) || !DOUBTFUL_CODES.has(tokens[i]!.cased))) return true;
  return ordinaryRisk && /[|\t(:]/.test(tokens[i]!.gap + (next?.gap ?? ''));
}

/** "HRV no data; SVN no data": another code a few words away */
function amongCodes(tokens: readonly Token[], i: number, codes: ReadonlyMap<string, string>): boolean {
  for (let k = Math.max(0, i - 6); k < tokens.length && k <= i + 6; k += 1)
    if (
      k !== i &&
      /^[A-Z]{3}$/.test(tokens[k]!.cased) &&
      codes.has(tokens[k]!.cased) &&
      !DOUBTFUL_CODES.has(tokens[k]!.cased)
    )
      return true;
  return false;
}
