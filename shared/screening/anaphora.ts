import { readerOf } from './frame.ts';
import type { Tongue } from './inflect.ts';
import { STATE_MATTER } from './lexicon.ts';
import { leftOf, type Mention, nextMention, type Sentence } from './sentences.ts';

/**
 * After an introduction has named the country, "here", "at home", "where" or "my government" name its situation.
 * Looks at the rest of the sentence and the three sentences that follow.
 */
const OWN =
  '(?:my|our|own|mon|notre|nos|mes|mi|nuestros?|nuestras?|mein\\w*|unser\\w*|meu|nosso|minha|nossa|nossos|nossas|наш\\w*|мо[ияе])';
const MATTER = `(?:${STATE_MATTER})`;
const WHERE =
  /^(?: ,)?(?: and)?(?: um| uh| there| you know)* (?:where|in which|from where|whose|ou|donde|onde|wo|где|حيث|dont)\b(?! (?:i|we|our|my|it (?:was|is|has)|the (?:power|sun|internet|connection|line|rain|snow|clocks?|moon|electricity|lights|sea|cathedral|weather|organi[sz]ation|association|team|network)|je|nous|ich|wir|estamos|trabaj|estudi|work|vive|vivo|nos|я|мы|she|he)\b)/;
const WHERE_OTHER =
  /^(?: ,)? (?:где|حيث|wo|ou|donde|onde)(?= )(?! (?:je|nous|ich|wir|yo|nosotr|trabaj|estudi|я |мы |a gente|eu ))/;
const RELATIVE =
  /^(?: ,)? (?:which|that|a country|a place|a city|a state|an island|a land|un pays|un pais|um pais|ein land|страна|país)\b(?! (?:i|we|is my|is our|hosts|is where (?:i|we))\b)/;
const HERE =
  /(?:^|[,;:—] |^ |\band |\bbut |\bbecause |\bthat )(?:here|over here|out here|down here|there)(?: ,)? (?!is\b|are\b|was\b|were\b|has\b|have\b|had\b|will\b|we\b|i\b|can\b|may\b|might\b|must\b|should\b|would\b|to\b|at\b|with\b|for\b|as\b|on\b|from\b|of\b|again\b|today\b|now\b|too\b|comes?\b|goes\b|lies\b|remains?\b|seems?\b|exists?\b|and\b|or\b|my\b|our\b|in (?:vienna|geneva|new york|this|room|the room|the hall|front)|by\b|also\b|however\b|then\b|together\b|s\b|')[\w']+/;
/** "in the mines there you have …" */
const THERE_YOU =
  /\b(?:there|here) (?:you|they|people|nobody|everybody|everyone|no one) (?:have|has|had|see|find|get|still|never|do|don|cannot|can|are|is|will|must|pay|sell|sells|keep|keeps)\b/;
const NO_THERE =
  /\bthere (?:is|are|was|were) (?:no|not a|nobody|no one|only one|hardly any)\b(?! (?:doubt|need|question|time|reason|objection|point|harm|magic|alternative|substitute|contradiction|excuse|such thing|better|way|easy|single))/;
const NOT_HERE =
  /\b(?:am|are|is|be|was|were|come|came|being|sit|stand|gathered|meet|met|out|hi|(?:come|came|comes|be|is|are|am|look|bring|brought|travel(?:led)?) over|put|from|to|that|right|up|down) here\b|\bhere (?:is|are) (?:a|the|my|our|what|how|two|three|some)\b|\bthere (?:is|are|was|were|has|have|will|can|may|should|must)\b(?! no| nobody| not| a (?:law|prison|court|camp|judge))/;
