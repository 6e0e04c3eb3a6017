import type { Tongue } from './inflect.ts';
import { COURTESY_OBJECT, FLOOR_ACT, GROUP, MEETING, PERSON, SPEAKER, STATE_MATTER } from './lexicon.ts';
import { foreignReference } from './references-other.ts';
import { leftOf, type Mention, rightOf } from './sentences.ts';

/** Why a mention is a reference and no situation. */
export type ReferenceKind =
  | 'affiliation'
  | 'floor'
  | 'courtesy'
  | 'meeting'
  | 'language'
  | 'organization'
  | 'person'
  | 'treaty';

/** Patterns end where the mention, or the list of States it stands in, begins: see `beforeList`. */
const LIST = '$';
const LIST_TAIL =
  /(?:the |beautiful |sunny |rainy |cold |snowy |warm |hot |wonderful |lovely |distant |faraway |nearby |downtown |central |northern |southern |eastern |western |very |far |dark |greater |north |south |east |west |rural |city of |town of |port of |island of |republic of |kingdom of )+$/;
const LIST_LINK =
  /(?:§|european union|world bank|united nations) (?:' s )?(?:, and |, or |, |and |or |& |\/ |- )+(?:of |from |in |at |to |for |by )?$/;

/** The words before the mention without the States listed before it and without articles: "i come from". */
function beforeList(left: string): string {
  let core = left.replace(LIST_TAIL, '');
  for (let k = 0; k < 8 && LIST_LINK.test(core); k += 1) core = core.replace(LIST_LINK, '').replace(LIST_TAIL, '');
  return core;
}

const right = '(?: ,?(?: and| or)?(?: the| of| from| in)? §)*';

const made = new Map<string, RegExp>();

/** The compiled pattern, compiled once. */
function re(source: string): RegExp {
  const known = made.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source);
  made.set(source, pattern);
  return pattern;
}
const G = `(?:${GROUP})`;
const P = `(?:${PERSON})`;
const words = (most: number) =>
  `(?:(?!(?:that|who|whom|which|whose|where|but|because|when|while|if|of|in|from|by|against|about|sold|trafficked|detained|arrested|killed)\\b)[\\w']+ |, (?=[\\w']+ (?:and|or|,))|- |' ){0,${most}}`;

const FIRST = "(?:i|we)(?: ' (?:m|re|ve))?";
const BE_FROM =
  'come|comes|came|coming|hail|hailing|speak|speaking|spoke|join|joining|joined|connect|connecting|connected|dial|dialling|dialing|call|calling|write|writing|listen|listening|participat(?:e|ing)|live|living|follow|following|log|logging|travel(?:led)?|sail(?:ed)?|drove|retired|flew|fly|greet|greetings|hello|hi|good (?:morning|afternoon|evening|day)|regards|watch|watching|tun(?:e|ing)|stream|streaming|zoom|zooming|address|report|arrived?|returned|back|just in|here';

