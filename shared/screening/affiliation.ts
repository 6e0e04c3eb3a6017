import { AFFILIATION_LEFT, SELF_IS } from './affiliation-patterns.ts';
import { affairsFree } from './frame.ts';
import { FLOOR_ACT } from './lexicon.ts';
import { namesOwnNationality } from './own-nationality.ts';
import { G, P, re } from './patterns.ts';
import type { Mention } from './sentences.ts';

/** "Head office Singapore", "Country: Kenya", "1010 Vienna": a label or a postcode, then the place, then a stop. */
const LABELLED =
  /(?:(?:^|[,;:(—] |\band )(?:(?:our|my|main|regional|the|registered|second|first|second|its|sister) )*(?:head office|registered office|offices?|headquarters?|hq|seat|home port|domicile|branch(?:es)?|based|country|citizenship|city|location|address|delegation|organi[sz]ation|affiliation|nationality|place|from)(?: [:—,])? |\b\d{3,6} )(?:the )?(?:§ (?:, |and |\/ )*)*$/;
const STOP_AFTER = /^(?: (?:and )?§)*(?:$| [,;.()—|/:])/;
/** What an organization at work in a place finds there is no longer an introduction. */
const FINDS =
  /^ (?:\w+ly |still |also |have |has |had |who |which |recently |never )*(?:found|finds?|counted|counts?|recorded|records?|documented|documents?|received|receives?|rescued|identified|saw|sees?|discovered|heard|hears?|noticed|reported|reports?|interviewed|registered|sheltered|shelters?|treated|treats?|buried|learned|learnt|observed|helped|met|assisted|takes? in|took in|turned away|turns away|hid|lost|watched|watches)(?: [\w']+| ,){0,7} (?:women|girls|boys|children|victims?|survivors?|workers?|migrants?|people|persons|men|families|households?|cases?|calls?|complaints?|debts?|graves?|bod(?:y|ies)|wages|contracts?|passports?|brothels?|labou?rers?|prisoners?|detainees?|refugees?|fishers|fishermen|seafarers|crews?|teenagers?|mothers|camps?|tents|sheds|bunkers|cages|weapons?|guns?|rifles|pistols?|wounds?|injuries|employers?|farms?|factories|kilns|traffickers?|smugglers?|recruiters?|brokers?|shelters?|police|officers?|judges?|courts?|laws?|prisons?)\b/;
/** "A clinic in Nuuk was the only place …": not the speaker's own, and something is said of it. */
const SOMEBODYS =
  /^(?:[\w']+ , )?(?:an?|the|one|another|every|each|no|some|most|many|few|two|three|four|five|\d+|only) (?:[\w'-]+ ){0,3}(?:in|at|of|from|near|outside|across) (?:the )?(?:§ (?:, |and )*)*$/;
const SAID_OF_IT =
  /^ (?!and\b|or\b|who\b|which\b|that\b|whose\b|speaks?\b|spoke\b|asks? (?:how|whether|if|why|for the)\b|asked\b|wish|would\b|thanks?\b|supports?\b|writes?\b|wrote\b|sends?\b|sent\b|joins?\b|joined\b|agrees?\b|(?:will |can )?answers? (?:your|all|any|questions|e?mails)|signed\b|presents?\b|presented\b|published\b|prepared\b|drafted\b|represents?\b|in\b|at\b|on\b|of\b|by\b|with\b|to\b|for\b|from\b|where\b|when\b|since\b)[a-z]/;

/** "From my window in Dubai I count the buses": what the place shows. */
const LOOKS_OUT =
  /^ (?:, )?(?:i|we) (?:can |could |still )?(?:see|hear|count|watch|smell|saw|heard|counted|watched)\b(?! (?:you|the (?:chair|interpreter|slides|screen|translation)))/;
const UNDER_POWER =
  /\b(?:who|whose|whom)\b(?: (?!(?:i|we|our|my)\b)[\w']+){0,8} (?:police|courts?|judges?|government|authorities|army|law|soldiers|guards|owners)\b/;

const SUFFERED =
  /^(?: [\w]+){0,3} (?:was|were|is|are|been|be|get|gets|got) (?:\w+ )?(?:refused|arrested|beaten|threatened|detained|jailed|killed|sued|prosecuted|denied|fined|attacked|expelled|raided|searched|banned|imprisoned|convicted|deported|exploited|sold|recruited|abandoned|shot|robbed|trafficked|locked|exchanged|burned|kidnapped|forced|made to|not allowed|forbidden|harassed|chased|followed|warned|ordered|insulted|questioned|stopped|searched|watched|evicted|blackmailed|told to|paid|unpaid|underpaid)\b/;

const CRIME =
  /\b(?:smuggl\w*|traffick\w*|gangs?|mafia\w*|cartels?|crim\w*|recruiters?|fraud\w*|scam\w*|trader?s?|ship(?:s|ping)?|vessels?|fleet|factor\w*|agenc\w*|broker\w*|exploit\w*)\b/;

/** "A very good morning from Suva;": a greeting that says where it comes from. */
const GREETING_FROM =
  /^(?:(?:an?|my|our|many|very|warm|warmest|hearty|kind|kindest|cordial|best|sunny|friendly|and|,) )*(?:good (?:morning|afternoon|evening|day|wishes)|greetings|hello|regards|wishes)(?: (?:to|everyone|everybody|you|all|colleagues|chair|the|friends|,))* from (?:the )?(?:§ (?:, |and )*)*$/;
/** "We in Malaysia register …": who says so tells what is done there; thanks, wishes and opinions are the speaker's own. */
const WE_IN =
  /(?:^|[,;:—] |\b(?:and|but|because|that|while|as|so|how) )(?:we|those of us|all of us) (?:here )?in (?:the )?(?:§ (?:, |and )*)*$/;
const OPINION =
  /^ (?:(?:all|also|too|have|had|would|will|can|do|are|were|am|still|only|very|much|fully|strongly|not) )*(?:thank|wish|support|speak|spoke|ask|hope|believe|think|thought|know|call|agree|propose|suggest|welcome|feel|are|were|follow|join|joined|listen|send|like|love|read|write|wrote|meet|met|met|teach|study|work|learn|learned|call|say|see|share|prefer|appreciate|congratulate|associate|align|commend|look|want|came|come|heard|hear|drafted|translated|and|,|who)(?= |$)/;

/** True when "we in …" is followed by what is done there. */
export const tellsOfUsThere = (left: string, after: string): boolean =>
  WE_IN.test(left) && /^ [a-z]/.test(after) && !OPINION.test(after) && !re`^ (?:${FLOOR_ACT})`.test(after);

/** "Recruited in Rwanda, trained in Laos, beaten in Myanmar": one list, and no introduction */
const SUFFERED_IN =
  /(?:^|, |and |then )(?:\w+ed|sold|bought|born|taught|held|kept|paid|fed|caught|beaten|grown) (?:\w+ )?(?:in|at|to|from|through) $/;
const SUFFERING =
  /(?:^| )(?:recruited|hired|beaten|sold|bought|trafficked|smuggled|exploited|locked up|locked|ransomed|detained|deported|arrested|jailed|killed|raped|enslaved|auctioned|forced|abducted|kidnapped|tortured|starved|worked to death|robbed|shot|buried|imprisoned|cheated) (?:\w+ )?(?:in|at|to|from|through|outside) /;
const sufferedElsewhere = ({ sentence, at }: Mention): boolean => {
  const said = sentence.items.slice(Math.max(0, at - 30), at + 30).join(' ');
  return SUFFERING.test(said) && !/\b(?:i|we|my|our)\b/.test(said);
};

/** "paid for through a bank in Lithuania" */
const MONEY_THROUGH =
  /\b(?:paid|sold|bought|charged|laundered|moved|wired|sent|hidden|billed|ordered|booked|shipped|financed)\b(?: [\w']+){0,4} (?:through|via|by|from|to|for|at) (?:an?|the|one|some|two) (?:\w+ )?(?:banks?|compan(?:y|ies)|firms?|agenc(?:y|ies)|business(?:es)?|offices?|accounts?|exchange|shop|broker) (?:in|of|from|near) (?:the )?$/;

/** True when the mention only says who speaks or where somebody comes from. */
export function affiliation(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (!adjective && MONEY_THROUGH.test(left)) return false;
  if (!adjective && SUFFERED_IN.test(left) && sufferedElsewhere(mention)) return false;
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
      re`\\b(?:${G}|${P})\\b`.test(noun) &&
      !CRIME.test(noun) &&
      !/\b(?:sells?|sold|keeps?|kept|recruits?|recruited|charges?|charged|hires?|hired|exploits?|moves|buys?|launders?|employs?)\b/.test(
        after.slice(0, 70),
      )
    );
  }
  if (/\btime\b/.test(after.slice(0, 7)) && !adjective) return true;
  if (!adjective && GREETING_FROM.test(left) && /^(?:$| [,;:.—(]| and (?:i|we|my|our)\b| (?:i|we|my) )/.test(after))
    return true;
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
  if (adjective && namesOwnNationality(left, after)) return true;
  // "the chairperson, a Canadian, happens to …"
  if (
    adjective &&
    re`\\b(?:${P}|chairperson|chairwoman|chairman|chair|co - chair|director|president|founder|coordinator|secretary|treasurer|author|moderator|colleague|deputy|rapporteur|trainer|supervisor) , (?:an?|also|both|all|herself|himself) (?:\\w+ )?$`.test(
      left,
    ) &&
    /^ (?:,|and|myself|by)/.test(after)
  )
    return true;
  if (!adjective && (FINDS.test(after) || LOOKS_OUT.test(after))) return false;
  if (
    !adjective &&
    SOMEBODYS.test(left) &&
    SAID_OF_IT.test(after) &&
    !re`^ (?:${FLOOR_ACT})`.test(after) &&
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
    !/\b(?:i|we|my|me|our)\b/.test(mention.sentence.items.slice(mention.at + 1, mention.at + 50).join(' '))
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
    /^(?:$| (?:[,;.()]|and|but|by|my|i|we|so|though|because)\b| [,;])/.test(after)
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
    const selfLeft = SELF_IS.test(left);
    const ownLeft = /\b(?:my|our|a|an|the|his|her|two|three|several|some)(?: \w+){0,2} $/.test(` ${left}`.slice(-30));
    const noun = after.slice(1).split(' ').slice(0, 4).join(' ');
    if (
      selfLeft &&
      (after === '' ||
        /^ (?:[,:;.(]|and\b|but\b|by\b|so\b|myself|who\b|nor\b|or\b|-)/.test(after) ||
        re`^(?:\\w+ |- |, ){0,3}(?:${P}|${G})\\b`.test(noun))
    )
      return true;
    if (/\b(?:my|our) (?:\w+ )?$/.test(left))
      return (
        re`^(?:\\w+ ){0,2}(?:colleagues?|counterparts?|co - authors?|partners?|friends?|volunteers?|members?|branch|office|chapter|section|team|sister|interns?|${G})\\b`.test(
          noun,
        ) && !/^(?:government|police|border|law|authorit)/.test(noun)
      );
    if (
      ownLeft &&
      re`^(?:\\w+ ){0,1}(?:colleagues?|co - authors?|counterparts?|interns?|translator|interpreter)\\b`.test(noun)
    )
      return true;
    if (
      /\b(?:he|she|who|they|whom) (?:is|are|was) (?:an? )?(?:\w+ )?$/.test(left) &&
      re`^(?:\\w+ ){0,2}(?:${P})\\b`.test(noun)
    )
      return true;
    if (
      /\b(?:speaker|panellist|panelist|author|chair|expert|presenter|moderator|interpreter|colleague|participant|facilitator|trainer|reader|guest|[a-z]+ [a-z]+) , (?:an?|the) (?:\w+ )?$/.test(
        left,
      ) &&
      re`^(?:\\w+ ){0,2}(?:${P})\\b`.test(noun)
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
    AFFILIATION_LEFT.some((pattern) => pattern.test(left)) &&
    !/^ ' s\b(?! (?:capital|second city|largest city|port))/.test(after)
  );
}
