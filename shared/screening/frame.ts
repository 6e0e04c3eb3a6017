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
  "(?:(?:the|an?|very|cold|rainy|sunny|§|,|and|or|both|et|y|e|und|и|و|la|le|les|el|los|o|a|die|der|das|l|') )*$";

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
  const fronted = /(?:^|(?:^| )(?:because|but|while|whereas|though|although|that|when|if|since) )[^ ]+ (?:the )?$/.test(
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
    if (tongue === 'en' && !THANKED.test(left) && reader.courtesyTo.test(left)) return 'courtesy';
  }
  if (placed && tongue === 'en') {
    const near = `${left}§${right.split(/ , (?:where|when|while|who|and the|and then|but)\b/)[0]!}`;
    if (MUSIC.test(left) && !reader.substance.test(near) && !SEEN.test(near)) return 'meeting';
  }
  if (reader.substance.test(around) || !placed || fronted) return undefined;
  if (
    reader.sited.test(left) &&
    (reader.gathering.test(left) || reader.gathering.test(right)) &&
    !SEEN.test(around.replace(ON_A_SUBJECT, ' '))
  )
    return 'meeting';
  // "one speaker, who was connected from Lima, suggested …": what the speaker says is not told of Lima
  if (tongue === 'en' && ATTENDS.test(left) && /^ ,/.test(right)) return 'affiliation';
  const speaker = ` ${mention.sentence.items.slice(Math.max(0, mention.at - 60), mention.at).join(' ')} ${right}`;
  return reader.self.test(speaker) &&
    !/^(?: [^ ]+){0,4} (?:who|which|that|whose) /.test(right) &&
    !reader.witness.test(around.replace(/ (?:know (?:us|me)|(?:we|i) (?:have |also |still )*publish(?:ed)?) /, ' '))
    ? 'affiliation'
    : undefined;
}

/** "Chisinau, 4 to 6 June, places for twenty": dates follow. */
const SCHEDULE =
  /^ (?:,|in|on|from) (?:the )?(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|next)(?= |$)/;
/** "Our letterhead says Valletta", "my badge reads Bern": what is printed on the speaker's own things. */
const PRINTED =
  /(?:^| )(?:our|my) (?:\w+ )?(?:letterhead|bank|stamp|passports?|website|badge|cards?|address|signature|server|postmark|birth certificate|licence plate|diploma|ticket|bills?|number plate|banner|envelope|tax office|landlord|charter|files?|archive|library card|accent|name tag|name plate|logo|phone|number|map|sat nav|boarding pass|calendar|clock) (?:now |still |also )?(?:says?|reads?|shows?|bears?|insists?|gives?|names?|thinks?|is in|are in|sits in|mentions?|claims?) (?:it is )?(?:§|,|and| )*$/;
/** "Tirana pays my rent, Skopje my salary" */
const KEEPS_ME =
  /^ (?:pays|answers|signs|stamps|prints|holds|keeps|has|feeds|hosts|houses|raised|taught|made|educated|trained|married|gave me|gave us|sends) (?:my|our|me|us)\b(?! (?:women|girls|children|people|victims|colleagues?|clients?|passports?))/;
/** "Maputo is where our archive sits", "Born in Cork, where I still live" */
const WHERE_WE = /^ (?:is|was) where (?:i|we|my|our)\b/;
/** "The two of us crossed from Helsinki on the night boat", "I have come by bus from Sarajevo" */
const JOURNEY =
  /(?:^| )(?:i|we|us|both) (?:have |had |just |all )*(?:crossed|came|come|travelled|flew|drove|sailed|cycled|walked|rode|arrived|took (?:the|a|two) \w+(?: \w+)?)(?: (?:by|on|over|in|with) (?:the |a |an )?\w+(?: \w+)?)? from (?:the )?(?:§|,|and| )*$/;
