import { G, LIST, P, re, words } from './patterns.ts';

const FIRST = "(?:i|we)(?: ' (?:m|re|ve))?";
const BE_FROM =
  'come|comes|came|coming|hail|hailing|speak|speaking|spoke|join|joining|joined|connect|connecting|connected|dial|dialling|dialing|call|calling|write|writing|listen|listening|participat(?:e|ing)|live|living|follow|following|log|logging|travel(?:led)?|sail(?:ed)?|drove|retired|flew|fly|greet|greetings|hello|hi|good (?:morning|afternoon|evening|day)|regards|watch|watching|tun(?:e|ing)|stream|streaming|zoom|zooming|address|report|arrived?|returned|back|just in|here';

/** "I am an Argentine …", "as a Nepali …": before an adjective. */
export const SELF_IS = re(
  `\\b(?:${FIRST}(?: am| are| was| were)?(?: (?:also|only|myself|ourselves|proudly|originally|both|born))*(?: as)?|as|being|speaking as|i am ,? as you hear ,?|one) (?:(?:an?|the|two|three|four|some|one of the|the only|all|both|fellow|young|old|retired|small) ${words(4)})?${LIST}`,
);

/** The clause before a mention in an introduction: "I come from …", "our clinic is registered in …". */
export const AFFILIATION_LEFT: RegExp[] = [
  // I come / we speak / joining you … from
  re(
    `(?:\\b${FIRST}(?: (?:am|are|will|have|had|also|can|would|shall|just|now|today|like to|only|myself|ourselves|all|both|,|here))* |^(?:[\\w]+ , |and |so |hi |hello |well |yes |uh |um |okay |ok )*|[,;—] |\\band )(?:${BE_FROM}) (?:to |with |in |you |us |live |today |online |remotely |all |the |way |directly |again |late |early |this |morning |evening |afternoon |night |tonight |dear |everyone |everybody |colleagues |friends |, |chair |excellencies )*(?:from|in) (?:(?:a|an|very|the|\\w+) ){0,3}?${LIST}`,
  ),
  re(
    `\\b${FIRST}(?: am| are)? (?:also |originally |both |all |myself |ourselves |proudly )*(?:from|in|of|based in|at) ${LIST}`,
  ),
  // I am / we are a … from, in, of
  re(
    `\\b${FIRST}(?: am| are)?(?: (?:also|only|just|myself|ourselves|here as|today as|now|still|simply))* (?:an?|the|one of|two|three|four|five|six|some|part of|members? of|volunteers? (?:of|with|at)|president of|director of|head of|secretary of) ${words(9)}(?:from|in|of|at|based in|near|outside|on|across|out of|for) ${LIST}`,
  ),
  re(
    `\\b(?:speak|speaking|spoke|represent|representing|here for|on behalf of|work for|working for|work with|working with|volunteer (?:for|with|at)|joined|join|employed by|member of|belong to|run|runs|lead|leads|direct|directs|coordinate|coordinates|founded|manage|manages|chair|head|teach at|serve at|part of|for) ${words(7)}\\b${G} ${words(5)}(?:from|in|of|at|based in|near|outside|on|across|for) ${LIST}`,
  ),
  // I am Tevita, a youth worker from …
  re(
    `\\b(?:i am|i ' m|it is|it ' s|this is|name is|name ' s) [\\w']+(?: [\\w']+){0,2} (?:, )?(?:and |also )?(?:an?|the|one of the|your|from the|with the|of the|at the) ${words(5)}(?:${P}|${G})(?: ,)? ${words(3)}(?:from|in|of|at|near|based in) ${LIST}`,
  ),
  // our clinic is … in
  re(
    `\\b(?:my|our) ${words(4)}${G} (?:(?:is|are|was|were|has|have|had|been|be|an?|the|its|our|offices?|branch(?:es)?|headquarters?|seats?|members?|registered|based|located|founded|established|active|works?|working|operates?|operating|also|both|started|opened|teams?|volunteers|staff|chapters?|sections?|with|and|\\d+|twelve|two|three|four|five|small|main|mostly|incorporated|headquartered|seated|present|represented|run|runs|sits|sit|set|up|there|born|which|that|,|now|currently|since|created|launched|accredited|licensed|come|comes|hail|hails|came|people|partners|countries|desks?|clinics?|schools?|not|only|formally|legally|duly|an|ngo|group|company|cooperative|association|network) )*(?:in|from|at|across|on|near|outside|under the laws of|between|of) ${LIST}`,
  ),
  re(
    `\\b${G}(?: (?:that|which) (?:i|we) \\w+)?(?:(?: ,)?| , [^,]{1,60} ,)(?: (?:is|was|are|were|which|that|has|have|had|been|be|, |officially|legally|duly|formally|also|long|called|first|now|\\w+ly|currently|with|its|it))* (?:registered|based|founded|headquartered|incorporated|established|seated|domiciled|accredited|licensed|active|located|offices?|headquarters|seat|works|operates|working|operating|born|created) (?:and (?:based|registered|active|working) )?(?:as an? \\w+ )?(?:since \\d+ |in \\d+ |, )?(?:in|at|under the laws? of|near|outside|across|from|between|of) ${LIST}`,
  ),
  re(
    `\\b(?:we|i|it)(?: (?:is|was|are|were|am|has|have|been|, |also|\\w+ly|now))* (?:registered|based|founded|headquartered|incorporated|established|seated|domiciled|accredited|licensed|active|located|present) (?:and \\w+ )?(?:in|at|under the laws? of|near|outside|across) ${LIST}`,
  ),
  re(
    `(?:^|, )(?:registered|based|founded|headquartered|incorporated|established) (?:in|at|under the laws? of|near|outside|across) ${LIST}`,
  ),
  re(
    `\\b(?:i|we)(?: (?:have|had|now|also|am|are|been|still))* (?:taught|teach|teaching|practi[sc]ed?|worked|work|lived|studied|served|trained|lectured?|run|ran|volunteered) (?:(?!that|who|where|which)[\\w]+ ){0,4}(?:in|at) ${LIST}`,
  ),
  re(
    `\\b(?:greetings|regards|hello|hi|good (?:morning|afternoon|evening)) from (?:[\\w']+ ){1,4}(?:in|at|near|of) ${LIST}`,
  ),
  re(
    `\\b${FIRST}(?: am| are)?(?: \\w+){0,2} (?:in|on|at|aboard) (?:a|an|the|my|our) \\w+(?: \\w+)? (?:near|in|outside|between|to|from|at|off) ${LIST}`,
  ),
  re(
    `\\b(?:members|affiliates|offices|partners|branches|chapters|sections|associations|colleagues|organi[sz]ations|volunteers)(?: \\w+){0,3} (?:, )?from (?:§ to )?${LIST}`,
  ),
  // born in …, trained in …
  re(
    `(?:^|, |; |\\b(?:i|we|who)(?: (?:am|was|were|have|had|are|been|also|myself|now|currently))* |\\band (?:now |currently |was |am )?)(?:born|raised|trained|educated|grew up|studied|study|graduated|employed|live|living|lived|work|working|worked|moved|emigrated|reside|residing|resident|teach|teaching|taught|retired|married|practi[sc]e|practi[sc]ing|research|researching|lecture|serve|served|settled|arrived|operate|active|run|volunteer|settling|posted|stationed|naturali[sz]ed) (?:and \\w+ |now |as an? [\\w ]{1,25}? |mainly |mostly |today |both |also |out |law |medicine |together |currently |for \\w+ years )*(?:in|at|from|to|near|across|on|out of|between|outside) ${LIST}`,
  ),
  re(`\\b(?:universit(?:y|ies)|academy|institute|faculty|polytechnic) in ${LIST}`),
  re(
    `\\b(?:street|avenue|road|strasse|platz|rue|calle|avenida|rua|boulevard|lane|square|house|box|floor|building|tower|postcode|p o box|centre|center|vic|address|a1400|a - 1400) ,? ?(?:\\d+ )?,? ?${LIST}`,
  ),
];
