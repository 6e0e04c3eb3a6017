import {
  ABOUT_THE_TEXT,
  ATTENDS,
  BRACKETED,
  COME_FROM,
  COME_TO,
  ENTITLED,
  GAVE_US,
  HOSTS,
  INSTRUMENT_NAMES,
  JOURNEY,
  KEEPS_ME,
  LAWYERS_OWN,
  MUSIC,
  OF_DELEGATION,
  ON_A_SUBJECT,
  OURS_AFTER,
  OWN_BRANCH,
  PARTICIPLE_FIRST,
  PRINTED,
  SCHEDULE,
  SEATED,
  SEEN,
  SOCIETY_NAME,
  THANKED,
  WHERE_WE,
} from './frame-patterns.ts';
import { FRAME_WORDS } from './frame-words.ts';
import type { Tongue } from './inflect.ts';
import { COURTESY_OBJECT } from './lexicon.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

/** The frame words of one language, compiled. */
export interface Reader {
  self: RegExp;
  gathering: RegExp;
  substance: RegExp;
  witness: RegExp;
  /** the mention stands in a phrase of place */
  placed: RegExp;
  /** … that says where, not whence */
  sited: RegExp;
  /** before the mention: "the amendment by", "a word of thanks to" */
  procedureOf: RegExp;
  courtesyTo: RegExp;
  /** after the mention: "preferred the shorter version", "bore the cost of the recording" */
  speaksOf: RegExp;
  gives: RegExp;
}

const readers = new Map<Tongue, Reader>();
const LIST_BEFORE =
  "(?:(?:the|an?|very|cambridge|oxford|birmingham|georgetown|online|cold|rainy|sunny|§|,|and|or|both|et|y|e|und|и|و|la|le|les|el|los|o|a|die|der|das|l|') )*$";

/** The reader of a language's frames, compiled once; undefined for a language without frame words. */
export function readerOf(tongue: Tongue): Reader | undefined {
  const known = readers.get(tongue);
  if (known !== undefined) return known;
  const words = FRAME_WORDS[tongue];
  if (words === undefined) return undefined;
  const whole = (source: string) => new RegExp(`(?:^| )(?:${source})(?= |$)`, 'u');
  const goods = `${words.gathering}|${words.courtesy}${tongue === 'en' ? `|${COURTESY_OBJECT}|${PRESENTS}` : ''}`;
  const reader: Reader = {
    self: whole(words.self),
    gathering: whole(words.gathering),
    substance: whole(words.substance),
    witness: whole(words.witness),
    placed: new RegExp(`(?:^| )${words.placed} ${LIST_BEFORE}`, 'u'),
    sited: new RegExp(`(?:^| )${words.sited} ${LIST_BEFORE}`, 'u'),
    procedureOf: new RegExp(`(?:^| )(?:${words.procedure})(?: (?!and |but |,)[^ ]+){0,7} ${LIST_BEFORE}`, 'u'),
    courtesyTo: new RegExp(
      `(?:^| )(?:${words.courtesy})(?:(?: (?!and (?!through|to|also)|but )[^ ]+){0,7} (?:to|of|from|by))? ${LIST_BEFORE}`,
      'u',
    ),
    speaksOf: new RegExp(
      `^(?: (?:,|and|or|et|y|e|und|и|و|the|la|le|§))*(?: (?:has|have|had|would|will|also|both|all|just|now|then|rather|still|already|not|then|too|hat|haben|a|ont|ha|han|aussi|tambien|ja|schon|auch)){0,3} (?:${words.speaks})(?: [^ ]+){0,6} (?:${words.procedure})(?= |$)`,
      'u',
    ),
    gives: new RegExp(
      `^(?: (?:,|and|or|et|y|e|und|и|و|the|la|le|§))*(?: (?:,|who|which|has|have|had|also|both|all|just|kindly|generously|again|once|so|most|qui|que|der|die|das|hat|haben|a|ont|ha|han|government|authorities|embassy|ministry|mission)){0,4} (?:${words.gives})(?: [^ ]+){0,5} (?:${goods})(?= |$)`,
      'u',
    ),
  };
  readers.set(tongue, reader);
  return reader;
}

/** What hosts and donors pay for, besides what `COURTESY_OBJECT` lists. */
const PRESENTS =
  'recording|cost|costs|interpreters|captions|cabin|tablets|printing|copies|badges|tickets|sweets|tea|gifts|doors|technician|library|loudspeakers|streaming|childcare|shuttle|bus|posters';

const ENDS = /^[;:—]$/;

/** The clause around a mention, between semicolons, colons and dashes; at most 40 words each way. */
export function clauseOf(mention: Mention): { left: string; right: string } {
  const { items } = mention.sentence;
  let from = mention.at;
  while (from > 0 && from > mention.at - 40 && !ENDS.test(items[from - 1]!)) from -= 1;
  let to = mention.at + 1;
  while (to < items.length && to < mention.at + 40 && !ENDS.test(items[to]!)) to += 1;
  return {
    left: `${items.slice(from, mention.at).join(' ')} `,
    right: ` ${items.slice(mention.at + 1, to).join(' ')}`,
  };
}

