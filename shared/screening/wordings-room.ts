import { affairsFree, holdsAffairs } from './frame.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

/** English wordings of the floor, of thanks and of the life of papers, that no list of verbs foresaw. */

/** "has the honour to speak", "remains ready to work with", "prefers the expression" */
const HONOUR =
  /^(?:(?: ,)?(?: and)?(?: the)? §)* (?:, [^,]{1,50} , )?(?:also |too |again |once more )*(?:ha(?:s|ve|d) the (?:honou?r|pleasure|privilege) (?:to|of) (?:speak|speaking|address|addressing|deliver|delivering|present|presenting|convey|take|taking|make|making|coordinat|chair|introduc)|(?:is|are) (?:pleased|honou?red|delighted|glad|privileged) to (?:speak|take the floor|join|deliver|align|co - sponsor)|(?:remains?|stands?|is|are) (?:ready|flexible|open|at the disposal|available|prepared|willing) (?:to (?:work|discuss|join|consider|engage|help|cooperate|co - sponsor|listen|draft|facilitate)|on|with|of|regarding)|(?:prefers?|favou?rs?|can (?:go along|live) with|could (?:go along|live) with|has no difficulty with|have no difficulty with|would rather (?:see|keep|use|say|delete|retain)|has a (?:preference|slight preference) for|has (?:three|two|four|a few|one|some) (?:\w+ )?(?:comments?|remarks?|points?|questions?|procedural))(?= (?:\w+ ){0,3}?(?:the|a|an|this|that|paragraphs?|articles?|procedural|comments?|expression|option|terms?|existing|shorter|longer|first|second|remarks?|questions?|points?|on)\b|$))/;
const OF_THE_TEXT =
  /\b(?:text|paragraphs?|articles?|wording|draft|expression|terms?|option|language|questionnaires?|agenda|version|chair|delegations?|comments?|remarks?|procedural|group|states|members|forum|community|statement|guide|annex|colleagues|convention|protocol|amendments?|proposals?|points?|questions?|title|chapter|summary)\b/;
const LET_IT = /^(?:please |and |also |now |, )*(?:allow|permit|let|invite) (?:the )?(?:delegation of (?:the )?)?$/;
const TO_ASK =
  /^ (?:to )?(?:ask|thank|propose|suggest|add|join|say|associate|align|support|speak|take|express|second|recall|put)\b/;
const AND_AFTER_THAT =
  /\b(?:floor|speakers?|list|delegate|delegation|representative)\b.* (?:and )?(?:after (?:that|them|him|her|which)|then|next|followed by) (?:comes? |is |to |with )?(?:the )?$/;
/** "Andorra, whose delegate is left-handed, asked for the other microphone" */
const ASIDE =
  /^ , (?:whose (?:delegate|delegation|representative|ambassador|flag|microphone|placard|interpreter) [^,]{1,50}|which (?:had|has|was|is) [^,]{1,40}) , (?:asked|took|takes|wants?|wanted|thanked|gave|proposed|supported|requested|spoke|objected|agreed|withdrew)\b/;
const WANTS_TIME =
  /^ (?:would like|wants?|wanted|asks? for|asked for|needs?|requests?|requested|gave|yielded|ceded|lent) (?:it |them |her |him )?(?:\w+ ){0,3}(?:minutes?|floor|break|recess|microphones?|copy|copies|seconds|more time|hers|its turn|turn|placard)\b/;
const TEAM_ASKED =
  /^ (?:team|side|table|desk|corner|row|booth) (?:please|could|can|is muted|mute|unmute|has the floor)\b/;

/** "thanks its reviewers from Peru and reports that …" */
const REVIEWERS =
  /\b(?:thank(?:s|ed)?|grateful to|appreciates?|commends?|welcomes?) (?:to )?(?:its|the|our|both|all|his|her) (?:\w+ )?(?:reviewers?|reviewing (?:states|experts|parties)|co - reviewers?|peer reviewers?|experts?|facilitators?|co - facilitators?|friends|partners|colleagues) (?:from|in|of) $/;
