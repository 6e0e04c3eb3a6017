import { affairsFree, holdsAffairs } from './frame.ts';
import { FLOOR_ACT } from './lexicon.ts';
import { re } from './patterns.ts';
import type { Mention } from './sentences.ts';

/** English wordings of who somebody in the room is and where a society has its seat. */

/** What is founded or seated somewhere and is no society of the speaker's kind. */
const NO_SOCIETY =
  /(?<!\b(?:against|on|for|without|stop|end|from|to) (?:\w+ )?)\b(?:camps?|prisons?|jails?|gangs?|cartels?|rings?|mafias?|militias?|mines?|factor(?:y|ies)|brothels?|courts?|police|ministr(?:y|ies)|laws?|task forces?|regimes?|compounds?|farms?|checkpoints?|scams?|kilns?|ships?|vessels?|boats?|tankers?|trawlers?|fleets?|cars?|phones?|sim cards?|shell compan(?:y|ies)|compan(?:y|ies)|firms|banks|businesses|agenc(?:y|ies)|weapons?|child|children|girls?|boys?|women|woman|men|workers?|victims?|migrants?|refugees|people|persons|marriages?|debts?|cases?|complaints?|births?|deaths?) (?:(?:which|that|who|,) )*(?:(?:was|were|is|are|has|have|had|been|being) )*$/;

/** "… was founded by nine women in", "and has its seat in", "its office moved to" */
const SEAT =
  /(?:^| )(?:(?:founded|incorporated|headquartered|set up|chartered|constituted|domiciled|seated|registered|situated|(?:is|are|was|were) (?:now )?housed) (?:(?:as an? \w+(?: \w+)?|in \d+|back|first|originally|legally|again|by \w+(?: \w+){0,3}) )*(?:in|at|near|outside)|(?:its|our|their|a|the) (?:\w+ )?(?:seat|headquarters|head office|registered office|(?:office|main office|desk|library|secretariat) (?:is|was|lies|sits|has|then)) (?:(?:is|was|lies|sits|has|then|later|since) )*(?:in|at|near|(?:moved|relocated|transferred) (?:from § )?to)|(?:the|its|our) (?:office|desk|secretariat|headquarters|seat) (?:(?:has|was|then|later|since) )*(?:moved|relocated|transferred) (?:from § )?to) $/;
/** "… after a court had refused it" */
const AFTERMATH = /^(?: in \d+| \w+){0,3} (?:after|because|until|when|while|despite|where) /;
const BORN =
  /(?:^| )(?:association|union|league|network|society|guild|federation|choir|club|circle|committee|alliance|coalition|collective|cooperative|movement|foundation|institute|initiative|forum|campaign|idea|project|programme|school|college|journal|hotline|helpline|clinic|it)(?: (?:of|for|against)(?: \w+){1,5})? (?:was|were|is) (?:first )?(?:born|conceived|started|created|established|launched|begun) in $/;
const GREW =
  /^.*\b(?:born|founded|set up|established|raised) .*§.* (?:and|,) (?:grew up|came of age|moved|lives?) (?:in|to) $/;

/** "Ms. Roy is Canadian", "Dr. Thapa, of the Council, is connected from …" */
const TITLED =
  /(?:^|[ ,;:—])(?:mr|mrs|ms|miss|mx|dr|prof|professor|rabbi|imam|pastor|reverend|sir|dame|madam|(?<!(?:her|his|my|our|their|whose|the|a|an|your) )(?:captain|sister|father|brother)) (?:[\w'§-]+(?: - )? ?){1,5}(?:(?:, |\( )[\w' §-]{1,60}(?: ,| \)) )?/;
const LIVES =
  /(?:^|[ ,;])(?:is |was |has |also |now |still |currently )*(?:lives?|works?|working|teaches|taught|studied|studies|lectures?|lectured|grew up|born|raised|educated|trained|based|connected|connecting|employed|online|dialling in|on the line|with us|joining|joins us|resides?|practises|retired|comes|hails|read law|dials in) (?:\w+ ){0,3}(?:in|at|from|near) $/;
const IS_NATIONAL = /(?:^|[ ,])(?:is|am|are|was) (?:an? |half |also |both |all |originally )*$/;
const ENDS = /^(?:$| [,;:.)—]| (?:and|but|by|who|with|from|so|though|on|or)\b)/;

