import type { Match } from './matched.ts';
import { close, isCapital, type Named, startsSentence } from './name-row.ts';
import {
  CAUSE,
  CIVIL,
  COMMON_OPENERS,
  NOT_IN_NAMES,
  ORGANIZATION,
  SMALL,
  SOCIETY,
  STATE_BODY,
  TITLE,
  TREATY,
} from './name-words.ts';
import { personName } from './person-names.ts';
import { spokenTo } from './person-spoken-to.ts';
import type { Token } from './tokens.ts';

const FULL_NAME =
  /^(?:republic|kingdom|confederation|commonwealth|states?|nation|emirates?|sultanate|principality|federation|realm|duchy)$/;

/** "In the DRC the Danish Refugee Council counted …": a small "the" behind an abbreviation begins another name. */
const startsAnother = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.cased === 'the' && k > 0 && /^[A-Z]{2,}$/.test(tokens[k - 1]!.cased);

/** What a name written with capitals is: a row of capitalised words around the match, by its head words. */
export function writtenName(
  tokens: readonly Token[],
  match: Match,
  titleCase: boolean,
  all: readonly Match[],
): Named | undefined {
  const { from, to } = match;
  // a row of capitalised words, small words in between
  let start = from;
  for (let k = from - 1; k >= 0 && k >= from - 9; k -= 1) {
    if (!close(tokens[k + 1]!.gap) || startsAnother(tokens, k)) break;
    if (isCapital(tokens[k]!)) start = k;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  while (start < from && startsSentence(tokens, start) && COMMON_OPENERS.test(tokens[start]!.word)) start += 1;
  while (start < from && SMALL.test(tokens[start]!.word) && !isCapital(tokens[start]!)) start += 1;
  let end = to;
  for (let k = to; k < tokens.length && k < to + 9; k += 1) {
    if (!close(tokens[k]!.gap) || (k === to && tokens[k]!.word === 'the' && !isCapital(tokens[k]!))) break;
    if (isCapital(tokens[k]!)) end = k + 1;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  const before = tokens.slice(start, from).map((token) => token.word);
  const after = tokens.slice(to, end).map((token) => token.word);
  // "the Swiss Confederation", "the Hellenic Republic": the State by its full name
  if (match.adjective && FULL_NAME.test(after[0] ?? '') && after.length === 1) return undefined;
  const person = personName(tokens, match, before, after, start, end, titleCase);
  if (spokenTo(tokens, match)) return person ?? { is: 'person', from, to };
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
  // "Korean Air": an airline, though an air force is the State's
  if (
    match.adjective &&
    after[0] === 'air' &&
    isCapital(tokens[to]!) &&
    !/^(?:force|base|traffic|defen[cs]e|navigation|police|marshals?|space|transport)$/.test(after[1] ?? '')
  )
    return { is: 'organization', from: start, to: to + 1 };
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
  // "from Guinea-Bissau for Senegal": the words of another State make no name
  const named = (k: number) =>
    all.some((other) => other !== match && other.states.length > 0 && other.from <= k && k < other.to);
  const lastSmall = before.length > 0 && SMALL.test(before[before.length - 1]!);
  const headBefore = before.findIndex((word, k) => ORGANIZATION.test(word) && isCapital(tokens[start + k]!));
  const stateBefore = before.findIndex(
    (word, k) =>
      STATE_BODY.test(word) &&
      isCapital(tokens[start + k]!) &&
      // "King's College London"
      !(
        /^(?:king|queen)$/.test(word) &&
        before[k + 1] === 's' &&
        /^(?:college|university|school|institute)$/.test(before[k + 2] ?? '')
      ),
  );
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
    // "Ferries of Greece and their duty": things that every State has, and more said of them
    if (
      startsSentence(tokens, start) &&
      before.length === 2 &&
      /^(?:ferries|banks|railways|airlines|hotels|lines|industries|motors|clinics|schools|universities|radios?|newspapers|shelters|churches|ports|telecommunications|electronics|circuses)$/.test(
        before[0]!,
      ) &&
      (/^(?:and|in|are|or|have|who|that|which|must|do|should)$/.test(tokens[to]?.word ?? '') ||
        /^(?:[:,;]| ?[—–])/.test(tokens[to]?.gap ?? ''))
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
    before.filter((word, k) => !SMALL.test(word) && !named(start + k)).length >= 2 &&
    stateBefore < 0 &&
    /^(?:of|de|for|da|do|del|du)$/.test(before[before.length - 1]!) &&
    !titleCase &&
    !genitive &&
    (!startsSentence(tokens, start) ||
      (before.filter((word) => !SMALL.test(word)).length >= 3 &&
        tokens.slice(start, from).every((token) => isCapital(token) || SMALL.test(token.word))))
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
    /^(?:air|radio|caritas|scouts|hotel|bar|sisters|friends|women|mothers|voices|amnesty|unicef|oxfam|greenpeace|teach|bank|telecom)$/.test(
      tokens[from - 1]?.word ?? '',
    ) &&
    isCapital(tokens[from - 1]!) &&
    close(tokens[from]!.gap) &&
    !match.adjective &&
    /^(?:air|radio|caritas|hotel|amnesty|unicef|oxfam|greenpeace|teach|bank|telecom)$/.test(tokens[from - 1]!.word) &&
    !(tokens[from - 1]!.word === 'bank' && startsSentence(tokens, from - 1))
  )
    return { is: 'organization', from: from - 1, to: end };
  return undefined;
}
