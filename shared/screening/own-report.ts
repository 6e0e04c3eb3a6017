import type { Mention, Sentence } from './sentences.ts';

/**
 * A State that took the floor in a sentence may report its own practice in a later one: "Canada thanks the Chair. … We
 * wish to add that our own financial intelligence unit has …".
 */
const OUR_BODY =
  /\bour (?:own |national |federal |supreme |new |\w+ ){0,2}(?:financial intelligence unit|police|courts?|prosecutors?|judges|coast ?guards?|ministry|parliament|prisons?|customs|labou?r inspectors?|inspectorate|criminal code|penal code|immigration service|border guards?|navy|government|supreme court|legislation|authorities) (?:of \w+ )?(?:has|have|had|is|was|are|were|now|do|does|did|\w{3,}ed|\w{4,}s)\b/;
const WOULD = /\b(?:would|could|should|might|may|if|hope|hopes|wish to see|stand ready|stands ready|are ready)\b/;
/** so many sentences after the State took the floor */
const REACH = 5;

export function reportsLater({ sentence, match, at }: Mention, sentences: readonly Sentence[]): boolean {
  if (at > 3 || sentence.index > 2) return false;
  for (let k = sentence.index + 1; k < sentences.length && k <= sentence.index + REACH; k += 1) {
    const next = sentences[k]!;
    if (next.mentions.some((other) => other.match.states[0] !== match.states[0])) return false;
    const said = next.items.slice(0, 60).join(' ');
    const found = OUR_BODY.exec(said);
    if (found !== null && !WOULD.test(said.slice(found.index, found.index + 80))) return true;
  }
  return false;
}