/** "My husband is Moroccan, our children are dentists" */
const KIN =
  /(?:^|[,;:—] |and )(?:my|our|his|her) (?:\w+ )?(?:husband|wife|partner|mother|father|parents|brother|sister|children|sons?|daughters?|in - laws|grandmother|grandfather|grandparents|neighbours?|colleagues?|co - authors?|boss|cousin|aunt|uncle|brother - in - law|sister - in - law) (?:is|are|was|were) (?:an? |half |both |all |also )*$/;
const HER_BROTHER =
  /(?:^|[ ,])(?:her|his|their) (?:brother|sister|mother|father|wife|husband|cousin|children) (?:is|are|was) (?:an? )?$/;

/** "I, a Dane who …"; "being counsel of a firm and a Swede"; "grew up in Suva and have a … accent" */
const APPOSED = /(?:^|[ ,;:—])(?:i|we) , (?:as )?(?:an?|both|two|three|myself an?) (?:\w+ ){0,2}$/;
const BEING =
  /(?:^|[ ,;:—])(?:being|as|(?:i|we) (?:am|are)) (?:(?!who|that|which|because)[\w'§-]+ ){1,12}and (?:an? |both )$/;
/** "A Czech, a Dutchman and a Cuban walk into an interpretation booth" */
const WALK_IN =
  /^(?:(?: ,| and)+ an? §)* (?:walk|walked|walks|sit|sat|share|shared|meet|met|discuss|discussed|agree|agreed) (?:\w+ ){0,4}(?:bar|booth|room|table|desk|dictionary|lift|elevator|coffee|library|comma|text|draft)\b/;
const I_AM =
  /(?:^|[ ,;:—])(?:i am|i ' m|we are|being|speaking as|as) (?:an? |the |two |three |both |only )(?:\w+ ){0,2}$/;
const HAVE =
  /(?:^|[ ,;:—])(?:i|we|me)\b.* (?:have|has|with|keep|kept|speak with|inherited|got) (?:an?|my|the|our) (?:\w+ )?$/;
const TRAIT =
  /^ (?:accent|passport|surname|name|mother|father|degree|diploma|pension|grandmother|childhood|upbringing|sense of humour|temper|library card|driving licen[cs]e)\b/;
const MAKER =
  /^(?: -)? ?(?:[a-z]+(?: - [a-z]+)?)(?: [a-z]+)?(?: - [a-z]+)?(?:$| [,.;:)]| (?:and|who|with|from|by|but|so)\b)/;
const NO_MAKER =
  /^ (?:\w+ )?(?:court|law|police|government|prison|border|army|victims?|girls?|boys?|women|children|workers?|camps?|ministry|passports?|wages|market|vessel|ship|judges? (?:are|have)|authorities|embassy|citizens)\b/;

/** "despite their names, were both from Toronto": scholars by their home. */
const BOTH_FROM = /(?:^| )(?:were|are|come|came) both (?:from|of) $/;

/** "From a borrowed desk in Tirana I greet …", "a shelf in the office in Maseru" */
const FROM_A_DESK = /^(?:here |live )?from (?:an?|the|my|our) (?:\w+ ){1,4}(?:in|at|on|near|of|outside|above) $/;
const GREET =
  /^ (?:, )?(?:i|we) (?:greet|thank|salute|wish|join|speak|write|send|welcome|follow|listen|support|bring|add|congratulate|ask (?:for|whether (?:the )?(?:text|form|guide|annex)))\b/;
const OWN_ROOM =
  /\b(?:in|at|of|from|to) (?:the|our|my|its) (?:\w+ )?(?:office|secretariat|headquarters|library|archive|reading room|workshop|studio|kitchen|meeting room|attic|cellar of our \w+) (?:in|at) $/;
const MEMBERS_IN =
  /\b(?:we|it|our \w+|the \w+) (?:now |also )?(?:have|has|count|counts) (?:\w+ )?(?:members|branches|friends|offices|partners|volunteers|chapters|sections|affiliates) (?:in|from) (?:(?:§|in|from|uh|um|er|and|i think|,|also|the) )*$/;

const CHAIR_FROM =
  /\b(?:chair\w*|president|moderator|rapporteur|facilitator|colleague|interpreter) (?:, )?(?:and )?who (?:is|comes|are|come)(?: ,)?(?: i (?:believe|think|understand|hear|gather))?(?: ,)?(?: also| originally)? from $/;
const COLLEAGUE_FROM = /\b(?:my|our|the) (?:\w+ )?(?:colleagues?|friends?|counterparts?|fellow \w+) (?:from|in) $/;
/** "we are fishermen's wives from Vigo" */
const WIVES_FROM =
  /(?:^|[,;:—] |\band )(?:i am|we are|i ' m|we ' re) (?:(?!from|in|against|about|not|told|asked|hearing|receiving|learning|that|who|which|far|away|back|sent|kept|held|banned|exempt|free|safe)[\w'-]+ ){1,5}from $/;
const DEGREE_FROM =
  /\b(?:degrees?|diplomas?|certificates?|licen[cs]e|doctorates?|masters?|phds?|accents?|recipe|scars of youth|library card|driving licen[cs]e) from (?:(?:§|\w+) (?:, |and )+(?:an? \w+ \w+ from |from )?)*$/;
const SUFFERS =
  /\b(?:has|have|is|was|were|been|being) (?:not |never |only |still )?(?:been )?(?:paid|sold|beaten|refused|denied|stopped|banned|expelled|fined|jailed|shot|killed|locked|threatened|detained|arrested|exploited|trafficked|deported|raped|forced|abandoned|missing|unpaid)\b/;
/** "We met a baker from Lille, a notary from Genoa" */
const MET =
  /(?:^|[,;:—] |\band )(?:i|we) (?:\w+ )?(?:met|know|asked|invited|interviewed|trained|taught|consulted|sat with|worked with|wrote to|thank) (?:(?:an?|two|three|one|the) (?:young |old |retired )?(?:bakers?|notar(?:y|ies)|judges?|lawyers?|clerks?|teachers?|professors?|librarians?|translators?|interpreters?|doctors?|statisticians?|linguists?|archivists?|economists?|engineers?|printers?|plumbers?|nuns?|priests?|poets?|tailors?|students?|scholars?|colleagues?|auditors?|accountants?|carpenters?|cooks?|nurses?|midwi(?:fe|ves)|historians?|jurists?) (?:from|in|of) (?:§|\w+)(?: ,| and| ,? and)* )*(?:an?|two|three|one|the) (?:young |old |retired )?(?:bakers?|notar(?:y|ies)|judges?|lawyers?|clerks?|teachers?|professors?|librarians?|translators?|interpreters?|doctors?|statisticians?|linguists?|archivists?|economists?|engineers?|printers?|plumbers?|nuns?|priests?|poets?|tailors?|students?|scholars?|colleagues?|auditors?|accountants?|carpenters?|cooks?|nurses?|midwi(?:fe|ves)|historians?|jurists?) (?:from|in) $/;
/** "Ireland and Cuba (1987), two psychologists from Ghent" */
const SCHOLARS_FROM =
  / , (?:two|three|four|both|an?) (?:\w+ )?(?:psychologists?|statisticians?|linguists?|economists?|sociologists?|criminologists?|historians?|philosophers?|mathematicians?|physicists?|librarians?|professors?|scholars?|authors?|jurists?|engineers?|poets?|translators?) (?:from|in|of) $/;
const ON_THE_LINE =
  /\b(?:on the line|connected|connecting|dialling in|dialing in|calling in|joining us|beaming in) (?:today |now |tonight |live |again )?from $/;
/** "UNIDROIT in Rome has the patience for it" */
const BODY_IN =
  /(?:^| )(?:unidroit|unodc|unicef|unesco|interpol|europol|eurojust|unhcr|iom|ilo|imo|osce|odihr|icmpd|ohchr|fao|wto|who|itu|wipo|the hague conference) (?:in|at) $/;
/** "our president is a lady from …" */
const OFFICER_FROM =
  /(?:^| )(?:our|my) (?:\w+ )?(?:president|treasurer|chair\w*|secretary|director|deputy|founder|colleague|moderator|patron|coordinator|interpreter|trainer|neighbour|translator|cook) (?:is|was) (?:an? (?:(?!lady)\w+ )?(?:lady|man|woman|gentleman|nurse|lawyer|teacher|doctor|judge|priest|nun|farmer|sailor|fisherman|baker|poet) )?from $/;
const HEARD_THERE =
  /(?:^| )§ (?:that|which|as) (?:one|you|people|i|we) (?:learns?|hears?|picks? up|speaks?|is taught|learned|learnt|picked up) (?:\w+ )?(?:in|at) $/;
const GREETINGS = /(?:^| )(?:greetings|warm greetings|regards|good wishes|hello) from (?:\w+ (?:in|at) )?$/;

/** True when the mention says who speaks or is spoken of, or where a society is at home. */
export function tellsWhoTheyAre(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (adjective) return ownNation(left, after);
  const own = /\b(?:i|we|my|our|me|us)\b/.test(left);
  const clause = after.split(/ (?:[,;:—]|and|but|where|because|until|after|when)(?= )/)[0]!;
  if (/^ '/.test(after)) return false;
  if (
    (SEAT.test(left) || BORN.test(left)) &&
    !NO_SOCIETY.test(
      left.replace(
        / (?:founded|incorporated|headquartered|set up|chartered|constituted|domiciled|seated|registered|situated) .*$/,
        ' ',
      ),
    )
  )
    return (
      !(AFTERMATH.test(after) && holdsAffairs(after, 'en')) &&
      !/^ (?:on|by) (?:paper|the (?:police|army|government|gang|smugglers|traffickers))\b/.test(clause)
    );
  if (GREW.test(left) && affairsFree(clause, 'en')) return true;
  if (TITLED.test(left) && LIVES.test(left)) return affairsFree(`${clause} `, 'en') && !SUFFERS.test(after);
  if (MET.test(left) && /^(?:$| [,;:.]| and\b)/.test(after)) return true;
  if (BOTH_FROM.test(left) && /^(?:$| [,;.])/.test(after) && affairsFree(left.replace(/ who /g, ' '), 'en'))
    return true;
  if (FROM_A_DESK.test(left) && GREET.test(after)) return true;
  if (OWN_ROOM.test(left) && affairsFree(clause, 'en')) return true;
  if (
    HEARD_THERE.test(left) ||
    WIVES_FROM.test(left) ||
    (SCHOLARS_FROM.test(left) && /^(?:$| [,;.])/.test(after)) ||
    (DEGREE_FROM.test(left) && affairsFree(clause, 'en'))
  )
    return true;
  if (
    COLLEAGUE_FROM.test(left) &&
    !SUFFERS.test(after) &&
    /^ (?:he|she|they|who|is|are|has|have|said|says|just|already|and|asked|made|will|can|knows?|spoke|put)\b/.test(
      after,
    ) &&
    !holdsAffairs(
      after
        .split(' ')
        .slice(0, 6)
        .join(' ')
        .replace(/^ who /, ' '),
      'en',
    )
  )
    return true;
  if (MEMBERS_IN.test(left) || ON_THE_LINE.test(left) || CHAIR_FROM.test(left)) return true;
  if (BODY_IN.test(left) && affairsFree(clause, 'en')) return true;
  if (OFFICER_FROM.test(left))
    return affairsFree(left.slice(left.search(OFFICER_FROM)).replace(/ (?:president|judge) /, ' '), 'en');
  if (GREETINGS.test(left) && /^(?:$| [,;:.]| (?:and )?(?:i|we|my|our|this)\b)/.test(after)) return true;
  return own && /\bborn to .* parents in $/.test(left) && !re`^ (?:${FLOOR_ACT})`.test(after);
}

function ownNation(left: string, after: string): boolean {
  if (NO_MAKER.test(after)) return false;
  if (
    (KIN.test(left) || HER_BROTHER.test(left)) &&
    /^(?:$| [,;:.)—]| (?:and|but) (?:i|we|my|our|her|his|they)\b)/.test(after)
  )
    return true;
  if (
    APPOSED.test(left) &&
    /^(?:$| [,;:.)—]| (?:who|by|and|with|from|in|of|[a-z]+ (?:who|by|,|and|in|of|with))\b)/.test(after)
  )
    return true;
  if (BEING.test(left) && /^(?:$| [,;:.)—])/.test(after)) return true;
  if (HAVE.test(left) && TRAIT.test(after)) return true;
  if (/^(?:an? §(?: ,| and)* )*an? $/.test(left) && WALK_IN.test(after)) return true;
  if (I_AM.test(left) && MAKER.test(after)) return true;
  return (
    TITLED.test(left) &&
    IS_NATIONAL.test(left) &&
    ENDS.test(after) &&
    affairsFree(after.split(/ [;:—] /)[0]!.slice(0, 60), 'en')
  );
}