/** Nobody is thanked for nothing, and what never happens is told about the State. */
const NOT_IN_COURTESY = /(?:^| )(?:never|nobody|nothing|no one|refus[a-z]+|ashamed|worried|years)(?: |$)/;

/**
 * What a mention is when no pattern knows its wording: a reference, if its clause speaks of the speaker's own life or
 * of the meeting's business and holds no word of a State's affairs.
 */
export function framedReference(mention: Mention, tongue: Tongue): ReferenceKind | undefined {
  const reader = readerOf(tongue);
  if (reader === undefined) return undefined;
  // in French, Spanish and Portuguese only names have a capital: "la Suisse"
  if (mention.match.adjective && !(mention.capital && mention.at > 0 && /^(?:fr|es|pt)$/.test(tongue)))
    return undefined;
  const { left, right } = clauseOf(mention);
  // "Next stop for the exhibition: Valparaíso"
  if (
    /^(?:§ (?:in|on) [^ ]+ , )*$/.test(left.trimStart()) &&
    mention.at > 3 &&
    (right.trim().split(' ').length < 4 || (SCHEDULE.test(right) && !reader.substance.test(right))) &&
    reader.gathering.test(` ${mention.sentence.items.slice(Math.max(0, mention.at - 60), mention.at).join(' ')} `)
  )
    return 'meeting';
  if (/^ '/.test(right) && !OF_DELEGATION.test(right)) return undefined;
  const around = `${left}§${right}`.replace(LAWYERS_OWN, ' ');
  // "In Kenya we …": a place set before everything is where the rest happens
  const fronted =
    /(?:^(?:(?:well|so|and|now|yes|okay|uh|um|you know|look) )*|(?:^| )(?:because|but|while|whereas|though|although|that|when|if|since) )[^ ]+ (?:the )?$/.test(
      left,
    );
  const placed = reader.placed.test(left);
  // "where we come from: Tirana"
  const earlier = ` ${mention.sentence.items.slice(Math.max(0, mention.at - 60), mention.at).join(' ')} `;
  if (tongue === 'en' && left.trim() === '' && COME_FROM.test(earlier) && !reader.substance.test(right))
    return 'affiliation';
  if (!reader.substance.test(around) && SEATED.test(left)) return 'affiliation';
  if (!mention.match.adjective && tongue === 'en') {
    if (BRACKETED.test(left) && /^(?: (?:§|,|and|\/))*(?: \)|$)/.test(right) && SOCIETY_NAME.test(` ${left}`))
      return 'affiliation';
    if (
      placed &&
      PARTICIPLE_FIRST.test(left) &&
      OURS_AFTER.test(right) &&
      !reader.substance.test(`${left}${OURS_AFTER.exec(right)![1]} `.replace(/ registered /g, ' '))
    )
      return 'affiliation';
    if (
      COME_TO.test(left) &&
      ABOUT_THE_TEXT.test(right) &&
      !reader.substance.test(`${left}§${right}`.replace(INSTRUMENT_NAMES, ' ').replace(/ request(?= )/, ' '))
    )
      return 'affiliation';
    if (JOURNEY.test(left) && !reader.witness.test(right)) return 'affiliation';
    if (
      !reader.substance.test(
        around.replace(
          / (?:registered|pays|answers|(?:my|our) (?:salary|rent|wages|fees?|tax(?:es)?|pension|bills?)|papers)(?= |$)/g,
          ' ',
        ),
      ) &&
      ((PRINTED.test(left) && /^(?: §| ,|$| and| but| —)/.test(right)) || KEEPS_ME.test(right) || WHERE_WE.test(right))
    )
      return 'affiliation';
  }
  if (
    !reader.substance.test(around) &&
    (ENTITLED.test(left) || /^(?:right |just )?(?:after|before) (?:the )?$/.test(left)) &&
    (/^ ,/.test(right) || /^ (?:it is|comes?|we|i|our|my)\b/.test(right)) &&
    !DENIES.test(right)
  )
    return 'floor';
  if (
    mention.match.kind === 'place' &&
    OWN_BRANCH.test(right) &&
    !/(?:^| )(?:its|their|of the) /.test(right) &&
    !reader.substance.test(around)
  )
    return 'affiliation';
  if (!NOT_IN_COURTESY.test(around) && !reader.substance.test(around.replace(HOSTS, ' '))) {
    if (
      reader.procedureOf.test(left) &&
      !/^ (?:would|will|could) /.test(right) &&
      !(placed && reader.sited.test(left) && !/ from (?:the )?(?:§|,|and| )*$/.test(left))
    )
      return 'floor';
    if (!placed && reader.speaksOf.test(right)) return 'floor';
    if (tongue === 'en' && !placed && GAVE_US.test(right) && !DENIES.test(right)) return 'courtesy';
    if ((!placed || /(?:^| )to (?:the )?$/.test(left)) && reader.gives.test(right)) return 'courtesy';
    if (tongue === 'en' && !THANKED.test(left) && reader.courtesyTo.test(left) && !praisedForItsOwn(left, right))
      return 'courtesy';
  }
  if (placed && tongue === 'en') {
    const near = `${left}§${right.split(/ , (?:where|when|while|who|and the|and then|but)\b/)[0]!}`;
    if (MUSIC.test(left) && !reader.substance.test(near) && !SEEN.test(near.replace(/ be seen(?= )/, ' ')))
      return 'meeting';
  }
  if (reader.substance.test(around) || !placed || fronted || KEPT_THERE.test(left) || isRunFrom(left)) return undefined;
  if (
    reader.sited.test(left) &&
    (reader.gathering.test(left) || reader.gathering.test(right)) &&
    !SEEN.test(around.replace(ON_A_SUBJECT, ' '))
  )
    return 'meeting';
  // "one speaker, who was connected from Lima, suggested …": what the speaker says is not told of Lima
  if (
    tongue === 'en' &&
    ATTENDS.test(left) &&
    /^ (?:,|asked|suggested|proposed|wanted|requested|noted|recalled|thanked|wished)/.test(right)
  )
    return 'affiliation';
  const speaker = ` ${mention.sentence.items.slice(Math.max(0, mention.at - 60), mention.at).join(' ')} ${right}`;
  return reader.self.test(speaker) &&
    !/^(?: [^ ]+){0,4} (?:who|which|that|whose) /.test(right) &&
    !reader.witness.test(around.replace(/ (?:know (?:us|me)|(?:we|i) (?:have |also |still )*publish(?:ed)?) /, ' '))
    ? 'affiliation'
    : undefined;
}

