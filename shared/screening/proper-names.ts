import { foldPhrase } from './characters.ts';
import { loweredName } from './lowered-names.ts';
import type { Match } from './matched.ts';
import { isCapital } from './name-row.ts';
import { SMALL } from './name-words.ts';
import type { Token } from './tokens.ts';
import { writtenName } from './written-names.ts';

/** Marks each token that belongs to the name of an organization or of a person: countries inside say nothing. */
export interface ProperNames {
  organization: Uint8Array;
  person: Uint8Array;
  treaty: Uint8Array;
}

/** Finds the names of organizations and persons, by the participants' list and by how names are written. */
export function properNames(
  tokens: readonly Token[],
  matches: readonly Match[],
  participants: readonly string[],
  lowerCase: boolean,
  stopped = false,
): ProperNames {
  const names: ProperNames = {
    organization: new Uint8Array(tokens.length),
    person: new Uint8Array(tokens.length),
    treaty: new Uint8Array(tokens.length),
  };
  markParticipants(tokens, participants, lowerCase, names.organization);
  const titleCase = isTitleCase(tokens, stopped);
  for (const match of matches) {
    if (match.states.length === 0 || match.to === match.from || tokens[match.from]!.script === 'han') continue;
    if (names.organization[match.from] === 1) continue;
    if (inAddress(tokens, match)) {
      names.organization.fill(1, match.from, match.to);
      continue;
    }
    if (
      isAmericanGeorgia(tokens, match, matches) ||
      isRegion(tokens, match) ||
      inStreet(tokens, match) ||
      inTitle(tokens, match)
    ) {
      names.organization.fill(1, match.from, match.to);
      continue;
    }
    const kind = lowerCase ? loweredName(tokens, match) : writtenName(tokens, match, titleCase, matches);
    if (kind !== undefined) for (let k = kind.from; k < kind.to; k += 1) names[kind.is][k] = 1;
  }
  return names;
}

/** "the Congo Basin", "the Guinea Current": a region or a sea is called after the country. */
const isRegion = (tokens: readonly Token[], match: Match): boolean =>
  !match.adjective &&
  tokens[match.to] !== undefined &&
  tokens[match.to]!.gap === ' ' &&
  /^(?:basin|strait|straits|channel|current|rift|trench|plateau|sea|gulf|isthmus|peninsula)$/.test(
    tokens[match.to]!.word,
  );

/** "Atlanta, Georgia": a part of the State that the town before it names. */
const isAmericanGeorgia = (tokens: readonly Token[], match: Match, all: readonly Match[]): boolean =>
  match.phrase === 'georgia' &&
  tokens[match.from]!.gap === ', ' &&
  all.some((other) => other.to === match.from && other.states[0] === 'US' && other.kind === 'place');

const STREET =
  /^(?:rue|avenue|boulevard|place|quai|chemin|impasse|calle|avenida|plaza|paseo|rua|praca|largo|travessa|via|piazza|corso|viale|улиц[аеуы]|площад[ьи]|проспект[е]?)$/;
