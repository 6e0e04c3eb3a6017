import { foldPhrase } from './characters.ts';
import type { Match } from './match.ts';
import {
  CAUSE,
  CIVIL,
  COMMON_OPENERS,
  FOREIGN_OPENERS,
  GIVEN,
  LOWER_HEAD,
  NOT_IN_NAMES,
  ORGANIZATION,
  SMALL,
  SOCIETY,
  STATE_BODY,
  SURNAME,
  TITLE,
  TREATY,
  VERB_AFTER_NAME,
} from './name-words.ts';
import { spokenTo } from './person-spoken-to.ts';
import type { Token } from './tokens.ts';

/** Marks each token that belongs to the name of an organization or of a person: countries inside say nothing. */
export interface ProperNames {
  organization: Uint8Array;
  person: Uint8Array;
  treaty: Uint8Array;
}

const isCapital = (token: Token): boolean => token.cased !== token.word && /^[\p{Lu}]/u.test(token.cased);
const startsSentence = (tokens: readonly Token[], i: number): boolean => i === 0 || /[.!?:;\n"“«]/.test(tokens[i]!.gap);
/** Joined in one name: a space, hyphen or apostrophe between, an "&", or brackets of an acronym. */
const close = (gap: string): boolean => /^[\s'’\-–&‑]{1,3}$/.test(gap);

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
    if (isRegion(tokens, match)) {
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
  // a heading has no full stop; a list of signatures has one
  return long >= (stopped ? 6 : 3) && capital / long > 0.75;
}

interface Named {
  is: 'organization' | 'person' | 'treaty';
  from: number;
  to: number;
}

function writtenName(
  tokens: readonly Token[],
  match: Match,
  titleCase: boolean,
  all: readonly Match[],
): Named | undefined {
  const { from, to } = match;
  // a row of capitalised words, small words in between
  let start = from;
  for (let k = from - 1; k >= 0 && k >= from - 9; k -= 1) {
    if (!close(tokens[k + 1]!.gap)) break;
    if (isCapital(tokens[k]!)) start = k;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  while (start < from && startsSentence(tokens, start) && COMMON_OPENERS.test(tokens[start]!.word)) start += 1;
  while (start < from && SMALL.test(tokens[start]!.word) && !isCapital(tokens[start]!)) start += 1;
  let end = to;
  for (let k = to; k < tokens.length && k < to + 9; k += 1) {
    if (!close(tokens[k]!.gap)) break;
    if (isCapital(tokens[k]!)) end = k + 1;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  const before = tokens.slice(start, from).map((token) => token.word);
  const after = tokens.slice(to, end).map((token) => token.word);
  if (spokenTo(tokens, match)) return { is: 'person', from, to };
  const person = personName(tokens, match, before, after, start, end, titleCase);
  if (person !== undefined) return person;
  if (
    after.some((word, k) => TREATY.test(word) && isCapital(tokens[to + k]!)) &&
    !after.some((word) => STATE_BODY.test(word) && word !== 'state')
  )
    if (after.findIndex((word) => TREATY.test(word)) <= 3) return { is: 'treaty', from: start, to: end };
  if (
    before.some((word) => TREATY.test(word)) &&
    !before.some((word) => STATE_BODY.test(word)) &&
    match.kind === 'place'
  ) {
    const head = before.findIndex((word) => TREATY.test(word));
    return { is: 'treaty', from: start + head, to: end };
  }
  const lowerHead = tokens[to];
  if (
    lowerHead !== undefined &&
    match.kind === 'place' &&
    !isCapital(lowerHead) &&
    TREATY.test(lowerHead.word) &&
    /^(protocol|convention|declaration|rules|principles|process)$/.test(lowerHead.word)
  )
    return { is: 'treaty', from, to: to + 1 };
  // organization: a head word in the row
  const headAfter = after.findIndex((word, k) => ORGANIZATION.test(word) && isCapital(tokens[to + k]!));
  const stateAfter = after.findIndex((word, k) => STATE_BODY.test(word) && isCapital(tokens[to + k]!));
  const genitive = /^['’]/.test(tokens[to]?.gap ?? '') && tokens[to]?.word === 's';
  if (
    headAfter >= 0 &&
    (stateAfter < 0 ||
      (headAfter < stateAfter && after[stateAfter] !== 'commission') ||
      CIVIL.test(after[headAfter]!) ||
      (stateAfter === 0 && headAfter === 1 && SOCIETY.test(after.slice(0, 2).join(' ')))) &&
    !genitive
  ) {
    if (
      !/^(?:women|workers|youth|world|nation|house|home|students|teachers|farmers|fishers|survivors|nurses|friends|hope|oil|gas|cargo|times|legal|aid|group)$/.test(
        after[headAfter]!,
      ) ||
      after.length >= 2 ||
      !match.adjective
    ) {
      if (!(titleCase && (headAfter > 3 || SMALL.test(after[0]!))))
        return { is: 'organization', from: start, to: to + headAfter + 1 > end ? end : end };
    }
  }
  if (
    headAfter < 0 &&
    after.length > 0 &&
    stateAfter < 0 &&
    after.filter((word) => !SMALL.test(word)).length >= 2 &&
    !titleCase &&
    !genitive &&
    !SMALL.test(after[0]!) &&
    to === from + 1
  ) {
    if (!match.adjective) return { is: 'organization', from: start, to: end };
  }
  const lastSmall = before.length > 0 && SMALL.test(before[before.length - 1]!);
  const headBefore = before.findIndex((word, k) => ORGANIZATION.test(word) && isCapital(tokens[start + k]!));
  const stateBefore = before.findIndex((word, k) => STATE_BODY.test(word) && isCapital(tokens[start + k]!));
  if (headBefore >= 0 && (stateBefore < 0 || headBefore < stateBefore) && !genitive) {
    const link = before[before.length - 1]!;
    if (
      titleCase &&
      /^(?:women|workers|youth|students|teachers|farmers|fishers|survivors|nurses|friends|mothers|artists|seafarers|school|home|house|shelter|aid|crew|cargo|rescue|review|network|networks|trafficking)$/.test(
        before[headBefore]!,
      )
    )
      return undefined;
    if (titleCase && /^(?:in|on|to|from|at)$/.test(link)) return undefined;
    if (
      /^(?:in|on|to|from|at)$/.test(link) &&
      !/^(?:universit|institut|school|centre|center|college|museum)/.test(before[headBefore]!)
    )
      return undefined;
    // "the Red Cross and Peru": a list, not one name
    if (/^(?:and|&|y|e|et|und)$/.test(link) && !match.adjective) return undefined;
    if (
      startsSentence(tokens, start) &&
      headBefore === 0 &&
      /^(?:women|workers|youth|students|teachers|farmers|fishers|survivors|nurses|friends|journalists|doctors|lawyers|engineers|mothers|artists|radio|press|banks?|world|hope|oil|gas|legal|school|home|house|project|news|today|mission|order|star|voices|seafarers|writers|volunteers|partners|rescue|review|standard|conference|exchange|group|aid|network|networks|programme|church)$/.test(
        before[0]!,
      ) &&
      before.length === 2 &&
      !isCapital(tokens[to] ?? tokens[from]!)
    )
      return { is: 'organization', from: start, to: end };
    return { is: 'organization', from: start, to: end };
  }
  if (
    lastSmall &&
    before.filter((word) => !SMALL.test(word)).length >= 2 &&
    stateBefore < 0 &&
    /^(?:of|de|for|da|do|del|du)$/.test(before[before.length - 1]!) &&
    !titleCase &&
    !genitive &&
    !startsSentence(tokens, start)
  )
    return { is: 'organization', from: start, to: end };
  // "Anti-Slavery Australia": a cause and a country, no body of the State
  if (!genitive && !match.adjective && !titleCase && CAUSE.test(before.join(' ')))
    return { is: 'organization', from: start, to: end };
  const own = before.filter((word, k) => !SMALL.test(word) && isCapital(tokens[start + k]!));
  if (
    !lastSmall &&
    !match.adjective &&
    own.length >= 2 &&
    stateBefore < 0 &&
    !titleCase &&
    !genitive &&
    !own.some((word) => TITLE.test(word) || NOT_IN_NAMES.test(word)) &&
    !all.some((other) => other !== match && other.to === from && other.states.length > 0)
  )
    return { is: 'organization', from: start, to: end };
  if (
    !lastSmall &&
    before.length >= 1 &&
    end > to &&
    stateBefore < 0 &&
    stateAfter < 0 &&
    !titleCase &&
    !match.adjective &&
    !genitive &&
    !startsSentence(tokens, start) &&
    after.length + before.length >= 2
  )
    return { is: 'organization', from: start, to: end };
  if (
    /^(?:air|radio|caritas|scouts|hotel|bar|sisters|friends|women|mothers|voices|amnesty|unicef|oxfam|greenpeace|teach)$/.test(
      tokens[from - 1]?.word ?? '',
    ) &&
    isCapital(tokens[from - 1]!) &&
    close(tokens[from]!.gap) &&
    !match.adjective &&
    /^(?:air|radio|caritas|hotel|amnesty|unicef|oxfam|greenpeace|teach)$/.test(tokens[from - 1]!.word)
  )
    return { is: 'organization', from: from - 1, to: end };
  return undefined;
}

function personName(
  tokens: readonly Token[],
  match: Match,
  before: string[],
  after: string[],
  start: number,
  end: number,
  titleCase: boolean,
): Named | undefined {
  const { from, to } = match;
  if (to !== from + 1) return undefined;
  const word = tokens[from]!.word;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const nextClose = next !== undefined && /^[ -]$|^\s$/.test(next.gap);
  const titled =
    before.some((part) => TITLE.test(part)) ||
    (previous !== undefined && TITLE.test(previous.word) && /^\.?\s$/.test(tokens[from]!.gap)) ||
    (tokens[from - 2] !== undefined &&
      TITLE.test(tokens[from - 2]!.word) &&
      previous !== undefined &&
      (isCapital(previous) || previous.word.length === 1) &&
      /^\.?\s$/.test(tokens[from]!.gap) &&
      /^\.?\s$/.test(previous.gap));
  if (titled && !before.some((part) => /^(?:of|from)$/.test(part)) && !/^(?:of|from)$/.test(previous?.word ?? ''))
    return { is: 'person', from: start, to: end };
  // "Wales, Jordan and Lima (2019)": a row of surnames and a year
  if (SURNAME.test(word) || GIVEN.test(word)) {
    let k = to;
    while (
      k < tokens.length &&
      k < to + 5 &&
      /^(?:, ?| | & )$/.test(tokens[k]!.gap) &&
      (isCapital(tokens[k]!) || tokens[k]!.word === 'and')
    )
      k += 1;
    if (k > to && k < tokens.length && /^ \($/.test(tokens[k]!.gap) && /^(?:19|20)\d\d[a-z]?$/.test(tokens[k]!.word))
      return { is: 'person', from, to };
  }
  // "Israel and Poland (2016)", "Malta et al."
  const rest = tokens.slice(to, to + 5);
  if (
    /^(?: \(|, ?)$/.test(rest[0]?.gap ?? '') &&
    /^(?:19|20)\d\d[a-z]?$/.test(rest[0]?.word ?? '') &&
    / ?\(/.test(rest[0]?.gap ?? '') &&
    SURNAME.test(word)
  )
    return { is: 'person', from, to };
  if (rest[0]?.word === 'et' && rest[1]?.word === 'al') return { is: 'person', from, to };
  if ((rest[0]?.word === 'and' || rest[0]?.gap.includes('&')) && SURNAME.test(word)) {
    const k = rest[0]?.word === 'and' ? 2 : 1;
    if (/\(/.test(rest[k]?.gap ?? '') && /^(?:19|20)\d\d[a-z]?$/.test(rest[k]?.word ?? ''))
      return { is: 'person', from, to };
  }
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    /^(?:colleague|youngest|deputy|assistant|director|president|friend|coordinator|volunteer|interpreter|oldest|eldest|new|senior|junior|programme|legal|founder|co|son|daughter|partner)$/.test(
      tokens[to + 1]?.word ?? '',
    )
  )
    return { is: 'person', from, to };
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    tokens[to + 1] !== undefined &&
    !STATE_BODY.test(tokens[to + 1]!.word) &&
    !/^(?:neighbou?r|host|home|country)$/.test(tokens[to + 1]!.word) &&
    /^[,)]/.test(tokens[to + 2]?.gap ?? '')
  )
    return { is: 'person', from, to };
  if (after.some((part) => ORGANIZATION.test(part) || STATE_BODY.test(part))) return undefined;
  // "Jordan Baker": a given name and a capitalised word that is no common noun
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    nextClose &&
    isCapital(next!) &&
    next!.cased.length > 1 &&
    next!.cased !== next!.cased.toUpperCase() &&
    !/^(?:basin|valley|river|street|road|avenue|city|county|province|border|delta|lake|strait|times|papers|canal|post|today|i|roma|muslims|christians)$/.test(
      next!.word,
    ) &&
    after.length <= 3
  ) {
    if (!titleCase || /^(?:o|mc|mac)/.test(next!.word)) return { is: 'person', from, to: end };
  }
  // "Florence Malta-Rossi", "Ana Poland": a given name before
  if (
    previous !== undefined &&
    isCapital(previous) &&
    /^[ -]$/.test(tokens[from]!.gap) &&
    SURNAME.test(word) &&
    previous.cased.length > 1 &&
    previous.cased !== previous.cased.toUpperCase() &&
    !COMMON_OPENERS.test(previous.word) &&
    !ORGANIZATION.test(previous.word) &&
    !STATE_BODY.test(previous.word) &&
    !titleCase
  ) {
    if (
      /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|greater|upper|lower|modern|post|pre|inner|outer|mainland|metropolitan|rural|all|young|many|most|other|former|republic|downtown|brave|team|visit|free|save|help|boycott|dear|thanks|hello|hi|sorry|well|poor|radio|air|hotel|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|protocol|convention|article|excellencies|excellency|colleagues|chair|chairperson|madam|president|saint|san|santa|st|port|lake|gulf|european|african|asian|both|muslim|christian|catholic|orthodox|jewish|imperial|soviet|communist|kosovo)$/.test(
        previous.word,
      )
    )
      return undefined;
    if (match.adjective && !/^(?:french|english|dutch|german|irish|welsh|scott|turk|pole|finn|norman)$/.test(word))
      return undefined;
    if (
      startsSentence(tokens, from - 1) &&
      !(GIVEN.test(previous.word) && !match.adjective) &&
      (match.adjective ||
        previous.word.length < 4 ||
        FOREIGN_OPENERS.test(previous.word) ||
        next === undefined ||
        !(/^\s$/.test(next.gap)
          ? VERB_AFTER_NAME.test(next.word) && !/^(?:is|was|has|had|of|from|will|and|sends|sent)$/.test(next.word)
          : next.gap === '-'))
    )
      return undefined;
    if (match.adjective && next !== undefined && /^\s$/.test(next.gap) && !VERB_AFTER_NAME.test(next.word))
      return undefined;
    return { is: 'person', from: from - 1, to: end };
  }
  if (
    next !== undefined &&
    next.gap === '-' &&
    isCapital(next) &&
    previous !== undefined &&
    isCapital(previous) &&
    previous.cased !== previous.cased.toUpperCase() &&
    close(tokens[from]!.gap) &&
    !COMMON_OPENERS.test(previous.word) &&
    SURNAME.test(word)
  )
    return { is: 'person', from: from - 1, to: end };
  return undefined;
}

/** Without capitals only plain signs count: "cairo university", "the bar association of ghana", "palermo protocol". */
function loweredName(tokens: readonly Token[], match: Match): Named | undefined {
  const { from, to } = match;
  const limit = Math.min(tokens.length, to + 5);
  for (let k = to; k < limit; k += 1) {
    const { word, gap } = tokens[k]!;
    if (
      !close(gap) ||
      STATE_BODY.test(word) ||
      /^(?:is|are|was|were|has|have|the|a|that|who|will|can|in|and|says|said|do|does|they|we|i|it|never|of|to|for)$/.test(
        word,
      )
    ) {
      if (!(word === 'for' || word === 'of' || word === 's')) break;
    }
    if (
      (LOWER_HEAD.test(word) ||
        (/^(?:review|journal|school)$/.test(word) &&
          /^(?:law|medical|business|nursing)$/.test(tokens[k - 1]?.word ?? ''))) &&
      !(word === 'network' && k === to && tokens[k + 1]?.word === 'of') &&
      !(word === 'union' && match.adjective && k > to + 3)
    ) {
      let last = k + 1;
      if (/^(?:for|of)$/.test(tokens[last]?.word ?? '') && tokens[last + 1] !== undefined) last += 2;
      return { is: 'organization', from, to: Math.min(last, tokens.length) };
    }
    if (
      TREATY.test(word) &&
      k <= to + 1 &&
      (match.kind === 'place' || word === 'process') &&
      /^(?:protocol|protocols|convention|declaration|rules|principles|guidelines|process|statute|compact|agreement|guidance)$/.test(
        word,
      )
    )
      return { is: 'treaty', from, to: k + 1 };
  }
  const left = tokens
    .slice(Math.max(0, from - 5), from)
    .map((token) => token.word)
    .join(' ');
  if (
    /(?:^| )(?:university|college|institute|school|academy|bar association|association|federation|scouts|society|red cross|red crescent|union|council|mothers|friends|voices|women|law society|bar council|medical association|caritas|rotary club) (?:(?:of|for|in) (?:the )?|)$/.test(
      `${left} `,
    ) &&
    /(?:of|for|in|the|caritas) $/.test(`${left} `) &&
    !/(?:women|union|council|school) (?:in|for) $/.test(`${left} `)
  ) {
    if (/(?:^| )women of $/.test(`${left} `)) return undefined;
    return { is: 'organization', from: from - 1, to };
  }
  if (
    /(?:^| )(?:protocol|convention|declaration|rules|principles) (?:of|signed in|adopted in) (?:the )?$/.test(
      `${left} `,
    ) &&
    match.kind === 'place'
  )
    return { is: 'treaty', from, to };
  if (spokenTo(tokens, match)) return { is: 'person', from, to };
  const word = tokens[from]!.word;
  const previous = tokens[from - 1]?.word ?? '';
  const next = tokens[to]?.word ?? '';
  if (TITLE.test(previous) && previous !== 'don' && to === from + 1)
    return { is: 'person', from: from - 1, to: Math.min(tokens.length, to + 1) };
  if (
    GIVEN.test(word) &&
    /(?:^| )(?:my name is|i am called|name s|colleague|deputy|assistant|director|president|chairwoman|chairman|friend|with|dear|by|called|named|thank you|thanks|hi|hello|ask|and|this is) $/.test(
      `${left} `,
    ) &&
    next !== '' &&
    !/^(?:and|is|are|the|in|to|of|has|have|was|were|or|but|where|which|that|we|they|i|on|for|as|they|police|courts|from|s|there|it|with|by|at|not|who|you|because|when|if|also|can|will|does|did)$/.test(
      next,
    ) &&
    /^(?:jordan|chad|georgia|israel|india|kenya|ireland|paris|florence|sydney|victoria|santiago|vienna|geneva|odessa|adelaide|lourdes|china|jamaica|sofia)$/.test(
      word,
    )
  )
    return { is: 'person', from, to: to + 1 };
  return undefined;
}