const AFFILIATION_LEFT: RegExp[] = [
  // I come / we speak / joining you … from
  re(
    `(?:\\b${FIRST}(?: (?:am|are|will|have|had|also|can|would|shall|just|now|today|like to|only|myself|ourselves|all|both|,|here))* |^(?:[\\w]+ , |and |so |hi |hello |well |yes |uh |um |okay |ok )*|[,;—] |\\band )(?:${BE_FROM}) (?:to |with |in |you |us |live |today |online |remotely |all |the |way |directly |again |late |early |this |morning |evening |afternoon |night |tonight |dear |everyone |everybody |colleagues |friends |, |chair |excellencies )*(?:from|in) (?:(?:a|an|very|the|\\w+) ){0,3}?${LIST}`,
  ),
  re(`^(?:here |live |, )*from ${LIST}`),
  re(
    `\\b${FIRST}(?: am| are)? (?:also |originally |both |all |myself |ourselves |proudly )*(?:from|in|of|based in|at) ${LIST}`,
  ),
  // I am / we are a … from, in, of
  re(
    `\\b${FIRST}(?: am| are)?(?: (?:also|only|just|myself|ourselves|here as|today as|now|still|simply))* (?:an?|the|one of|two|three|four|five|six|some|part of|members? of|volunteers? (?:of|with|at)|president of|director of|head of|secretary of) ${words(9)}(?:from|in|of|at|based in|near|outside|on|across|out of|for) ${LIST}`,
  ),
  // I am an Argentine …
  re(
    `\\b(?:${FIRST}(?: am| are| was| were)?(?: (?:also|only|myself|ourselves|proudly|originally|both|born))*(?: as)?|as|being|speaking as|i am ,? as you hear ,?|one) (?:(?:an?|the|two|three|four|some|one of the|the only|all|both|fellow|young|old|retired|small) ${words(4)})?${LIST}`,
  ),
  re(
    `\\b(?:speak|speaking|spoke|represent|representing|here for|on behalf of|work for|working for|work with|working with|volunteer (?:for|with|at)|employed by|member of|belong to|run|runs|lead|leads|direct|directs|coordinate|coordinates|founded|manage|manages|chair|head|teach at|serve at|part of|for) ${words(7)}\\b${G} ${words(5)}(?:from|in|of|at|based in|near|outside|on|across|for) ${LIST}`,
  ),
  re(
    `\\b(?:speak|speaking|spoke|represent|representing|on behalf of|work for|working for|volunteer with|member of|belong to|run|lead|coordinate) (?:an?|the|our|my|two|three|several) ${words(4)}${LIST}`,
  ),
  re(`\\b(?:my name is|this is|i am called|called|i ' m) (?:[\\w']+ |, |- |' ){1,9}(?:from|of|in|at) ${LIST}`),
  // our clinic is … in
  re(
    `\\b(?:my|our) ${words(4)}${G} (?:(?:is|are|was|were|has|have|had|been|be|an?|the|its|our|offices?|branch(?:es)?|headquarters?|seats?|members?|registered|based|located|founded|established|active|works?|working|operates?|operating|also|both|started|opened|teams?|volunteers|staff|chapters?|sections?|with|and|\\d+|twelve|two|three|four|five|small|main|mostly|incorporated|headquartered|seated|present|represented|run|runs|sits|sit|set|up|there|born|which|that|,|now|currently|since|created|launched|accredited|licensed|come|comes|hail|hails|came|people|partners|countries|desks?|clinics?|schools?|not|only|formally|legally|duly|an|ngo|group|company|cooperative|association|network) )*(?:in|from|at|across|on|near|outside|under the laws of|between|of) ${LIST}`,
  ),
  re(
    `\\b${G}(?: ,)?(?: (?:is|was|are|were|which|that|has|have|had|been|be|, |officially|legally|duly|formally|also|long|called|first|now|\\w+ly|currently|with|its|it))* (?:registered|based|founded|headquartered|incorporated|established|seated|domiciled|accredited|licensed|active|located|offices?|headquarters|seat|works|operates|working|operating|born|created) (?:and (?:based|registered|active|working) )?(?:as an? \\w+ )?(?:since \\d+ |in \\d+ |, )?(?:in|at|under the laws? of|near|outside|across|from|between|of) ${LIST}`,
  ),
  re(
    `\\b(?:we|i|it)(?: (?:is|was|are|were|am|has|have|been|, |also|\\w+ly|now))* (?:registered|based|founded|headquartered|incorporated|established|seated|domiciled|accredited|licensed|active|located|present) (?:and \\w+ )?(?:in|at|under the laws? of|near|outside|across) ${LIST}`,
  ),
  re(
    `(?:^|, )(?:registered|based|founded|headquartered|incorporated|established) (?:in|at|under the laws? of|near|outside|across) ${LIST}`,
  ),
  re(
    `\\b(?:offices?|branch(?:es)?|chapters?|sections?|members?|partners?|volunteers?|staff|colleagues|clinics?|desks?|headquarters|sister organi[sz]ations?|member organi[sz]ations?|affiliates?|teams?|hotlines?|correspondents?) (?:are |is |both |also |work |based |located )*(?:in|from|at|across|of) ${LIST}`,
  ),
  re(
    `\\b(?:i|we)(?: (?:have|had|now|also|am|are|been|still))* (?:taught|teach|teaching|practi[sc]ed?|worked|work|lived|studied|served|trained|lectured?|run|ran|volunteered) (?:(?!that|who|where|which)[\\w]+ ){0,4}(?:in|at) ${LIST}`,
  ),
  // born in …, trained in …
  re(
    `(?:^|, |; |\\b(?:i|we|who)(?: (?:am|was|were|have|had|are|been|also|myself|now|currently))* |\\band (?:now |currently |was |am )?)(?:born|raised|trained|educated|grew up|studied|study|graduated|employed|live|living|lived|work|working|worked|moved|emigrated|reside|residing|resident|teach|teaching|taught|retired|married|practi[sc]e|practi[sc]ing|research|researching|lecture|serve|served|settled|arrived|operate|active|run|volunteer|settling|posted|stationed|naturali[sz]ed) (?:and \\w+ |now |as an? [\\w ]{1,25}? |mainly |mostly |today |both |also |out |law |medicine |together |currently |for \\w+ years )*(?:in|at|from|to|near|across|on|out of|between|outside) ${LIST}`,
  ),
  re(
    `\\b(?:my|his|her|our) ${words(2)}(?:home|family|parents?|mother|father|grandmother|grandfather|name|accent|wife|husband|childhood|thesis|degree|studies|passport|nationality|citizenship|birthplace|hometown|alma mater|phd|doctorate|desk|window|kitchen|studio|living room) (?:is|are|was|were|comes?|came|here|,|also|at)* ?(?:in|from|of|at|is|are) ${LIST}`,
  ),
  re(`\\bgood (?:morning|afternoon|evening|night|day) (?:[\\w]+ ){0,6}(?:to|from|in) ${LIST}`),
  re(
    `\\b(?:our|my|your) (?:friends|colleagues|partners|listeners|participants|members|sisters|brothers|students|alumni|trainees|readers|donors|researchers|interpreters|volunteers|correspondents|translators|field staff|staff|lawyers|teams?|coordinators) (?:\\w+ )?(?:in|from|at|across) ${LIST}`,
  ),
  re(`\\b(?:universit(?:y|ies)|academy|institute|faculty|polytechnic) in ${LIST}`),
  // it is midnight in …; addresses
  re(
    `\\b(?:midnight|noon|morning|evening|night|afternoon|dawn|o ' clock|a m|p m|am|pm|raining|snowing|late|early|\\d+ \\d\\d|local time|weather|sun|rain|snow|heat|monsoon|signal|connection|electricity|internet|line|time zone|clock) (?:here |is |now |already |late |still |again |bad |of |today |down |rising |setting |up |out )*(?:in|from) ${LIST}`,
  ),
  re(
    `\\b(?:street|avenue|road|strasse|platz|rue|calle|avenida|rua|boulevard|lane|square|house|box|floor|building|tower|postcode|p o box|\\d{3,6}|centre|center|vic|address|a1400|a - 1400) ,? ?(?:\\d+ )?,? ?${LIST}`,
  ),
  re(`\\b(?:my|our|his|her|a|an|the|two|three|several|some|many|these) (?:\\w+ ){0,2}$`),
];