const THERE_END = /\b(?:over |out |down |up )?there(?: ,| ;| :| —|$)/;
/** "the ministry there has …", "bail there was …" */
const NOUN_THERE =
  /\b(?!(?:and|but|so|that|because|if|is|are|was|were|be|been|then|while|when|as|or|i|we|you|it|not|in|from|out|over|up|down|being|am|meetings?|sessions?|conferences?|trainings?|workshops?|work|works|worked|live|lives|lived|born|studied|taught|whether|wherever|whenever|unless|until|though|although|like|think|know|say|says|said|hope|believe|since|where|than|what|how|for|to)\b)[\w']+ there (?:is|are|was|were|has|have|had|does|do|did|never|still|now|always|only|cannot|can|must|no longer|\w{3,}(?:s|ed))\b/;
const OWN_THERE =
  /\b(?:our|my) (?:\w+ ){0,2}(?:offices?|teams?|members?|colleagues|volunteers|staff|partners|branch|chapter|clinics?|schools?|groups?|desks?) there\b/;
const FOREIGN_THERE =
  /(?:^|[ ,;:—])(?:la - bas|alli|alla|dort|там|هناك)(?= (?!treffen|sehen|wir |nos |nous |je |yo |мы |я |نحن ))/;
const HERE_END =
  /\b(?:around|over|down|out|up|live|work|happens?|happening|arrive|die|begins?|sold|bought|paid|detained|beaten|arrested|missing|know|costs?|exists?|works?|laws?|judges?|nobody|courts?|police|prisons?|girls|women|children|victims|recruited|exploited) here(?: ,| ;| :| —| and| but|$)/;
const HOME =
  /(?:^|[ ,;:—"(])(?:at home|back home|in my country|in our country|in my own country|my country|our country|my homeland|our homeland|in that country|in this country|the country (?:has|is|does|s|'|lacks|never|still|now|passed|keeps|punishes|closed|opened|refuses)|chez nous|au pays|dans mon pays|dans notre pays|en mi pais|en nuestro pais|mi pais|nuestro pais|no meu pais|no nosso pais|meu pais|nosso pais|zu hause|bei uns|in meinem land|in unserem land|mein land|unser land|mein heimatland|у нас(?! (?:есть|один|вопрос))|в нашей стране|в моей стране|наша страна|моя страна|на родине|дома|في بلدي|في بلدنا|و?بلدي|و?بلدنا|و?بلادي|و?بلادنا|و?عندنا|و?حكومتي|و?حكومتنا|ولدينا(?! (?:سوال|اقتراح|مقترح|ملاحظه|طلب|ثلاث|سوالان)))(?=[ ,.;:]|$)/;
const OWN_MATTER = new RegExp(
  `\\b${OWN} (?:own |national |local |new |old |supreme |young |criminal |labou?r |penal |textile |brick |tea |garment |coffee |cocoa |fishing |border |public |rural |poor |poorest |state |traffic |prime |foreign |immigration |anti - trafficking |civil |military |domestic |migrant |river |coastal |smallest |northern |southern |eastern |western |great |\\w+ish |\\w+ing )*(?:${STATE_MATTER}|gouvernement|police|policia|loi|lois|ley|leyes|gobierno|tribunaux|tribunales|juges|jueces|prisons?|carceles|frontieres?|fronteras?|autorites|autoridades|parlement|parlamento|pays|regierung|gesetze?|polizei|gerichte?|gefangnisse?|grenzen?|behorden|registrars?|registry|governo|tribunais|juizes|leis|prisoes|fronteiras?|правительств\\w*|суды|полици\\w*|закон\\w*|тюрьм\\w*|власт\\w*)(?![\\w-])`,
);
const OWN_GROUP_WORK =
  /\bmy (?:passport|visa|wages|state of)\b|\b\b(?:our|my) (?:president|minister|mayor|king|queen) (?:is (?:an?|my|the|called|here|not)\b|, (?:mr|ms|mrs|dr|professor)\b|sends|founded|writes|wishes)|\bour (?:children|daughters|sons|girls|boys) are (?:all |both )?\w+s (?:,|and)|\b(?:our|my) (?:young |own |small |\w+ )?(?:people|women|girls|children|youth|workers|shelters?|hotlines?|statistics|figures|schools?|villages|registers?|workshops|cases|state|members|ports|law|laws) (?:who|are (?:trained|volunteers|members|available|free)|is (?:available|free|open|new|online)|have trained|teach|wrote|offer|helped|provides?|answers?|school|clinics?|society|firm|students?|faculty|professors?|department|library|group)\b/;

/** "a charity with its seat in Bruges, which removes the address": the charity does. */
const SOCIETYS =
  /\b(?:charity|association|foundation|federation|society|company|firm|cooperative|network|institute|ngo|organi[sz]ation|union|club|publisher|museum|laboratory|clinic|school|trust) (?:\w+ )?(?:with (?:its|an?|their) (?:\w+ )?(?:seat|office|offices|headquarters|home)|registered|based|founded|seated) (?:in|at|near) (?:the )?$/;

/** True when "at home", "in my country", "our courts" follow in the sentence or the next: what is told there stands. */
export function saysHome(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { sentence, at } = mention;
  const rest = ` ${sentence.items.slice(at + 1, at + 60).join(' ')}`;
  const next = ` ${sentences[sentence.index + 1]?.items.slice(0, 60).join(' ') ?? ''}`;
  return [rest, next].some((said) => HOME.test(said) || (OWN_MATTER.test(said) && !OWN_GROUP_WORK.test(said)));
}

/** True when what follows an introduction speaks of the country just named. */
export function speaksOfIntroduced(mention: Mention, tongue: Tongue, sentences: readonly Sentence[]): boolean {
  const { sentence, at, match } = mention;
  const rest = sentence.items.slice(at + 1);
  const other = otherNamed(mention);
  let after = rest.length === 0 ? '' : ` ${rest.slice(0, 60).join(' ')}`;
  after = after.replace(/^(?:(?: ,)?(?: and)?(?: the)? §)+/, '');
  if (
    !match.adjective &&
    !/^ and whose\b/.test(after) &&
    !(SOCIETYS.test(leftOf(mention, 12)) && /^ , which\b/.test(after)) &&
    (WHERE.test(after) || WHERE_OTHER.test(after) || RELATIVE.test(after))
  )
    return true;
  if (ITS_BODY.test(after)) return true;
  // "there" is the State named last: "my colleague from Oslo is wrong about Kenya, the shelter there is closed"
  if (
    other === undefined
      ? aboutHome(after)
      : aboutHome(` ${rest.slice(0, other.at - at - 1).join(' ')}`) || HOME.test(after)
  )
    return true;
  const index = sentence.index;
  if (/\b(?:from|of) $/.test(leftOf(mention, 3)) && atHomeLater(mention, sentences)) return true;
  for (let k = index + 1; k < sentences.length && k <= index + 3; k += 1) {
    const next = sentences[k]!;
    // another State has been named in between: "here" is no longer clear
    if (next.mentions.some((other) => other.match.states[0] !== match.states[0])) break;
    const said = ` ${next.items.slice(0, 80).join(' ')} `;
    if (aboutHome(said.trimEnd())) return true;
    if (tongue !== 'en' && HERE_ELSEWHERE.test(said) && readerOf(tongue)?.substance.test(said)) return true;
    // "Every year the ministry promises a register"
    if (tongue === 'en' && k === index + 1 && ITS_BODIES.test(said) && DATED.test(said) && !WISHED_OF_IT.test(said))
      return true;
  }
  return false;
}

/** The next mention of another State within reach, no member of the same list. */
function otherNamed({ sentence, at, match }: Mention): Mention | undefined {
  for (
    let next = nextMention({ sentence, at: at + 3, match, capital: true });
    next !== undefined && next.at <= at + 60;
    next = nextMention(next)
  )
    if (next.match.states[0] !== match.states[0]) return next;
  return undefined;
}

/** "a licence from Malta and the scars from its detention centre" */
const ITS_BODY =
  /^(?: [^ ;]+){0,14} (?:from|by|in|of|to|for|and|but|,|against) its (?:\w+ ){0,2}(?:detention|police|courts?|prisons?|jails?|army|guards|camps?|prosecutors?|judges|border|coast ?guard|government|ministry|laws?)\b/;
const AT_HOME =
  /(?:^|[,;:—] )(?:at home|back home|in my country|in our country|in my village|where i come from)(?: ,)? (?!(?:i|we|my|our)\b)|\b(?:being |is |are |was |were )?(?:sold|bought|beaten|locked|unpaid|paid|traded|arrested|common|legal|punished|cheap|cheaper|hired|recruited|missing|kept)(?: [\w]+){0,4} (?:at home|back home)\b/;
/** "I have come from Banjul. I thank … . At home the navy buys its fuel from the dealer.": home stays home, whoever is thanked. */
function atHomeLater({ sentence }: Mention, sentences: readonly Sentence[]): boolean {
  for (let k = sentence.index + 1; k < sentences.length && k <= sentence.index + 6; k += 1)
    if (AT_HOME.test(sentences[k]!.items.slice(0, 60).join(' '))) return true;
  return false;
}

/** "below this window", "at the end of my street", "from our balcony": what the speaker sees there. */
const IN_SIGHT =
  /\b(?:below|beneath|under|outside|opposite|behind|from|in front of|around|round|next to|across from|near|on|in|at the (?:end|corner|top|bottom) of|at) (?:this|my|our|the|its) (?:\w+ )?(?:windows?|stairs|attic|office|building|house|street|balcony|door|doorstep|gate|village|town|neighbourhood|quarter|block|yard|road|roof|terrace|courtyard|clinic|parish|district|city)\b/;
const IN_SIGHT_MATTER = new RegExp(
  `\\b(?:${STATE_MATTER}|women|men|girls?|boys?|child|people|crews?|vessels?|ships?|lorr(?:y|ies)|trucks?|boats?|vans?|bus(?:es)?|waiters|cleaners|compound|sheds?|farms?|kilns?|brothels?|nobody|sleeps?|locked|sold|sell|unpaid|workshops?|yards?|warehouses?|containers?)\\b`,
);

function aboutHome(text: string): boolean {
  if (IN_SIGHT.test(text) && IN_SIGHT_MATTER.test(text.replace(IN_SIGHT, ' '))) return true;
  if (HOME.test(text)) return true;
  if (OWN_MATTER.test(text) && !OWN_GROUP_WORK.test(text)) return true;
  if (HERE.test(text) && !NOT_HERE.test(text)) return true;
  if (NO_THERE.test(text) || THERE_YOU.test(text)) return true;
  if (
    /\b(?:nobody|everybody|no one|everyone|people|women|girls|boys|workers|children|judges|police|courts?|victims|many|most|migrants|fishermen|lawyers|laws?|shelters?|employers|recruiters|smugglers|traffickers) (?:here|there)\b(?! (?:is|are) (?:a|the) )/.test(
      text,
    )
  )
    return true;
  return (
    (NOUN_THERE.test(text) && !OWN_THERE.test(text)) ||
    FOREIGN_THERE.test(text) ||
    (THERE_END.test(text) &&
      !/\b(?:met|been|there (?:is|are)|speak|meet|sessions?|training|workshop|teach|taught|work|working|works|studied) (?:you )?there\b/.test(
        text,
      )) ||
    (HERE_END.test(text) && !/\b(?:we|i) (?:live|work) here\b/.test(text))
  );
}

const HERE_ELSEWHERE =
  /(?:^|[ ,;:—])(?:aqui|alli|alla|ahi|ici|la - bas|hier(?! uber)|dort|здесь|тут|там|هنا|هناك)(?= )(?! (?:en (?:viena|esta|vienne)|a (?:vienne|geneve)|dans (?:cette|la) salle|nesta|em viena|in (?:wien|diesem)|в (?:вене|этом)))/;
const ITS_BODIES =
  /\bthe (?:\w+ )?(?:police|ministry|minister|government|courts?|judges?|prosecutors?|inspectors?|border guards?|parliament|army|mayor|authorities|prisons?|customs|coastguard|embassy|magistrates?) (?!(?:should|must|may|might|could|would|can)\b)\w+/;
const DATED =
  /\b(?:every (?:year|week|month|day|night|spring|summer|autumn|winter|time)|last (?:year|week|month|night|spring|summer|autumn|winter)|this (?:year|week|month|morning|spring|summer|winter)|yesterday|since (?:then|last|january|\d{4}|easter|christmas)|in (?:19|20)\d\d|(?:two|three|four|five|six|ten) (?:years|months|weeks) ago|so far|to this day)\b/;
const WISHED_OF_IT =
  /\b(?:should|must|may|might|could|would|article|articles|paragraph|protocol|convention|rule|rules|if|suppose|imagine|example|model|question|questions|ask|asks|propose|a state|states|some|meeting|session|dialogue)\b/;

const ITS =
  /^(?:but |yet |and |still |while |meanwhile ,? ?)?(?:its|their) (?:\w+ ){0,2}(?:courts?|police|judges?|prisons?|jails?|laws?|prosecutors?|borders?|army|soldiers|guards|magistrates?|inspectors?|camps?|navy|coast ?guard|employers?|shelters?|factories|farms|villages|girls|women|children)\b/;

/** "…, though its fence still kills", "too if it stopped charging": the courtesy has a condition or a reproach. */
const RESERVED =
  /^[^;—]{0,60}? (?:(?:though|although|but|yet|while|whereas|even as|however|:) (?:its|their|her|his) |\b(?:if|once|until|the day|as soon as) (?:it|they) (?!(?:allows?|permits?|agrees?|pleases?)\b))/;

/** "…, whose courts, however, have not convicted anyone" */
const WHOSE = new RegExp(`^ , whose (?:\\w+ ){0,2}(?:${STATE_MATTER})\\b`);

/** "We thank Kuwait for the reception and ask how many of its sponsors were prosecuted" */
const ASKS_ITS = new RegExp(
  `^[^;—§]{0,80} (?:and|but|,) (?:(?:we|i) )?(?:(?:also|then|would|will|must|still|beg to) )*(?:ask|wonder|enquire|inquire|like to ask)(?: it| them)? (?:how|why|whether|when|who|what|where)\\b[^;—§]{0,60} (?:its|their|her) (?:\\w+ ){0,2}(?:sponsors|employers|maids|nationals|citizens|ships|vessels|ports|shelters?|${STATE_MATTER})(?= )`,
);

/** True when the clause after the courtesy turns to the State: "We thank Qatar; its courts take two years". */
export function turnsToIt(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { sentence } = mention;
  if (WHOSE.test(` ${sentence.items.slice(mention.at + 1, mention.at + 14).join(' ')} `)) return true;
  if (RESERVED.test(` ${sentence.items.slice(mention.at + 1, mention.at + 20).join(' ')} `)) return true;
  if (ASKS_ITS.test(` ${sentence.items.slice(mention.at + 1, mention.at + 30).join(' ')} `)) return true;
  if (sentence.mentions.at(-1) !== mention) return false;
  const next = sentences[sentence.index + 1];
  return next !== undefined && ITS.test(next.items.slice(0, 10).join(' '));
}

const THIRD = new RegExp(
  `\\b(?:said|says|reported|reports|explained|explains|informed|informs|stated|states|claimed|claims|admitted|admits|announced|announces|told|noted|notes|replied|replies|recalled|described|describes|added|confirmed|confirms|regretted|shared|boasted|indicated|mentioned)\\b.{0,60}?\\b(?:(?:its|their|his|her|the|new|own)(?: \\w+){0,3} ${MATTER}|(?:his|her|their) (?:own )?country|at home)\\b`,
);

/** After the courtesy of the floor, a verb on what the State does: "supports the proposal but keeps the boats". */
const TURNS =
  /\b(?:but|yet|while|and)(?: it| they| then| still| also)* (?:keeps?|kept|sells?|sold|jails?|jailed|refuses?|refused|beats?|detains?|detained|closed|closes|deports?|deported|returned|ignores?|ignored|never|does not|did not|do not|has (?:no|never|not)|have (?:no|never|not)|lets?|left|pays?|hides?|arrests?|arrested|expels?|pushes|pushed|shoots?|buries|taxes|convicts?|prosecutes?)\b/;

/** "how many maids sleep in her embassy's yard", "why its shelter stays closed": what is its own and no paper. */
const OWN_THING = new RegExp(
  `\\b(?:why|how|that|whether|where|when|what|because|though|although|while)\\b.{0,50}?\\b(?:its|their|her|his) (?:(?:own |national |new )?(?:${STATE_MATTER}|fences?|walls?|shelter|fund|navy)|own (?!(?:question|proposal|statement|text|draft|amendment|request|name|view|words?)))\\b`,
);

/** True when the delegation that took the floor is reported to have spoken of its own country. */
export function reportsOwnSituation(mention: Mention): boolean {
  const after = ` ${mention.sentence.items.slice(mention.at + 1, mention.at + 50).join(' ')}`;
  return THIRD.test(after) || TURNS.test(after) || OWN_THING.test(after) || /\b(?:at home|back home)\b/.test(after);
}