const AS_REVIEWERS =
  /^(?:(?: ,)?(?: and| or)?(?: the)? §)* for (?:(?:their|its|the|his|her|kindly|so|very) )*(?:participation|service|serving|acting|work|role|patience|time|contribution) (?:(?:in|at) the \w+ )?(?:as (?:the )?(?:reviewers?|reviewing|co - chairs?|facilitators?|hosts?|experts?|coordinators?)|in (?:the|our|this) (?:\w+ )?(?:review|meeting|dialogue))/;
const PAYING =
  /^(?:(?: ,)?(?: and| or)?(?: the)? §)* for (?:(?:kindly|generously|having|again|also) )*(?:paying|covering|meeting|bearing|sponsoring|lending|printing|feeding|hosting|funding|financing|providing|translating|sharing|bringing) (?:for )?(?:the|our|my|us|all|its|a|an|this|these)\b (?!(?:\w+ )?(?:wages|ransom|police|fines?|guards|army|debts?|smugglers|victims?|witness\w*|prisons?|girls|women|children|workers?)\b)/;
const STAFF_THANKED =
  /\b(?:thanks?|gratitude|grateful|thank|indebted|applause)\b.* to the (?:captioners?|interpreters?|technicians?|transcribers?|cooks?|caterers?|translators?|engineers?|printers?|typists?|volunteers|musicians|choir|designers?|streamers?|colleagues?) (?:in|from|at|of) $/;
const STAFF =
  /(?:, |and )to the (?:captioners?|interpreters?|technicians?|transcribers?|cooks?|caterers?|translators?|engineers?|printers?|typists?|volunteers|musicians|choir|designers?|streamers?|colleagues?|friends) (?:in|from|at|of) $/;
const THANKED_BEFORE = /\b(?:thanks?|gratitude|grateful|indebted)\b/;

/** Papers, pictures and plays: where they were made, weighed, shown. */
const PAPERS =
  /(?:^| )(?:done|carried out|prepared|analy[sz]ed|printed|typed|written|scanned|photocopied|drawn|painted|recorded|composed|assembled|photographed|launched|dreamt up|sketched|weighed|compared|amended|edited|typeset|bound|translated|proofread|filmed|broadcast|streamed|piloted|tried out|tested|discussed|presented|shown|exhibited|displayed|on display|on show|(?:can|may|could|will) (?:now |also |then )?be (?:seen|heard|visited|consulted|viewed|watched|read)|to be seen|played|performed|laid|staged|premiered|rehearsed|catalogued|calibrated|measured|counted and compared|reviewed|validated|refined|designed|drafted|will be held|to be held|convenes?|convened|sits|reconvenes?|served)(?: (?:first|again|later|then|already|yesterday|also|both|once|twice|today|together|last \w+|this \w+|each \w+|every \w+|by \w+))*(?:(?: ,| and| then| also)* (?:in|at|off|from) \w+(?: \w+)?)?(?: ,| and| then| also)* (?:in|at|from|off|outside|near) (?:the (?:\w+ )?(?:of|in) )?$/;
const THINGS =
  /\b(?:it|they|which|that|rule|recommendation|recommendations|list|checklist|lists|method|study|index|photographs?|photos|drawings?|pictures?|quilts?|maps?|exhibition|film|play|poster|posters|card|cards|leaflet|form|forms|questionnaire|manual|guide|text|draft|chapter|paper|papers|book|samples?|paints?|logs?|data|files|test|tests|scale|exercise|exercises|curriculum|course|webinar|seminar|workshop|training|school|board|chamber|committee|congress|forum|tables|tool|toolkit|app|survey|results?|pilot|figures|score|song|opera|concert|reading|module|modules|criteria|indicators?|principles|standard|model|prototype|software|catalogue|atlas|glossary|dictionary|handbook)\b/;
const ITS_YEAR =
  /\b(?:congress|conference|meeting|forum|festival|chamber|board|school|assembly|council|association|convenes?|convened|meets?|host|hosts|edition|seat|prize|exhibition)\b.* (?:this|next|last|that) (?:year|time|spring|summer|autumn|winter|month)(?: it (?:is|was|will be))?(?: ,)? (?:in )?$|\b(?:congress|conference|meeting|forum|festival|chamber|board|school|assembly|host|venue|seat) .*(?:[;:,] |and )(?:it|the next one|this one) (?:is|will be|was) (?:in )?$/;

