import { affairsFree } from './frame.ts';
import { FLOOR_ACT } from './lexicon.ts';
import { G, LIST, P, re, words } from './patterns.ts';
import type { Mention } from './sentences.ts';

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
    `\\b(?:speak|speaking|spoke|represent|representing|here for|on behalf of|work for|working for|work with|working with|volunteer (?:for|with|at)|joined|join|employed by|member of|belong to|run|runs|lead|leads|direct|directs|coordinate|coordinates|founded|manage|manages|chair|head|teach at|serve at|part of|for) ${words(7)}\\b${G} ${words(5)}(?:from|in|of|at|based in|near|outside|on|across|for) ${LIST}`,
  ),
  re(
    `\\b(?:speak|speaking|spoke|represent|representing|on behalf of|work for|working for|volunteer with|member of|belong to|run|lead|coordinate) (?:an?|the|our|my|two|three|several) ${words(4)}${LIST}`,
  ),
  re(`\\b(?:my name is|this is|i am called|called|i ' m) (?:[\\w']+ |, |- |' ){1,9}(?:from|of|in|at) ${LIST}`),
  // I am Tevita, a youth worker from …; it is Maria connecting from …
  re(
    `\\b(?:i am|i ' m|it is|it ' s|this is|name is|name ' s) [\\w']+(?: [\\w']+){0,2} (?:, )?(?:and |also )?(?:an?|the|one of the|your|from the|with the|of the|at the) ${words(5)}(?:${P}|${G})(?: ,)? ${words(3)}(?:from|in|of|at|near|based in) ${LIST}`,
  ),
  re(
    `\\b(?:i am|i ' m|it is|it ' s|this is|name is|name ' s) [\\w']+(?: [\\w']+){0,2} (?:, )?(?:here )?(?:connecting|calling|joining|speaking|dialling|dialing|writing|reporting|streaming|listening|following|live|online|zooming)(?: [\\w']+){0,3} (?:from|in) ${LIST}`,
  ),
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
    `\\b(?:offices?|branch(?:es)?|chapters?|sections?|members?|partners?|volunteers?|staff|colleagues|clinics?|desks?|headquarters|sister organi[sz]ations?|member organi[sz]ations?|affiliates?|teams?|hotlines?|correspondents?) (?:are |is |both |also |work |based |located )*(?:in|from|at|across) ${LIST}`,
  ),
  re(
    `\\b(?:i|we)(?: (?:have|had|now|also|am|are|been|still))* (?:taught|teach|teaching|practi[sc]ed?|worked|work|lived|studied|served|trained|lectured?|run|ran|volunteered) (?:(?!that|who|where|which)[\\w]+ ){0,4}(?:in|at) ${LIST}`,
  ),
  re(
    `\\bwhose (?:\\w+ )?(?:seat|offices?|headquarters|members|home|base|founders|staff|roots) (?:is|are|lies?) (?:all |both |mostly )?in ${LIST}`,
  ),
  re(
    `\\b(?:greetings|regards|hello|hi|good (?:morning|afternoon|evening)) from (?:[\\w']+ ){1,4}(?:in|at|near|of) ${LIST}`,
  ),
  re(
    `\\b(?:members|affiliates|offices|partners|branches|chapters|sections|associations|colleagues|organi[sz]ations|volunteers)(?: \\w+){0,3} (?:, )?from (?:§ to )?${LIST}`,
  ),
  re(
    `\\b${FIRST}(?: am| are)?(?: \\w+){0,2} (?:in|on|at|aboard) (?:a|an|the|my|our) \\w+(?: \\w+)? (?:near|in|outside|between|to|from|at|off) ${LIST}`,
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
    `\\b(?:storm|storms|thunder|wind|heatwave|power cut|midnight|noon|morning|evening|night|afternoon|dawn|o ' clock|a m|p m|am|pm|raining|snowing|late|early|\\d+ \\d\\d|local time|weather|sun|rain|snow|heat|monsoon|signal|connection|electricity|internet|line|time zone|clock) (?:here |is |now |already |late |still |again |bad |of |today |down |rising |setting |up |out )*(?:in|from) ${LIST}`,
  ),
  re(
    `\\b(?:street|avenue|road|strasse|platz|rue|calle|avenida|rua|boulevard|lane|square|house|box|floor|building|tower|postcode|p o box|centre|center|vic|address|a1400|a - 1400) ,? ?(?:\\d+ )?,? ?${LIST}`,
  ),
  re(`\\b(?:my|our|his|her|a|an|the|two|three|several|some|many|these) (?:\\w+ ){0,2}$`),
];

