import type { Match } from './matched.ts';
import type { Token } from './tokens.ts';

/** One sentence as a row of items: folded words, signs, and "§" for each mention of a State. */
export interface Sentence {
  items: string[];
  /** tokens [from, to) of the text */
  from: number;
  to: number;
  mentions: Mention[];
  /** a semicolon stands before it: it belongs to the thought of the sentence before */
  joined: boolean;
  /** its place among the sentences of the text */
  index: number;
}

/** A State's name in its sentence. */
export interface Mention {
  match: Match;
  /** where "§" stands in the items */
  at: number;
  sentence: Sentence;
  /** written with a capital letter */
  capital: boolean;
}

const NO_END =
  /^(mr|mrs|ms|dr|prof|st|no|art|arts|para|paras|vs|eg|ie|fig|vol|hon|rev|gen|sra|sr|dra|mme|m|av|p|pp|ref|al)$/;

function endsSentence(gap: string, before: Token, after: Token): boolean {
  if (/[!?。！？؟…\n\r;；]/.test(gap)) return true;
  if (!/\.(["'”’»)\]]*)(\s|$)/.test(gap)) return false;
  if (NO_END.test(before.word)) return false;
  return !(before.word.length === 1 && /[A-Z]/.test(before.cased) && after.cased[0] === after.word[0]);
}

/** Cuts the text into sentences and places the mentions in them. */
export function sentencesOf(tokens: readonly Token[], matches: readonly Match[]): Sentence[] {
  const sentences: Sentence[] = [];
  const isMention = (match: Match) => match.states.length > 0 && match.kind !== 'indirect';
  let next = 0;
  let current: Sentence = { items: [], from: 0, to: 0, mentions: [], joined: false, index: 0 };
  for (let i = 0; i <= tokens.length; ) {
    const flagHere = matches[next];
    if (flagHere !== undefined && flagHere.from === flagHere.to && flagHere.from <= i) {
      current.mentions.push({ match: flagHere, at: current.items.length, sentence: current, capital: true });
      current.items.push('§');
      next += 1;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) break;
    const previous = tokens[i - 1];
    if (previous !== undefined && current.items.length > 0 && endsSentence(token.gap, previous, token)) {
      current.to = i;
      sentences.push(current);
      current = { items: [], from: i, to: i, mentions: [], joined: /[;；]/.test(token.gap), index: sentences.length };
    } else for (const sign of token.gap) if (sign > ' ' && sign !== '.') current.items.push(SIGN[sign] ?? sign);
    const match = matches[next];
    if (match !== undefined && match.from === i && match.to > i) {
      if (token.script === 'han') {
        while (matches[next] !== undefined && matches[next]!.from === i && matches[next]!.to > i) {
          if (isMention(matches[next]!))
            current.mentions.push({
              match: matches[next]!,
              at: current.items.length,
              sentence: current,
              capital: true,
            });
          next += 1;
        }
        current.items.push(token.word);
        i += 1;
        continue;
      }
      if (isMention(match)) {
        current.mentions.push({
          match,
          at: current.items.length,
          sentence: current,
          capital: token.cased[0] !== token.word[0],
        });
        current.items.push('§');
      } else for (let k = match.from; k < match.to; k += 1) current.items.push(tokens[k]!.word);
      i = match.to;
      next += 1;
      continue;
    }
    current.items.push(inCauseOf(tokens, i) ? 'name' : token.word);
    i += 1;
  }
  current.to = tokens.length;
  if (current.items.length > 0) sentences.push(current);
  return sentences;
}

const capital = (token: Token | undefined): boolean => token !== undefined && token.cased[0] !== token.word[0];

/** "Women Against Smuggling and Exploitation": what a society stands against is part of its name, and no fact. */
function inCauseOf(tokens: readonly Token[], i: number): boolean {
  if (!capital(tokens[i])) return false;
  for (let k = i - 1; k > 0 && k >= i - 5 && tokens[k + 1]!.gap === ' '; k -= 1) {
    if (tokens[k]!.word === 'against') return capital(tokens[k]) && capital(tokens[k - 1]) && tokens[k]!.gap === ' ';
    if (!capital(tokens[k]) && !/^(?:and|in|of|the|on)$/.test(tokens[k]!.word)) return false;
  }
  return false;
}

const SIGN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '–': '—',
  '،': ',',
  '、': ',',
  '，': ',',
  '：': ':',
  '؛': ';',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
};

/** What stands before a mention in its sentence, at most `reach` items, ending with a space. */
export const leftOf = (mention: Mention, reach = 18): string =>
  mention.at === 0 ? '' : `${mention.sentence.items.slice(Math.max(0, mention.at - reach), mention.at).join(' ')} `;

/** What stands after a mention in its sentence, beginning with a space. */
export const rightOf = (mention: Mention, reach = 18): string => {
  const items = mention.sentence.items.slice(mention.at + 1, mention.at + 1 + reach);
  return items.length === 0 ? '' : ` ${items.join(' ')}`;
};

/** The mention after this one in its sentence. */
export function nextMention({ sentence: { mentions }, at }: Mention): Mention | undefined {
  let from = 0;
  let to = mentions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (mentions[middle]!.at > at) to = middle;
    else from = middle + 1;
  }
  return mentions[from];
}