/** "how long are they going to be kept on …": persons who did not choose the place. */
const KEPT_THERE =
  /(?:^| )(?:they|them|people|persons|she|he|her|him|who|girls?|boys?|children|women|men|somebody|anybody|everyone|many|those) (?:[^ ]+ ){0,5}(?:kept|left|held|stranded|locked|stuck|marooned|abandoned|interned|confined|parked|dumped) (?:up |away |behind |back )?(?:in|on|at) (?:the )?(?:§|,|and| )*$/;
/** "a network which was run from Dubai": no society of the speaker's */
const RUN_FROM =
  /(?:^| )(?:an?|the|this|that|each|every|one|two|three|such|some|these|those) (?:[^ ]+ ){0,2}(?:networks?|rings?|gangs?|schemes?|scams?|operations?|compan(?:y|ies)|firms?|business(?:es)?|call cent(?:re|er)s?|groups?|agenc(?:y|ies)|servers?|accounts?|websites?|syndicates?|trade) (?:(?:which|that|were|was|is|are|has|had|been|being|still) )*(?:run|directed|operated|managed|led|steered|controlled|hosted|financed|paid|organi[sz]ed|ordered|commanded) (?:from|out of|in) (?:the )?(?:§|,|and| )*$/;

export const isRunFrom = (left: string): boolean => RUN_FROM.test(left);

/** "commend Kenya on its guidelines": praised for what is no good of the meeting. */
const praisedForItsOwn = (left: string, right: string): boolean =>
  /(?:^| )(?:commend|commends|commended|commending|praise[sd]?|applauds?) (?:the )?(?:§|,|and| )*$/.test(left) &&
  /^ (?:on|for) /.test(right) &&
  !new RegExp(`^ (?:on|for) (?:[^ ]+ ){0,3}(?:${COURTESY_OBJECT})(?= |$)`).test(right);

const DENIES =
  /(?:^| )(?:if|never|nobody|nothing|no one|not|no|but|while|where|who|that|which|why|how|because|refus\w*|about)(?= |$)/;

/** True when the mention stands in a phrase of place: "in Kenya", "from Lima". */
export const isPlaced = (mention: Mention, tongue: Tongue): boolean =>
  readerOf(tongue)?.placed.test(clauseOf(mention).left) ?? false;

/** True for words of a State's affairs. */
export const holdsAffairs = (words: string, tongue: Tongue): boolean =>
  readerOf(tongue)?.substance.test(tongue === 'ar' ? words.replace(/(?<= )[وف]?س?[يت]?عقدت?(?= )/g, '') : words) ??
  false;

/** True for words that tell nothing about a State: no word of its affairs, no denial, no new clause. */
export function affairsFree(words: string, tongue: Tongue): boolean {
  const reader = readerOf(tongue);
  return reader !== undefined && !reader.substance.test(words) && !DENIES.test(words);
}