const UNDER_POWER =
  /\b(?:who|whose|whom)\b(?: (?!(?:i|we|our|my)\b)[\w']+){0,8} (?:police|courts?|judges?|government|authorities|army|law|soldiers|guards|owners)\b/;

const SUFFERED =
  /^(?: [\w]+){0,3} (?:was|were|is|are|been|be|get|gets|got) (?:\w+ )?(?:refused|arrested|beaten|threatened|detained|jailed|killed|sued|prosecuted|denied|fined|attacked|expelled|raided|searched|banned|imprisoned|convicted|deported|exploited|sold|recruited|abandoned|shot|robbed|trafficked|locked|exchanged|burned|kidnapped|forced|made to|not allowed|forbidden|harassed)\b/;

const CRIME =
  /\b(?:smuggl\w*|traffick\w*|gangs?|mafia\w*|cartels?|crim\w*|recruiters?|fraud\w*|scam\w*|trader?s?|ship(?:s|ping)?|vessels?|fleet|factor\w*|agenc\w*|broker\w*|exploit\w*)\b/;

function affiliation(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (
    /\b(?:women|girls|boys|children|victims?|migrants?|refugees|workers|prisoners|cases|people|persons|vessels?|ships?|detainees|nationals|fishers|fishermen|investigations|convictions|arrests|seafarers|crews?|drivers|men|minors|families|gangs?|smugglers|traffickers|networks of|recruiters|brokers|bodies|boats|weapons|firearms|rifles|drugs) (?:\w+ ){0,3}(?:in|from|of|at|across|registered in|based in|employed in|born in) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    ) &&
    !/\b(?:i|we) (?:am|are|speak|come)\b/.test(left)
  )
    return false;
  if (/^ (?:- )?(?:based|registered|born|educated|trained|headquartered)\b/.test(after)) {
    const noun = after
      .replace(/^ (?:- )?\w+/, '')
      .split(' ')
      .slice(1, 5)
      .join(' ');
    return (
      re(`\\b(?:${G}|${P})\\b`).test(noun) &&
      !CRIME.test(noun) &&
      !/\b(?:sells?|sold|keeps?|kept|recruits?|recruited|charges?|charged|hires?|hired|exploits?|moves|buys?|launders?|employs?)\b/.test(
        after.slice(0, 70),
      )
    );
  }
  if (/\btime\b/.test(after.slice(0, 7)) && !adjective) return true;
  if (/^(?:here |live |, )*from (?:the )?(?:§ (?:, |and )*)*$/.test(left))
    return (
      !adjective &&
      /^[ ,§]*(?:and )?(?:i|we|my|our|greetings|good|hello|thank|thanks|as a|as an|speaking)\b/.test(after) &&
      !/^[ ,§]*(?:and )?(?:i|we) (?:hear|see|saw|receive|know|learn|learned|get|count|rescued?|take|took|bring|buy|heard|have (?:heard|received|seen))\b/.test(
        after,
      )
    );
  if (/^(?:[\w']+ ){1,5}from $/.test(left) && /^[ ,§]*(?:i am|i ' m|we are|my name|i speak|this is)\b/.test(after))
    return true;
  if (mention.match.kind === 'abbreviation' && /[\d,] $/.test(left)) return false;
  if (!adjective && (SUFFERED.test(after.slice(0, 90)) || UNDER_POWER.test(after.slice(0, 110)))) return false;
  if (
    !/\b(?:our|my|we|i)\b/.test(left) &&
    /\b(?:companies|firms|banks|businesses|operators|carriers|manufacturers|enterprises) (?:\w+ )?(?:registered|based|incorporated|located|active|operating)\b/.test(
      left,
    )
  )
    return false;
  // "Born in …, she was sold": somebody else's life
  if (
    /^(?:born|raised|trained|educated|employed) (?:\w+ )?(?:in|at|to|from) $/.test(left) &&
    !/\b(?:i|we|my|me|our)\b/.test(after)
  )
    return false;
  if (
    /\b(?:midnight|morning|evening|night|noon|o ' clock|raining|snowing) (?:now |already |here )?in $/.test(left) &&
    /^ and (?:she|he|they|the|a|her|his|nobody|no)\b/.test(after)
  )
    return false;
  if (
    adjective &&
    /\bas (?:the|an?) (?:daughter|son|child|wife|widow|husband|mother|father|granddaughter|grandson|sister|brother) of (?:an? )?$/.test(
      left,
    )
  )
    return true;
  if (
    adjective &&
    /\b(?:my|our|her|his) (?:[\w]+ ){1,2}(?:is|are|was) (?:an? |both |half |also )?$/.test(left) &&
    /^(?:$| (?:[,;.()]|and|but|by)\b| [,;])/.test(after)
  )
    return !/\b(?:government|police|president|minister|prime minister|husband)\b/.test(left.slice(-40));
  if (adjective) {
    const selfLeft = [4, 6].some((k) => AFFILIATION_LEFT[k]!.test(left));
    const ownLeft = /\b(?:my|our|a|an|the|his|her|two|three|several|some)(?: \w+){0,2} $/.test(` ${left}`.slice(-30));
    const noun = after.slice(1).split(' ').slice(0, 4).join(' ');
    if (
      selfLeft &&
      (after === '' ||
        /^ (?:[,:;.(]|and\b|but\b|by\b|so\b|myself|who\b|nor\b|or\b|-)/.test(after) ||
        re(`^(?:\\w+ |- |, ){0,3}(?:${P}|${G})\\b`).test(noun))
    )
      return true;
    if (/\b(?:my|our) (?:\w+ )?$/.test(left))
      return (
        re(
          `^(?:\\w+ ){0,2}(?:colleagues?|counterparts?|co - authors?|partners?|friends?|volunteers?|members?|branch|office|chapter|section|team|sister|interns?|${G})\\b`,
        ).test(noun) && !/^(?:government|police|border|law|authorit)/.test(noun)
      );
    if (
      ownLeft &&
      re(`^(?:\\w+ ){0,1}(?:colleagues?|co - authors?|counterparts?|interns?|translator|interpreter)\\b`).test(noun)
    )
      return true;
    if (
      /\b(?:he|she|who|they|whom) (?:is|are|was) (?:an? )?(?:\w+ )?$/.test(left) &&
      re(`^(?:\\w+ ){0,2}(?:${P})\\b`).test(noun)
    )
      return true;
    if (
      /\b(?:speaker|panellist|panelist|author|chair|expert|presenter|moderator|interpreter|colleague|participant|facilitator|trainer|reader|guest|[a-z]+ [a-z]+) , (?:an?|the) (?:\w+ )?$/.test(
        left,
      ) &&
      re(`^(?:\\w+ ){0,2}(?:${P})\\b`).test(noun)
    )
      return true;
    return selfLeft && /^ (?:§)/.test(after);
  }
  if (
    !/\b(?:in|from|of|at|to|on|near|across|outside|between|for|is|are|law|laws|,|\d+|street|avenue|road|strasse|platz|square|house|centre|center) (?:an? )?$/.test(
      left,
    ) &&
    !/[,\d] $/.test(left)
  )
    return false;
  return (
    (AFFILIATION_LEFT.some(
      (pattern, index) => index !== 4 && index !== 6 && index !== AFFILIATION_LEFT.length - 1 && pattern.test(left),
    ) &&
      !/^ ' s\b(?! (?:capital|second city|largest city|port))/.test(after)) ||
    (AFFILIATION_LEFT[4]!.test(left) && false)
  );
}

const FLOOR_NEXT_TO = re(
  `\\b(?:the floor|list|speaks?|spoke|speakers?|intervened|statement) (?:right |immediately |just |directly )?(?:after|before|following|between|with) ${LIST}`,
);
const SPEAKER_OF = re(
  `\\b(?:${SPEAKER}|those|intervention|the floor|floor|voices?) (?:\\w+ )?(?:of|from|for|by|made by) ${LIST}`,
);
const SPEAKER_AFTER = re(
  `^${right} (?:' s )?(?:distinguished |permanent |first |honourable |good |last |next |own |very )*(?:${SPEAKER})\\b`,
);
const ACT_AFTER = re(
  `^${right}(?: \\([^)]{0,30}\\))?(?: ,(?: [\\w§']+| -){1,12})?(?: ,)?(?: (?:has|have|had|also|then|now|just|again|kindly|briefly|rightly|again|today|yesterday|finally|first|both|all|each|too|will|would|who|which|further|later|repeatedly|immediately|earlier))* (?:${FLOOR_ACT})`,
);
function floor(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (
    /^ (?:was|were|is|has been|had been) (?:\w+ )?(?:caught|arrested|convicted|accused|involved|charged|bribed|sentenced|expelled|bought)\b/.test(
      after,
    )
  )
    return false;
  if (/^according to\b/.test(left) && /^ ,/.test(after)) return false;
  const speakerBefore = SPEAKER_OF.test(left);
  const speakerAfter = SPEAKER_AFTER.test(after) && (adjective || /^ (?:' s )/.test(after) || true);
  if (speakerBefore || speakerAfter) {
    if (
      /\b(?:ministers?|experts?|observers?)\b/.test(speakerBefore ? left.slice(-40) : after.slice(0, 40)) &&
      !re(`(?:${FLOOR_ACT})`).test(after) &&
      !/\b(?:floor|statement|question|thank|intervention)\b/.test(left + after)
    )
      return false;
    const asked =
      /\b(?:ask|asks|urge|urges|request|requests|call on|calls on|invite|press|demand|challenge|question to|questions? for)\b(?: \w+){0,3} (?:the )?(?:\w+ )?(?:delegation|delegate|representative|ambassador|mission|minister)s? (?:of|from) /.test(
        left,
      ) ||
      (speakerAfter &&
        /\b(?:ask|urge|request|call on|invite|press|demand|challenge|question to) (?:\w+ ){0,2}$/.test(left));
    if (
      asked &&
      !/^[^;:]{0,60}\b(?:for the floor|to (?:take the floor|speak|repeat|speak up|slow down|mute|unmute|conclude|wait|be brief))\b/.test(
        after,
      )
    )
      return false;
    return true;
  }
  if (
    adjective &&
    !/^ (?:delegation|delegate|representative|ambassador|mission|proposal|amendment|statement|intervention|draft|co - chair|chair|presidency|chairmanship)/.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:co - )?sponsored by |\bproposed by |\bsupported by |\bseconded by |\btabled by |\brequested by |\bsubmitted by |\bco - hosted by |\bhosted by |\bchaired by |\bintroduced by |\braised by |\bendorsed by /.test(
      left.slice(-60),
    ) &&
    re(
      `\\b(?:co - sponsored|sponsored|proposed|supported|seconded|tabled|requested|submitted|co - hosted|hosted|chaired|introduced|raised|endorsed) by ${LIST}`,
    ).test(left)
  )
    return re(
      `\\b(?:proposals?|amendments?|motions?|draft|text|statement|resolution|event|meeting|wording|item|point|question|paper|idea|suggestion|session|dialogue|paragraph|deletion|agenda|break|debate|forum|conference)\\b`,
    ).test(left);
  if (
    /\b(?:floor (?:goes |is given |passes )?to|next (?:is|on the list is|speaker is)|list of speakers ?: ?|i (?:now )?give the floor to|call(?:ing)? on) (?:the )?(?:§ (?:, |and |then )*)*$/.test(
      left,
    )
  )
    return !/\b(?:to )?(?:release|close|stop|end|repeal|publish|explain|open|free|ratify|adopt|investigate|prosecute|return|protect)\b/.test(
      after,
    );
  if (/\bon behalf of (?:the )?(?:§ (?:, |and )*)*$/.test(left)) return true;
  if (FLOOR_NEXT_TO.test(left)) return true;
  if (
    /\bfollowed by $/.test(left) &&
    /\b(?:floor|delegat\w+|representatives?|list|speakers?|ambassador|next)\b/.test(left)
  )
    return true;
  return (
    ACT_AFTER.test(after) &&
    !/\b(?:does|did|will|can|could|should|why|if|when|until|because|that in|in|from|between)(?: the)? (?:§ (?:, |and )*)*$/.test(
      left,
    )
  );
}

const THANKS =
  /\b(?:thanks?|thanked|thanking|thankful|grateful|gratitude|appreciation|appreciate|appreciates|indebted|congratulat\w+|applaud|salute|acknowledg\w+|compliments?|tribute|welcome|honou?r|kudos|bravo|merci|gracias|danke|obrigado|obrigada|shukran|spasibo|asante)\b/;
const THANKED_AFTER =
  /^(?: ,?(?: and| or)?(?: the)? §)* (?:(?:is|are|to be|be|deserves?|receives?) (?:to be )?(?:thanked|thanks|our thanks|our gratitude|many thanks|congratulations)|(?:, )?(?:thank you|our thanks|our gratitude|we thank|i thank|our warm|many thanks|congratulations)|, thanks)\b/;
const GIVEN_BY = re(
  `\\b(?:funded|financed|supported|sponsored|donated|offered|provided|lent|paid|hosted|co - hosted|made possible|organi[sz]ed|generously|kindly|backed|contributed|given) (?:\\w+ ){0,2}by (?:the )?(?:\\w+ )?(?:government |mission |people |embassy |city |permanent mission )?(?:of )?${LIST}`,
);
const SUPPORT_OF = re(
  `\\b(?:support|funding|grants?|hospitality|generosity|sponsorship|contributions?|donations?|help|assistance|kindness|courtesy|invitation|gifts?|loan) (?:of|from|by|received from) (?:the )?(?:government |mission |people |embassy |city |permanent mission |authorities )?(?:of )?${LIST}`,
);
const THANKED_FOR = re(
  `^(?:the |their |its |your |his |her |our |this |very |most |all |such |so |kind |warm |generous |great |excellent |\\w+al |\\w+ous |\\w+ful )*(?:${COURTESY_OBJECT})\\b(?: (?!that|which|who)\\w+){0,4} (?:of|from|by|to) (?:the |our |my )?(?:\\w+ )?(?:people |government |city |permanent mission |mission |delegation |authorities |chair |hosts? |state |republic |friends |embassy |ministry |representative |ambassador )?(?:of |from |in )?${LIST}`,
);
const ALSO_TO = re(
  `\\b(?:and|,) (?:also |especially |above all )?(?:to|the) (?:the |our )?(?:\\w+ )?(?:people |government |city |permanent mission |mission |delegation |authorities |chair |hosts? |embassy |ministry |representative |ambassador )?(?:of |from |in )?${LIST}`,
);
const SITUATION_PRAISED = re(
  `\\b(?:nothing|its|their|his|her|how it|the way it|having|the (?:release|closure|abolition|adoption|ratification|repeal|arrest|conviction)|releas\\w+|clos\\w+|abolish\\w+|adopt\\w+|ratif\\w+|repeal\\w+|arrest\\w+|convict\\w+|prosecut\\w+|ending|banning|free\\w+|granting|protecting|saving|rescuing|rescu\\w+|sheltering|criminali[sz]\\w+|legali[sz]\\w+|decriminali[sz]\\w+|passing|enacting|treating|opening|stopping|${STATE_MATTER})\\b`,
);

function courtesy(mention: Mention, left: string, after: string): boolean {
  const thanksBefore = THANKS.test(left);
  const thanksAfter = THANKED_AFTER.test(after);
  if (!thanksBefore && !thanksAfter) {
    if (
      re(`\\b(?:${SPEAKER}|hosts?|sponsors?|donors?) (?:is |are |was |were |, )*(?:of|from|by|for)? ?${LIST}`).test(
        left,
      ) &&
      /\b(?:co - chair|chair|vice - chair|host|sponsor|donor|chairperson|vice - president|president of the conference|rapporteur)\b/.test(
        left,
      )
    )
      return true;
    if (
      /^ (?:' s )?(?:co - chair|chair|vice - chair|hosts|presidency of the (?:group|conference)|hospitality|sponsors|donors)\b/.test(
        after,
      ) &&
      (mention.match.adjective || /^ '/.test(after))
    )
      return true;
    const given = GIVEN_BY.test(left) || SUPPORT_OF.test(left);
    return (
      given &&
      /\b(?:project|programme|program|toolkit|study|research|travel|translation|interpretation|event|dialogue|meeting|funds?|trust fund|voluntary|publication|book|exhibition|report|guide|manual|course|training|website|app|hotline|coffee|lunch|reception|film|survey|work|participation|glossary|toolbox|platform|conference|forum|workshop|ticket|room|initiative|database|position|chairs|prize|we|our|my|i|us|catering|captions|captioning|stand|side)\b/.test(
        left + after,
      ) &&
      !/\b(?:militia|rebels|smugglers|traffickers|gang|coup|army|police)\b/.test(left)
    );
  }
  const objectAt = /(?:^|\s)(?:for|on|upon|that|because|which|who|whose|:|;|—|in) (.*)$/.exec(after.slice(0, 200));
  if (/\bwhat $/.test(left)) return false;
  if (/\bfor nothing\b/.test(after.slice(0, 60)) || /\bfor nothing\b/.test(left.slice(-40))) return false;
  // ": the shelter is closed": what follows the colon is another clause
  const clause = (objectAt?.[1] ?? '').split(/ [;:—] /)[0] ?? '';
  const between = left.slice(left.search(THANKS));
  if (thanksBefore && (/ (?:but|although|however|while|whereas) /.test(between) || / [;:—] /.test(between)))
    return false;
  if (/\bthanks to an? \w+/.test(between)) return false;
  // "thank you for asking about the prisons of X": X is inside the object, not the one thanked
  const thankedFor = /\b(?:for|about|on|that) (.*)$/.exec(between);
  if (thanksBefore && thankedFor !== null && !(/(?:\band|,) $/.test(left) && /^ for /.test(after))) {
    if (ALSO_TO.test(between)) return !/^ ' s (?!delegation|representative|statement|proposal)/.test(after);
    return (
      THANKED_FOR.test(thankedFor[1]!) &&
      !re(`\\b(?:${STATE_MATTER})\\b`).test(
        thankedFor[1]!.replace(/\b(?:government|authorities|state|city|people|ministry|embassy)\b/g, ''),
      ) &&
      !/^ ' s /.test(after)
    );
  }
  if (/^ ' s\b/.test(after))
    return re(
      `^ ' s (?:\\w+ ){0,2}(?:${SPEAKER}|hospitality|support|generosity|leadership|kindness|invitation|contribution|team|hosts?|sponsorship)\\b`,
    ).test(after);
  if (
    clause !== '' &&
    re(
      `^(?:the |its |their |your |his |her |this |a |an |all |such |so |very |most |kind |warm |generous |kindly |generously |great |excellent )*(?:${COURTESY_OBJECT})\\b`,
    ).test(clause)
  )
    return !/ (?:where|while|but) /.test(clause);
  if (clause !== '' && SITUATION_PRAISED.test(clause)) return false;
  if (
    thanksBefore &&
    /\bwelcome (?:the )?(?:\w+ ){0,2}$/.test(left) &&
    !/^(?: ,?(?: and)?(?: the)? §)* (?:delegation|to the|as (?:the|our|a)|among|back)/.test(after)
  )
    return /^\s*$/.test(after);
  if (mention.match.adjective)
    return (
      re(
        `^ (?:\\w+ ){0,2}(?:${SPEAKER}|hosts?|authorities|government|sponsors?|donors?|people|friends|presidency|chairmanship|hospitality|support|team|mission|staff|interpreters|generosity|contribution|ministry|city|embassy|foreign ministry|federal ministry|organi[sz]ers|technicians|volunteers|partners)\\b`,
      ).test(after) &&
      !/\b(?:who|that|which) (?!made|organi|host|gave|lent|let|welcom|prepar|help)/.test(after.slice(0, 60))
    );
  return true;
}

const MEETING_PLACE: RegExp[] = [
  re(
    `\\b(?:${MEETING}) (?:(?:was|were|is|are|will|be|has|been|held|taking|take|took|takes|place|to|last|this|next|week|month|year|november|october|september|june|july|may|april|march|february|january|august|december|\\d+|given|offered|delivered|tested|run|convened|scheduled|planned|organi[sz]ed|hosted|opened|opens|ended|closed|started|begin|began|met|meets|meet|gathered|moved|moves|travel(?:led|s)?|went|goes|go|on|back|again|then|later|which|that|we|i|attended|ran|gave|organi[sz]e|who|their|our|jointly|due|,|came|come|for|judges|lawyers|practitioners|journalists|interpreters|midwives|young|people|teachers|on \\w+|about \\w+|series|also|first|of \\w+) )*(?:in|at|of|from|to|through|near) ${LIST}`,
  ),
  re(
    `\\b(?:forum|committee|group|conference|commission|network|members|working group|team|coalition|alliance|assembly|board|council|bureau|experts|delegates|parties|congress|survivors' council|alumni|partners|jury|class of) (?:last |first |have |had |has |will |next |all |again |also |can |could |shall |should |would |to |usually |never |once |then |recently |already )*(?:met|meet|meets|gathered|gather|convened?|convenes|reconvened?|assembled|assemble|travel|travelled|flew|fly|go|went|going|coming|come) (?:last \\w+ |again |there |each \\w+ |every \\w+ |for \\w+ |in person |next |, |in \\w+ |on \\w+ |this \\w+ |twice |once |up |online |back |this |together |yesterday |annually )*(?:in|at|to|near|outside) ${LIST}`,
  ),
  re(
    `\\b(?:we|they|i|all|who|first|delegates|experts) (?:have |had |all |first |last |never |also |again |will |shall |would )*(?:met|meet|gathered|gather|convened|assembled|reconvene) (?:again |last \\w+ |each \\w+ |next \\w+ |every \\w+ |in person |together |online |for the \\w+ time |, |once |twice )*(?:in|at) ${LIST}`,
  ),
  re(
    `\\b(?:see you|meet you|meet again|see one another|see each other|welcome you|welcoming you|invite (?:you|everyone|all)|invited to|on the way|flights?|train|ticket|tickets|trip|journey|fly|travel to) (?:\\w+ ){0,3}(?:in|to|at|from|back to) ${LIST}`,
  ),
  re(
    `\\b(?:conference|forum|summit|congress|exhibition|cop|meeting|edition|session|round|assembly|expo|workshop|training|seminar)(?: \\w+){0,4} \\( ?(?:held in |in )?${LIST}`,
  ),
  re(
    `\\b(?:exhibition|forum|conference|congress|meeting|assembly|cop|workshop|training|course|seminar|choir|film|photographs|network|summit) (?:[\\w§,'-]+ ){0,14}(?:to|in|at|from|on to) ${LIST}`,
  ),
];

function meeting(mention: Mention, left: string, after: string): boolean {
  if (
    /\b(?:people|women|men|girls|boys|children|workers|migrants|victims|persons|crews?|refugees|families|witnesses|prisoners|detainees|survivors) (?:\w+ )?(?:held|kept|met|gathered) (?:\w+ )?(?:in|at) $/.test(
      left,
    )
  )
    return false;
  if (
    !mention.match.adjective &&
    /^ (?:, )?where (?:we|the (?:\w+ )?(?:committee|conference|meeting|mechanism|commission|group|secretariat|united nations|forum|dialogue)) (?:all )?(?:meet|met|sit|sits|gather|meets|are meeting|is held|convene|has its seat)\b/.test(
      after,
    )
  )
    return true;
  if (
    re(
      `^${right} (?:(?:regional|annual|ministerial|international|global|world|high - level|preparatory|\\d+|spring|autumn|last|first|side|expert|experts|final|youth) )*(?:${MEETING})\\b`,
    ).test(after) &&
    !/ ' s/.test(after.slice(0, 4))
  )
    return !/\bcourts?\b/.test(after.slice(0, 30)) && mention.match.kind === 'place';
  if (mention.match.adjective) return false;
  if (/^ ' s (?!conference|hotel|university|congress|exhibition)/.test(after)) return false;
  if (MEETING_PLACE.slice(0, 5).some((pattern) => pattern.test(left)))
    return !/\b(?:police|army|officers|guards|soldiers|prosecutors|militia) (?:training|course)/.test(left);
  return (
    MEETING_PLACE[5]!.test(left) &&
    /\b(?:moved?|travel\w*|went|go(?:es)?|held|shown|next|toured?|opened|opens|hosted|took place|takes place|will be|begins?|began|shown|sang|sung|performed|stopped|visited|came|toured)\b/.test(
      left,
    )
  );
}

/** Adjectives that are also the name of a language spoken or interpreted in a room. */
const LANGUAGES =
  /^(?:english|french|spanish|chinese|russian|german|portuguese|italian|dutch|polish|greek|turkish|danish|swedish|norwegian|finnish|icelandic|hungarian|czech|slovak|slovene|slovenian|croatian|serbian|bosnian|albanian|macedonian|bulgarian|romanian|ukrainian|belarusian|lithuanian|latvian|estonian|georgian|armenian|azerbaijani|azeri|kazakh|kyrgyz|uzbek|turkmen|tajik|mongolian|japanese|korean|vietnamese|thai|lao|khmer|burmese|malay|indonesian|filipino|nepali|somali|maltese|irish|welsh|malagasy|samoan|tongan|fijian|swazi|amharic|luxembourgish|thai|catalan)$/;
const LANGUAGE_NOUN =
  /^(?: ,?(?: and| or| ,)* (?:§|arabic|hindi|swahili|latin|hebrew|urdu|bengali|persian|farsi|tetum|romani|tamil|amharic|pashto|dari|quechua|wolof|hausa|yoruba|creole))*(?: - | )?(?:speaking|speakers?|(?:sign )?language|languages|words?|versions?|translations?|text|texts|booths?|interpretation|interpreters?|interpreting|channels?|subtitles?|captions?|captioning|glossar(?:y|ies)|editions?|terms?|terminology|equivalents?|originals?|expression|proverb|saying|alphabet|grammar|spelling|dictionary|translators?|document is|documents? (?:is|are)|is an? (?:official|working) language|phrase|copy|copies|summary is|verbs?|noun|title|for|literature|poem|poet|script|pronunciation|audio|page|pages|lesson|lessons|class|classes|teacher of languages|leaflet|leaflets|brochure|brochures|abstract|transcripts?|wording|acronym|abbreviation|subtitling|voice|sentence|name for|letters)\b/;

function language(mention: Mention, left: string, after: string): boolean {
  if (!LANGUAGES.test(mention.match.phrase)) return false;
  if (LANGUAGE_NOUN.test(after) || /^ (?:is|was) (?:spoken|taught|read|used as|understood|written)\b/.test(after))
    return true;
  if (
    /^(?: one\b| ones\b)/.test(after) &&
    /\b(?:version|text|translation|booth|edition|leaflet|channel|interpreter)\b/.test(left)
  )
    return true;
  const row = /(?:(?:§|arabic|hindi|swahili|portuguese) (?:, |and )*)*$/.exec(left)?.[0] ?? '';
  const rowAfter = /^(?: (?:, |and )*(?:§|arabic|hindi|swahili))*/.exec(after)?.[0] ?? '';
  if (
    (row + rowAfter).split(/[§]|arabic|hindi|swahili/).length > 3 &&
    /\b(?:in|into|from|to|speak|speaks|languages?|channels?|versions?) (?:(?:§|arabic|hindi|swahili) (?:, |and )*)*$/.test(
      left,
    )
  )
    return true;
  if (
    /\b(?:my|her|his|your|their|our|whose) (?:\w+ )?$/.test(left) &&
    /^(?: (?:is|was|gets|are|will|needs|improves|has|,|than|and|but)\b|$)/.test(after)
  )
    return true;
  if (
    /\bin $/.test(left) &&
    /\b(?:word|term|called|say|says|said|means|translates?|name|phrase|expression)\b/.test(left + after)
  )
    return true;
  const ends =
    /^(?:$| (?:[,;:().!?"—]|and|or|but|only|as|if|to|with|without|on|at|today|please|because|is|was|are|first|for|too|now|then|so|when|while|nor|by|like|it|well|better|fluently|i|we|since|here|by|via|under|from|the|this|that|which|there))/;
  if (!ends.test(after)) return false;
  if (/arabic|hindi|swahili/.test(row)) return true;
  if (
    /\b(?:spoke|speaks?|speaking|languages?|tongues?|interpret\w*|translat\w*|subtitl\w*|dialects?)\b/.test(left) ||
    /\blanguages?\b/.test(after.slice(0, 60))
  )
    return true;
  if (
    /\b(?:in|into|from|to|between|through|via|of|with|both|also|mother tongue (?:is|was)|language is|languages (?:are|were)) (?:\w+ and )?(?:(?:§|arabic|hindi|swahili|latin|hebrew|urdu|bengali|persian|farsi|tetum|romani|tamil|amharic|pashto|dari|quechua|wolof|creole|plain|simple|good|bad|broken|poor|my|his|her|better|perfect|both|either|rusty|fluent|in|easy) (?:, |and |or |, and |in |into |to )*)*$/.test(
      left,
    )
  ) {
    if (/\b(?:in|into) /.test(left.slice(-60))) return true;
    return /\b(?:translat\w+|interpret\w+|switch\w*|langu\w+|subtitl\w+|word|glossary|caption\w*|version\w*|speak\w*|course|lesson|tongue|knowledge|command)\b/.test(
      left,
    );
  }
  return /\b(?:speaks?|spoke|speaking|spoken|reads?|write|writes|understand|understands|learn|learnt|learned|learning|teach|teaches|taught|know|knows|translate|use|uses|hear|prefer|switch to|excuse my|forgive my|pardon my|my|interpret|mastered?|choose|select|asked for|asks for|ask for|needs?|prefers?|requests?|offers?|provides?|available in|chose|wants?) (?:(?:a |some |any |little |good |no |only |both |neither |either |fluent |bad |poor |broken |§|arabic|hindi|swahili|hebrew|urdu|bengali|persian|farsi|tetum|romani|tamil|amharic|pashto|dari|creole) ?(?:, |and |or |nor )*)*$/.test(
    left,
  );
}

const TREATY_PLACE = re(
  `\\b(?:protocols?|conventions?|declarations?|rules|principles|guidelines|process|accords?|charter|statement|consensus|agenda|compact|treat(?:y|ies)|agreements?|statute|plan of action|outcome document|pact|instruments?|resolution|commitments?) (?:(?:was|were|is|had|been|first|later|that|which|negotiators|finally|named|called|after|solemnly|we|political|\\w+ed|of \\d+|in \\d+|,) )*(?:in|at|of|after|from) ${LIST}`,
);

function treaty(mention: Mention, left: string, after: string): boolean {
  if (mention.match.kind !== 'place') return false;
  if (TREATY_PLACE.test(left))
    return (
      /\b(?:signed|adopted|opened|concluded|done|agreed|negotiated|named|called|born|drafted|finali[sz]ed|signature|made|endorsed|launched|began|begun|started) /.test(
        left,
      ) ||
      / (?:protocols?|conventions?|declarations?|rules|principles|guidelines|process|accords?|treaty|compact|consensus|charter|statute|pact) of (?:the )?(?:§ (?:, |and )*)*$/.test(
        left,
      )
    );
  return (
    /\b(?:adopted|signed|opened for signature|concluded|negotiated) (?:in|at) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    ) &&
    /\b(?:protocol|convention|declaration|treaty|instrument|text|it|resolution|principles|rules|agreement|document)\b/.test(
      left + after,
    )
  );
}

/** Another clause begins, or a State's own affairs: what explained the mention before no longer explains this one. */
const BREAKS = re(
  `(?:^| )(?:who|that|which|where|whose|but|because|while|whereas|although|when|if|not|never|no|however|yet|so|than|against|said|says|say|told|tell|qui|que|dont|ou|mais|parce|donde|quien|pero|porque|onde|quem|mas|wo|der die|aber|weil|wahrend|где|которы[а-я]+|но|потому|что|حيث|الذي|التي|لكن|:|;|—|"|${STATE_MATTER}|sold|trafficked|smuggled|recruited|exploited|detained|arrested|convicted|beaten|deported|returned|refuses?|closed|sells?|jails?|keeps?|pays?)(?= |$)`,
);
const PREPOSITION =
  /(?:^| )(?:in|at|to|from|en|a|au|aux|de|em|no|na|nos|nas|aus|nach|в|во|на|из|في|من|on|near|with|by|for)$/;

/** What explained a place explains the next one of the same list or journey: "met in Jakarta and again in Lima". */
function continues(items: readonly string[], adjective: boolean): boolean {
  const between = items.join(' ');
  if (
    /^(?:(?:,|and|or|&|et|y|e|und|и|и в|و|,? and|the|then|puis|luego|depois|dann|an?|two|three|one) ?)+$/.test(between)
  )
    return true;
  if (adjective) return /^[\w]+(?: [\w]+)? (?:, |and |or )+(?:an?|two|three|one|the)$/.test(between);
  return items.length <= 12 && PREPOSITION.test(between) && !BREAKS.test(between);
}

/** The reference that explains this mention, or undefined: then a situation is named. `before` is what the mention before it was. */
export function referenceOf(
  mention: Mention,
  tongue: Tongue,
  before?: { mention: Mention; reference: ReferenceKind | undefined },
): ReferenceKind | undefined {
  const own = ownReference(mention, tongue);
  if (
    own !== undefined ||
    before === undefined ||
    before.reference === undefined ||
    before.mention.sentence !== mention.sentence
  )
    return own;
  const { reference } = before;
  if (reference !== 'affiliation' && reference !== 'meeting' && reference !== 'language') return undefined;
  const between = mention.sentence.items.slice(before.mention.at + 1, mention.at);
  if (between.length > 16 || (reference === 'language' && !mention.match.adjective)) return undefined;
  if (reference === 'language' && tongue !== 'en') return 'language';
  if (reference === 'language')
    return /^(?: (?:[,;:().!?"—]|and|or|but|to|with|please)| *$)/.test(rightOf(mention, 1)) ||
      rightOf(mention, 1) === ''
      ? 'language'
      : undefined;
  return !/^ '/.test(rightOf(mention, 2)) && continues(between, mention.match.adjective) ? reference : undefined;
}

function ownReference(mention: Mention, tongue: Tongue): ReferenceKind | undefined {
  const whole = leftOf(mention);
  const after = rightOf(mention);
  const foreign = tongue === 'en' ? undefined : foreignReference(mention, tongue, whole, after);
  if (foreign !== undefined) return foreign;
  const left = beforeList(whole);
  if (language(mention, whole, after)) return 'language';
  if (treaty(mention, left, after)) return 'treaty';
  if (courtesy(mention, left, after)) return 'courtesy';
  if (floor(mention, left, after)) return 'floor';
  if (meeting(mention, left, after)) return 'meeting';
  if (affiliation(mention, left, after)) return 'affiliation';
  return undefined;
}