/** "Guild of Court Translators (Maputo, Mozambique)": an organization's seat in brackets. */
const BRACKETED = /(?:^| )\( (?:§|,|and|\/| )*$/;
const SOCIETY_NAME =
  /(?:^| )(?:guild|society|association|federation|union|network|foundation|institute|university|college|school|centre|center|clinic|choir|cooperative|collective|club|council|league|chamber|trust|forum|alliance|coalition|academy|library|hotline|helpline|ngo|initiative|committee|church|parish|mission|order|sisters|friends|lawyers|midwives|nurses|teachers|seafarers|translators|interpreters|company|ltd|gmbh|group|office|branch|observatory|museum|orchestra|band|press|radio) /;

const DENIES =
  /(?:^| )(?:if|never|nobody|nothing|no one|not|no|but|while|where|who|that|which|why|how|because|refus\w*|about)(?= |$)/;

/** True when the mention stands in a phrase of place: "in Kenya", "from Lima". */
export const isPlaced = (mention: Mention, tongue: Tongue): boolean =>
  readerOf(tongue)?.placed.test(clauseOf(mention).left) ?? false;

/** True for words that tell nothing about a State: no word of its affairs, no denial, no new clause. */
export function affairsFree(words: string, tongue: Tongue): boolean {
  const reader = readerOf(tongue);
  return reader !== undefined && !reader.substance.test(words) && !DENIES.test(words);
}

/** "Malaysia lent us the projector", "It was Iceland that paid for the ramp" */
const GAVE_US =
  /^(?:(?: ,| and| or| the)* §)* (?:(?:that|who|which) )?(?:has |have |had |kindly |generously |also |again )*(?:lent|gave|found|brought|offered|sent|baked|cooked|bought|got|made|taught|saved|spared|wished|poured|showed|handed|read|cut|printed|translated) (?:us|me|everyone|everybody) (?:all )?(?:a|an|the|some|two|three|its|their|his|her|our|my|coffee|tea|lunch|chairs|chocolate)\b/;

const ATTENDS =
  /(?:^| )(?:speakers?|panel+ists?|participants?|moderators?|presenters?|facilitators?|delegates?|colleagues?|person|somebody|someone|guest) (?:, )?who (?:\p{L}+ ){0,3}(?:connected|dialled in|dialed in|joined|logged in|tuned in|spoke|speaking|connecting|joining|calling|called) (?:\p{L}+ )?(?:from|in) (?:the )?(?:§|,|and| )*$/u;

/** "We have sung in Lisbon and in Colombo, at the Palermo opera" */
const MUSIC =
  /(?:^| )(?:we|i|they|choir|band|orchestra|play|film|it) (?:\p{L}+ ){0,3}(?:sung|sang|danced|performed|played|exhibited|rehearsed|shown|screened) (?:[\p{L}§,]+ ){0,14}(?:in|at|from|to|the) (?:the )?(?:§|,|and| )*$/u;

/** "Incorporated in Geneva, staffed from Manila, our foundation is like the others" */
const PARTICIPLE_FIRST =
  /^(?:\w+ed|born|grown|begun|brought up|set up|dreamt up) (?!(?:by|to) (?:the )?(?:police|courts?|government))/;
const OURS_AFTER = /^((?: [^ ]+){0,24}?) , (?:i|we|our|my)(?= )/;

const COME_FROM =
  /(?:^| )(?:where (?:i|we) (?:come|am|are) from|(?:i|we) (?:come|am|are) from|(?:my|our) (?:home|town|city|seat|office|address|base)(?: is)?) : $/;
const SEATED =
  /(?:^| )(?:its|our|their|a|the|whose|with|with its) (?:\w+ )?(?:seat|headquarters|head office|registered office|home port|base|secretariat|postbox|address) (?:is |are |lies |was )?(?:in|at|near) (?:the )?(?:§|,|and| )*$/;
/** "The second speaker, Tajikistan, ran out of time" */
const ENTITLED =
  /(?:^| )(?:speakers?|coordinators?|sponsors?|hosts?|donors?|co - chairs?|delegations?|chairs?) (?:\w+ )?[,:] (?:the )?(?:§|,|and| )*$/;
const OWN_BRANCH =
  /^ (?:chapters?|branch|office|desk|hub|section|node|group|team|circle|secretariat|round|edition|meeting|draft|working group)(?= |$)/;

/** The law as a profession or a subject of study, no law of a State. */
const LAWYERS_OWN =
  /(?:^| )(?:(?:paid|pays|paying) for|(?:is|are|was|were|^|,|;|we|am) ?registered (?:under|in|as|with|since|at)|pedal boat|night (?:boat|train|bus|ferry)|by (?:bus|boat|train|ship|truck)|nothing in (?:my|our)|(?:travel|trust|voluntary) funds?|know that (?:i|we)|(?:work(?:ed|ing)?|translated?|volunteer(?:ed)?|taught|teach|interpret(?:ed)?|cook(?:ed)?|car(?:e|ed)) (?:for|with|in|at) (?:\w+ ){0,2}(?:shelters?|hotlines?|victims|survivors|women|children|migrants|refugees|seafarers|fishers|workers)|(?:networks?|associations?|unions?|groups?|circles?) of (?:\w+ )?(?:shelters?|women|workers|seafarers|fishers|survivors)|law (?:school|firm|clinic|student|faculty|degree|library|review)s?|legal aid|studied law|read law|my contract|travel grants?)(?= )/g;
/** In thanks and on the floor a government is a host or a speaker. */
const HOSTS =
  /(?:the )?(?:government|authorities|people|ministry|embassy|city|state|republic|kingdom|principality|president) (?:and (?:the )?people )?of (?=the §|§)|§ (?:government|authorities|ministry|embassy|president)(?= )/g;
/** Thanks proper are weighed by `courtesy`. */
const THANKED =
  /(?:^| )(?:thanks?|thanked|thanking|grateful|gratitude|appreciat\w+|congratulat\w+|indebted|acknowledg\w+)(?= )/;
const SEEN = /(?:^| )(?:knows|saw|seen|found|told|nobody|nothing|never|about|nowhere)(?= |$)/;

/** "an exhibition about locks": its subject, nothing told */
const ON_A_SUBJECT =
  /(?:^| )(?:exhibition|films?|workshops?|training|course|seminar|play|lecture|session|panel|photographs|talk|book) (?:about|on) /;

const OF_DELEGATION =
  /^ ' s (?:proposal|amendment|statement|question|delegation|point|intervention|suggestion|motion|hospitality|generosity|kindness)/;
