import type { Match } from './matched.ts';
import { close, type Named } from './name-row.ts';
import { GIVEN, LOWER_HEAD, STATE_BODY, TITLE, TREATY } from './name-words.ts';
import { spokenTo } from './person-spoken-to.ts';
import type { Token } from './tokens.ts';

/** Without capitals only plain signs count: "cairo university", "the bar association of ghana", "palermo protocol". */
export function loweredName(tokens: readonly Token[], match: Match): Named | undefined {
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
      // "i asked lebanon seven times"
      !(word === 'times' && k > to) &&
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
    /(?:^| )(?:university|college|institute|school|academy|bar association|association|federation|scouts|society|red cross|red crescent|union|council|mothers|friends|voices|women|law society|bar council|medical association|caritas|rotary club|bank|radio|amnesty|save the children|doctors without borders|oxfam|unicef|greenpeace) (?:(?:of|for|in) (?:the )?|)$/.test(
      `${left} `,
    ) &&
    /(?:of|for|in|the|caritas|radio|amnesty|children|borders|oxfam|unicef|greenpeace) $/.test(`${left} `) &&
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
