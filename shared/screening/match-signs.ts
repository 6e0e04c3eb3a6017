import { gazetteer } from './gazetteer.ts';
import type { Match } from './matched.ts';
import type { Token } from './tokens.ts';

/** Chinese and Japanese are cut by longest match from the left, ordinary words included. */
export function matchHan(token: Token, index: number, found: Match[], start = 0): void {
  const { phrases, hanHeads } = gazetteer();
  const word = token.cased;
  const scale = (token.end - token.start) / word.length;
  for (let at = start; at < word.length; ) {
    const longest = hanHeads.get(word[at]!) ?? 0;
    let step = 1;
    for (let n = Math.min(longest, word.length - at); n >= 1; n -= 1) {
      const phrase = word.slice(at, at + n);
      const entry = (phrases.get(phrase) ?? [])[0];
      if (entry === undefined) continue;
      if (phrase === '以色列' && LISTED.test(word.slice(at + n))) continue;
      if (entry.states.length > 0 && (splitsWord(word, at) || splitsWord(word, at + n, at))) continue;
      step = n;
      found.push({
        from: index,
        to: index + 1,
        start: token.start + Math.round(at * scale),
        end: token.start + Math.round((at + n) * scale),
        kind: entry.kind,
        states: entry.states,
        tongue: 'zh',
        phrase,
        adjective: false,
      });
      break;
    }
    at += step;
  }
}

/** "以色列出三个等级": shown in colours; but a State sends troops, goes abroad, takes part. */
const LISTED = /^(?:出(?![兵口动台席现版境入于手访卖售面场产生])|举(?!行|办|国|措))/u;

/** "索 马 里": a name with a space after each sign; the last sign may begin a longer word. */
export function spacedHan(tokens: readonly Token[], i: number): Match | undefined {
  const { phrases } = gazetteer();
  if (tokens[i]!.cased.length !== 1) return undefined;
  let phrase = tokens[i]!.cased;
  let best: Match | undefined;
  for (let k = i + 1; k < tokens.length && k < i + 6; k += 1) {
    const token = tokens[k]!;
    if (token.script !== 'han' || !/^[ \u3000.·-]{1,2}$/.test(token.gap)) break;
    const whole = phrase + token.cased[0]!;
    const entry = (phrases.get(whole) ?? []).find((one) => one.states.length > 0 && one.kind !== 'indirect');
    if (entry !== undefined)
      best = {
        from: i,
        to: k + 1,
        start: tokens[i]!.start,
        end: token.start + Math.round((token.end - token.start) / token.cased.length),
        kind: 'disguised',
        states: entry.states,
        tongue: 'zh',
        phrase: whole,
        adjective: false,
      };
    if (token.cased.length !== 1) break;
    phrase = whole;
  }
  return best;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** True when a word of the language runs across `at` (and began before `since` or `at`): 脚印|度量 holds no 印度. */
function splitsWord(text: string, at: number, since = at): boolean {
  if (at <= 0 || at >= text.length) return false;
  const from = Math.max(0, Math.min(at, since) - 8);
  const piece = text.slice(from, at + 8);
  for (const { index, segment, isWordLike } of segmenter.segment(piece)) {
    const start = from + index;
    if (start >= at) return false;
    // a name inside a longer word that begins with it is that name: 中国人
    if (start + segment.length > at) return isWordLike === true && start !== since && segment.length <= 3;
  }
  return false;
}

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}|\u{1f3f4}[\u{e0061}-\u{e007a}]{5}\u{e007f}/gu;

/** The matches with the flags of the text among them. */
export function withFlags(text: string, tokens: readonly Token[], found: Match[]): Match[] {
  if (!/[\u{1f1e6}-\u{1f1ff}\u{1f3f4}]/u.test(text)) return found;
  const flags: Match[] = [];
  let at = 0;
  for (const hit of text.matchAll(FLAG)) {
    const letters = [...hit[0]].map((letter) => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 65)).join('');
    const state = hit[0].length > 4 ? 'GB' : letters;
    if (hit[0].length <= 4 && (letters === 'EU' || letters === 'UN')) continue;
    while (at < tokens.length && tokens[at]!.start < hit.index) at += 1;
    flags.push({
      from: at,
      to: at,
      start: hit.index,
      end: hit.index + hit[0].length,
      kind: 'flag',
      states: [state],
      tongue: 'x',
      phrase: hit[0],
      adjective: false,
    });
  }
  return [...found, ...flags].sort((a, b) => a.start - b.start);
}