/** "rue de Lausanne", "calle de Alemania": called after it. */
function inStreet(tokens: readonly Token[], match: Match): boolean {
  let k = match.from - 1;
  while (k >= 0 && k >= match.from - 3 && /^(?:de|du|des|d|la|le|l|del|da|do|di|della)$/.test(tokens[k]!.word)) k -= 1;
  const street = tokens[k];
  if (street === undefined || !STREET.test(street.word) || !/^[ '’]$/.test(tokens[k + 1]!.gap)) return false;
  // "la place de la France dans le monde", "via Turkey": only with a link, and a place that has its article stays one
  return street.script === 'cyrillic'
    ? isCapital(tokens[match.from]!) && match.to === k + 2 && /^(?:,| ?\(|$)/.test(tokens[match.to]?.gap ?? ',')
    : k < match.from - 1 && !/^(?:place|via|largo)$/.test(street.word);
}

const NEWSPAPER =
  /^(?:jornal|diario|periodico|newspaper|daily|weekly|journal|quotidien|hebdomadaire|semanario|revista|revue|magazine|zeitung|tageszeitung|zeitschrift|газет[аеуы]|журнал[е]?)$/;
/** "o jornal Notícias de Moçambique": a capitalised title behind the word for it. */
function inTitle(tokens: readonly Token[], match: Match): boolean {
  let k = match.from - 1;
  let words = 0;
  while (k > 0 && k >= match.from - 5 && /^[ '’]$/.test(tokens[k + 1]!.gap)) {
    if (isCapital(tokens[k]!)) words += 1;
    else if (NEWSPAPER.test(tokens[k]!.word)) return words > 0 && isCapital(tokens[k + 1]!);
    else if (!/^(?:de|do|da|du|des|la|le|of|del|und|et|y|e)$/.test(tokens[k]!.word)) return false;
    k -= 1;
  }
  return false;
}

/** Inside "info@lawyers-kenya.org" or "www.malawi-shelters.net" a country is part of an address. */
function inAddress(tokens: readonly Token[], match: Match): boolean {
  let from = match.from;
  let to = match.to;
  while (from > 0 && from > match.from - 6 && /^[.@\-_/:]{1,3}$/.test(tokens[from]!.gap)) from -= 1;
  while (to < tokens.length && to < match.to + 6 && /^[.@\-_/]$/.test(tokens[to]!.gap)) to += 1;
  if (to - from < 2 && !tokens[from]!.word.includes('@')) return false;
  for (let k = from; k < to; k += 1) {
    if (/^(?:https?|www)$/.test(tokens[k]!.word) || /[a-z0-9]@[a-z]/.test(tokens[k]!.word)) return true;
    if (
      k > from &&
      tokens[k]!.gap === '.' &&
      /^(?:org|com|net|int|edu|info|eu|ngo|gov|pdf|docx?|xlsx?|html?)$/.test(tokens[k]!.cased)
    )
      return true;
  }
  return false;
}

function markParticipants(
  tokens: readonly Token[],
  participants: readonly string[],
  lowerCase: boolean,
  mark: Uint8Array,
): void {
  const byFirst = new Map<string, string[][]>();
  for (const participant of participants) {
    for (const name of [participant, participant.replace(/\s*\([^)]*\)/g, '')]) {
      const parts = foldPhrase(name).split(' ');
      const trimmed = parts[0] === 'the' ? parts.slice(1) : parts;
      if (trimmed.length === 0 || trimmed[0] === '' || (trimmed.length === 1 && trimmed[0]!.length < 4)) continue;
      const list = byFirst.get(trimmed[0]!) ?? [];
      if (list.length < 50) byFirst.set(trimmed[0]!, [...list, trimmed]);
    }
  }
  for (let i = 0; i < tokens.length; i += 1) {
    for (const parts of byFirst.get(tokens[i]!.word) ?? []) {
      let same = i + parts.length <= tokens.length;
      for (let k = 0; same && k < parts.length; k += 1) same = tokens[i + k]!.word === parts[k];
      if (!same) continue;
      // "turkish cargo handling" in running text is not the company "Turkish Cargo Handling"
      const lowered = parts.filter(
        (part, k) => !SMALL.test(part) && tokens[i + k]!.cased === tokens[i + k]!.word && /^[a-z]/.test(part),
      ).length;
      if (!lowerCase && lowered > 1) continue;
      mark.fill(1, i, i + parts.length);
    }
  }
}

function isTitleCase(tokens: readonly Token[], stopped: boolean): boolean {
  let capital = 0;
  let long = 0;
  for (let i = 1; i < tokens.length && i < 60; i += 1) {
    if (tokens[i]!.word.length < 4 || tokens[i]!.script !== 'latin') continue;
    long += 1;
    if (isCapital(tokens[i]!)) capital += 1;
  }
  // a sentence has a verb in small letters, a heading has none
  if (
    stopped &&
    tokens.slice(1, 60).filter(({ cased }) => /^(?:was|were|has|have|had|been|[a-z]{5,})$/.test(cased)).length >= 2
  )
    return false;
  // a heading has no full stop; a list of signatures has one
  return long >= (stopped ? 6 : 3) && capital / long > 0.75;
}