/** "Head office Singapore", "Country: Kenya", "1010 Vienna": a label or a postcode, then the place, then a stop. */
const LABELLED =
  /(?:(?:^|[,;:(—] |\band )(?:(?:our|my|main|regional|the|registered|second|first|second|its|sister) )*(?:head office|registered office|offices?|headquarters?|hq|seat|home port|domicile|branch(?:es)?|based|country|citizenship|city|location|address|delegation|organi[sz]ation|affiliation|nationality|place|from)(?: [:—,])? |\b\d{3,6} )(?:the )?(?:§ (?:, |and |\/ )*)*$/;
const STOP_AFTER = /^(?: (?:and )?§)*(?:$| [,;.()—|/:])/;
/** What an organization at work in a place finds there is no longer an introduction. */
const FINDS =
  /^ (?:\w+ly |still |also |have |has |had |who |which |recently |never )*(?:found|finds?|counted|counts?|recorded|records?|documented|documents?|received|receives?|rescued|identified|saw|sees?|discovered|heard|hears?|noticed|reported|reports?|interviewed|registered|sheltered|shelters?|treated|treats?|buried|learned|learnt|observed|helped|met|assisted|takes? in|took in|turned away|turns away|hid|lost|watched|watches)(?: [\w']+| ,){0,7} (?:women|girls|boys|children|victims?|survivors?|workers?|migrants?|people|persons|men|families|households?|cases?|calls?|complaints?|debts?|graves?|bod(?:y|ies)|wages|contracts?|passports?|brothels?|labou?rers?|prisoners?|detainees?|refugees?|fishers|fishermen|seafarers|crews?|teenagers?|mothers|weapons?|guns?|rifles|pistols?|wounds?|injuries|employers?|farms?|factories|kilns|traffickers?|smugglers?|recruiters?|brokers?|shelters?|police|officers?|judges?|courts?|laws?|prisons?)\b/;
/** "A clinic in Nuuk was the only place …": not the speaker's own, and something is said of it. */
const SOMEBODYS =
  /^(?:[\w']+ , )?(?:an?|the|one|another|every|each|no|some|most|many|few|two|three|four|five|\d+|only) (?:[\w'-]+ ){0,3}(?:in|at|of|from|near|outside|across) (?:the )?(?:§ (?:, |and )*)*$/;
const SAID_OF_IT =
  /^ (?!and\b|or\b|who\b|which\b|that\b|whose\b|speaks?\b|spoke\b|asks? (?:how|whether|if|why|for the)\b|asked\b|wish|would\b|thanks?\b|supports?\b|writes?\b|wrote\b|sends?\b|sent\b|joins?\b|joined\b|agrees?\b|(?:will |can )?answers? (?:your|all|any|questions|e?mails)|signed\b|presents?\b|presented\b|published\b|prepared\b|drafted\b|represents?\b|in\b|at\b|on\b|of\b|by\b|with\b|to\b|for\b|from\b|where\b|when\b|since\b)[a-z]/;

const UNDER_POWER =
  /\b(?:who|whose|whom)\b(?: (?!(?:i|we|our|my)\b)[\w']+){0,8} (?:police|courts?|judges?|government|authorities|army|law|soldiers|guards|owners)\b/;

const SUFFERED =
  /^(?: [\w]+){0,3} (?:was|were|is|are|been|be|get|gets|got) (?:\w+ )?(?:refused|arrested|beaten|threatened|detained|jailed|killed|sued|prosecuted|denied|fined|attacked|expelled|raided|searched|banned|imprisoned|convicted|deported|exploited|sold|recruited|abandoned|shot|robbed|trafficked|locked|exchanged|burned|kidnapped|forced|made to|not allowed|forbidden|harassed|chased|followed|warned|ordered|insulted|questioned|stopped|searched|watched|evicted|blackmailed|told to)\b/;

const CRIME =
  /\b(?:smuggl\w*|traffick\w*|gangs?|mafia\w*|cartels?|crim\w*|recruiters?|fraud\w*|scam\w*|trader?s?|ship(?:s|ping)?|vessels?|fleet|factor\w*|agenc\w*|broker\w*|exploit\w*)\b/;

/** True when the mention only says who speaks or where somebody comes from. */
export function affiliation(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (
    /\b(?:women|girls|boys|children|victims?|migrants?|refugees|workers|prisoners|cases|people|persons|vessels?|ships?|detainees|nationals|fishers|fishermen|investigations|convictions|arrests|seafarers|crews?|drivers|men|minors|families|gangs?|smugglers|traffickers|networks of|recruiters|brokers|bodies|boats|weapons|firearms|rifles|drugs) (?:\w+ ){0,3}(?:in|from|of|at|across|registered in|based in|employed in|born in) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    ) &&
    !/\b(?:i|we) (?:am|are|speak|come)\b/.test(left)
  )
    return false;
  if (
    /^ (?:- (?:based|registered|born|educated|trained|headquartered)|based)\b(?! (?:its|their|the|an?|his|her|on)\b)/.test(
      after,
    )
  ) {
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
      /^[ ,§]*(?:and )?(?:(?:in|with) (?:\w+ ){0,2}§ [,:—]|(?:(?:in|with) (?:\w+ ){0,2}(?:voice|connection|line|camera|apologies|greetings|love|thanks|respect|solidarity|gratitude)|i|we|my|our|greetings|good|hello|thank|thanks|as a|as an|speaking)\b)/.test(
        after,
      ) &&
      !/^[ ,§]*(?:and )?(?:i|we) (?:hear|see|saw|receive|know|learn|learned|get|count|rescued?|take|took|bring|buy|heard|have (?:heard|received|seen))\b/.test(
        after,
      )
    );
  // "From a library in Tartu, with thanks to …, one remark"
  if (
    !adjective &&
    /^(?:here |live |, )*from (?:an?|the|my|our) (?:\w+ ){1,4}(?:in|at|on|near|of|outside) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    ) &&
    /^ ,/.test(after) &&
    affairsFree(after, 'en')
  )
    return true;
  if (/^(?:[\w']+ ){1,5}from $/.test(left) && /^[ ,§]*(?:i am|i ' m|we are|my name|i speak|this is)\b/.test(after))
    return true;
  if (mention.match.kind === 'abbreviation' && /[\d,] $/.test(left)) return false;
  if (
    (!adjective || /\b(?:nationality|citizenship|passport|country of origin)\b/.test(left)) &&
    LABELLED.test(left) &&
    STOP_AFTER.test(after)
  )
    return true;
  if (
    !adjective &&
    /(?:^|[,:;(] )$/.test(left) &&
    /^ (?:office|branch|desk|hub|bureau|chapter)(?: [,.;:()]|$)/.test(after)
  )
    return true;
  if (
    adjective &&
    /\b(?:i|we|my|our) (?:\w+ ){0,5}$/.test(left) &&
    /^ (?:passports?|nationality|citizenship|accent|roots|origins?|descent|heritage|degree|diploma|surname|name|upbringing|blood|parents?|mother|father|grandmother|grandfather)\b(?! (?:is|was|were) (?:kept|taken|seized|sold|withheld))/.test(
      after,
    )
  )
    return true;
  if (
    adjective &&
    /^ by (?:birth|marriage|nationality|passport|origin|choice|adoption|training|education|descent|upbringing)\b/.test(
      after,
    )
  )
    return true;
  // "the chairperson, a Canadian, happens to …"
  if (
    adjective &&
    re(
      `\\b(?:${P}|chairperson|chairwoman|chairman|chair|co - chair|director|president|founder|coordinator|secretary|treasurer|author|moderator|colleague|deputy|rapporteur|trainer|supervisor) , (?:an?|also|both|all|herself|himself) (?:\\w+ )?$`,
    ).test(left) &&
    /^ (?:,|and|myself|by)/.test(after)
  )
    return true;
  if (!adjective && FINDS.test(after)) return false;
  if (
    !adjective &&
    SOMEBODYS.test(left) &&
    SAID_OF_IT.test(after) &&
    !re(`^ (?:${FLOOR_ACT})`).test(after) &&
    !/\b(?:we|i|our|my|us)\b/.test(left)
  )
    return false;
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
    !adjective &&
    /\b(?:my|our) $/.test(left) &&
    /^ (?:office|branch|team|chapter|clinic|staff|colleagues?|members|partners|volunteers|desk|hub|coordinator|representative|hotline|shelter)\b/.test(
      after,
    )
  )
    return !FINDS.test(after.replace(/^ \w+/, ''));
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
  if (
    adjective &&
    /(?:^|[ ,])as an? (?:\w+ ){0,2}$/.test(left) &&
    /^ (?:(?!who|that|which|law|court|police|government)[\w']+ |- ){1,4}(?:, )?(?:i|we|my|our)\b/.test(after)
  )
    return true;
  if (
    adjective &&
    /\b(?:our|my) .*, (?:and )?who (?:is|are|was|were) (?:also |half |both |originally )?$/.test(left) &&
    /^(?:$| [,;.)]| and\b)/.test(after)
  )
    return true;
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