const PARTICIPLE =
  /^(?:first )?(?:analy[sz]ed|printed|weighed|compared|tested|piloted|presented|shown|exhibited|discussed|drafted|validated|tried out|measured) /;
/** Files, tables and seas in the name of a study are no affairs. */
const CASE_FILES = / (?:training cent(?:re|er)|by courtesy|witness protection|court files|swimming pool|fees?) /g;
const SEEN_THERE = /\b(?:by (?:the )?(?:police|army|guards|smugglers|traffickers)|who|whose|never|nobody)\b/;
/** "Niger, in this paper, is a river" */
const IS_A_THING =
  /^(?: , (?:in|on|for|to) (?:this|that|our|my|the) \w+ ,)? (?:is|was|are) (?:an? |the )(?:\w+ )?(?:river|address|name|surname|given name|street|horse|ship|hat|bird|fruit|word|nut|cloth|fabric|dog|cat|boat of ours|verb|typeface|font|flower|wool|kind of \w+|sort of \w+|brand|misprint|typo|password|code name|nickname)\b(?! (?:of|where|in which|whose|that (?:kills|carries|drowns)))/;

const NEXT_TIME = /^(?:and |then |now )?(?:it|the next one|this one) (?:is|will be|was) (?:in )?$/;
const DATE = /^(?:$| (?:in|on|from|next|this) )/;
/** "the coaches for the guests from Geneva leave at six" */
const COACHES =
  /\b(?:(?:coach(?:es)?|bus(?:es)?|shuttles?|trains?|flights?|taxis?) (?:for (?:the )?\w+ )?|(?:guests|visitors|participants|delegates|speakers|interpreters) )(?:from|to) $/;
/** "Jersey, denim and canvas" */
const CLOTH = /^(?:jersey|panama|china|morocco|java|malta|cashmere|astrakhan|nankin|madras|holland)$/;
const OTHER_CLOTH =
  /^(?: ,| and| or| is| was)+ (?:an? )?(?:soft |good |kind of )?(?:denim|canvas|felt|straw|tweed|silk|linen|wool|velvet|leather|porcelain|lace|corduroy|satin|muslin|calico|cloth|fabric|pottery|glass|crystal)\b/;

/** "that of Benin agreed", "the Portuguese one", "as facilitators, …" */
const THAT_OF =
  /\b(?:delegations?|representatives?|delegates?|missions?|ambassadors?|statements?|proposals?|amendments?)\b.* (?:that|those|the one|one) (?:of|from|by) (?:the )?$/;
const ONE_OF_THEM = /^ ones?(?= |$)/;
const AS_PENHOLDER =
  /^(?:(?: ,)?(?: and)?(?: the)? §)* (?:, )?as (?:the |our )?(?:co - )?(?:facilitators?|chairs?|coordinators?|sponsors?|hosts?|rapporteurs?|penholders?|sponsors|convenors?|moderators?|vice - chairs?)(?= |$)/;
/** "have sent us their greetings", "sends her regrets from Cebu" */
const GREETINGS_SENT =
  /^ (?:(?:have|has|had|also|just|all|both) )*(?:sent|sends?|conveys?|conveyed|asked me to (?:bring|convey|give)) (?:you |us |me |everyone )?(?:all )?(?:their|its|his|her|our|warm|kind|best|many|an?) (?:\w+ )?(?:greetings|regards|apologies|regrets|love|wishes|rope|cake|card|postcard|parcel|thanks)\b/;
const REGRETS_FROM =
  /\b(?:sends?|sent|conveys?|brings?|bring|offers?) (?:(?:you|us|her|his|their|its|our|my|all|warm|kind|best|many) )*(?:regrets|greetings|apologies|love|regards|wishes|thanks|respects) (?:to \w+ )?from $/;
/** "The history of this clause begins in Vienna and ends in a drawer in Geneva" */
const LIFE_OF_A_TEXT =
  /\b(?:history|story|life|road|path|journey|travels|biography|career|genealogy|pedigree) of (?:this|the|our|that|its) (?:\w+ )?(?:clause|article|word|protocol|convention|text|phrase|paragraph|comma|definition|term|instrument|treaty|form|provision|wording|sentence|footnote|idea|concept|acronym|guide|manual|standard)\b.* (?:in|through|at|from|to|via|by|over) (?:the )?$/;

/** The reference the wording of a clause in the room makes of this mention. */
export function roomReference(mention: Mention, left: string, after: string): ReferenceKind | undefined {
  if (mention.match.adjective && TEAM_ASKED.test(after)) return 'floor';
  if (mention.match.adjective)
    return ONE_OF_THEM.test(after) &&
      /\b(?:delegations?|teams?|missions?|co - chairs?|amendments?|proposals?)\b/.test(left) &&
      affairsFree(after, 'en')
      ? 'floor'
      : undefined;
  const start =
    /^(?:(?:finally|firstly|secondly|lastly|thirdly|however|and|but|so|also|now|today|, )[ ,]*|(?:on|regarding|concerning|as to|as for) (?:[\w']+ ){1,6}, (?:the )?|the )*$/.test(
      left,
    );
  if (start && HONOUR.test(after) && OF_THE_TEXT.test(after) && !NO_TEXT.test(after)) return 'floor';
  if (start && (ASIDE.test(after) || WANTS_TIME.test(after))) return 'floor';
  if ((start && AS_PENHOLDER.test(after)) || (THAT_OF.test(left) && !holdsAffairs(after, 'en'))) return 'floor';
  if (GREETINGS_SENT.test(after) && !holdsAffairs(after, 'en')) return 'courtesy';
  if (REGRETS_FROM.test(left)) return 'affiliation';
  if (LET_IT.test(left) && TO_ASK.test(after)) return 'floor';
  if (AND_AFTER_THAT.test(left) && /^(?:$| [,;.]| (?:and|then)\b)/.test(after)) return 'floor';
  if (REVIEWERS.test(left) || AS_REVIEWERS.test(after)) return 'courtesy';
  if (/\b(?:thank|thanks|grateful|gratitude|appreciat\w+)\b/.test(left) && PAYING.test(after)) return 'courtesy';
  if (
    STAFF_THANKED.test(left) ||
    (STAFF.test(left) && THANKED_BEFORE.test(mention.sentence.items.slice(0, 40).join(' ')))
  )
    return 'courtesy';
  if ((IS_A_THING.test(after) && start) || (CLOTH.test(mention.match.phrase) && OTHER_CLOTH.test(after)))
    return 'person';
  if (mention.match.kind !== 'place' && mention.match.kind !== 'name') return undefined;
  const near = `${left.split(/ [,;:—] /).at(-1)!}§ ${after.split(/ (?:[,;:—]|and|so that|in order that) /)[0]!} `;
  if (PAPERS.test(left) && (THINGS.test(left) || (PARTICIPLE.test(left) && /^(?: and)?(?: \w+)? ,/.test(after))))
    return holdsAffairs(near.replace(CASE_FILES, ' '), 'en') || SEEN_THERE.test(near) ? undefined : 'meeting';
  if (NEXT_TIME.test(left) && mention.sentence.joined && DATE.test(after)) return 'meeting';
  if (
    COACHES.test(left) &&
    affairsFree(`${left.split(' ').slice(-7).join(' ')}§${after.split(' ').slice(0, 5).join(' ')} `, 'en')
  )
    return 'meeting';
  if (LIFE_OF_A_TEXT.test(left) && !holdsAffairs(near, 'en')) return 'treaty';
  if (ITS_YEAR.test(left) && affairsFree(near, 'en')) return 'meeting';
  return undefined;
}

/** The State's own affairs in what it prefers or is ready for. */
const NO_TEXT =
  /\b(?:camps?|prisons?|police|army|return them|deport\w*|walls?|fences?|islands|judges|executions?|raids?|jail\w*|weapons|soldiers|girls|boys|children|traffickers|smugglers)\b/;
