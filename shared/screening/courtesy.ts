import { COURTESY_OBJECT, SPEAKER, STATE_MATTER } from './lexicon.ts';
import { LIST, re } from './patterns.ts';
import type { Mention } from './sentences.ts';

const THANKS =
  /\b(?:thanks?|thanked|thanking|thankful|grateful|gratitude|appreciation|appreciate|appreciates|indebted|congratulat\w+|applaud|salute|acknowledg\w+|compliments?|tribute|welcome|honou?r|kudos|bravo|merci|gracias|danke|obrigado|obrigada|shukran|spasibo|asante)\b/;
const THANKED_AFTER =
  /^(?:(?: ,)?(?: and| or)?(?: the)? §)* (?:(?:is|are|to be|be|deserves?|receives?) (?:to be )?(?:thanked|thanks|our thanks|our gratitude|many thanks|congratulations)|(?:, )?(?:thank you|our thanks|our gratitude|we thank|i thank|our warm|many thanks|congratulations)|, thanks)\b/;
const GIVEN_BY = re`\\b(?:funded|financed|supported|sponsored|donated|offered|provided|lent|paid|hosted|co - hosted|made possible|organi[sz]ed|generously|kindly|backed|contributed|given) (?:\\w+ ){0,2}by (?:the )?(?:\\w+ )?(?:government |mission |people |embassy |city |permanent mission )?(?:of )?${LIST}`;
const SUPPORT_OF = re`\\b(?:support|funding|grants?|hospitality|generosity|sponsorship|contributions?|donations?|help|assistance|kindness|courtesy|invitation|gifts?|loan) (?:of|from|by|received from) (?:the )?(?:government |mission |people |embassy |city |permanent mission |authorities )?(?:of )?${LIST}`;
const THANKED_FOR = re`^(?:the |their |its |your |his |her |our |this |very |most |all |such |so |kind |warm |generous |great |excellent |\\w+al |\\w+ous |\\w+ful )*(?:${COURTESY_OBJECT})\\b(?: (?!that|which|who)\\w+){0,4} (?:of|from|by|to) (?:the |our |my )?(?:\\w+ )?(?:people |government |city |permanent mission |mission |delegation |authorities |chair |hosts? |state |republic |friends |embassy |ministry |representative |ambassador )?(?:of |from |in )?${LIST}`;
const ALSO_TO = re`\\b(?:and|,) (?:also |especially |above all )?(?:to|the) (?:the |our )?(?:\\w+ )?(?:people |government |city |permanent mission |mission |delegation |authorities |chair |hosts? |embassy |ministry |representative |ambassador )?(?:of |from |in )?${LIST}`;
const SITUATION_PRAISED = re`\\b(?:nothing|its|their|his|her|how it|the way it|having|the (?:release|closure|abolition|adoption|ratification|repeal|arrest|conviction)|releas\\w+|clos\\w+|abolish\\w+|adopt\\w+|ratif\\w+|repeal\\w+|arrest\\w+|convict\\w+|prosecut\\w+|ending|banning|free\\w+|granting|protecting|saving|rescuing|rescu\\w+|sheltering|criminali[sz]\\w+|legali[sz]\\w+|decriminali[sz]\\w+|passing|enacting|treating|opening|stopping|trials?|verdicts?|what|${STATE_MATTER})\\b`;

/** "the hospitality that its prisons show" */
const OF_ITS_OWN = re`^(?: [^ ,;:]+){0,6} (?:that|which) (?:its|their) (?:\\w+ ){0,2}(?:${STATE_MATTER})\\b`;

/** The thanks are over and the sentence goes on: "we thank Norway and turn to …". */
const NEXT_VERB =
  /\b(?:and|then) (?:we |i |now |then |would |must |shall |will |also |let us |let me )*(?:turn|move|go|come|look|ask|wonder|note|notes|point|call|urge|remind|regret|deplore|condemn|want|see|report|speak|draw|mention|return|add|describe|recall|observe|raise|say)\b/;

/** "grateful if …", "would appreciate knowing": a wish, no thanks. */
const NO_THANKS =
  /\b(?:grateful|appreciated?|thankful|welcome|glad) (?:it )?(?:if|to (?:know|hear|learn|be told)|knowing|hearing|learning|for (?:a |an |more |any |some |further )?(?:information|clarification|explanation|word|details?|figures))\b/g;

/** "madam chair sri lanka sends them …": the Chair is spoken to, in a caption without a comma */
const VOCATIVE =
  /(?:^|\b(?:thank you|yes|so|okay|well|and) )(?:madam|madame|mister|mr|dear|honou?rable|distinguished) (?:co - ?|vice - ?)?(?:chair\w*|president) $/;

/** True when the mention only says who is thanked, congratulated, or gave something. */
export function courtesy(mention: Mention, left: string, after: string): boolean {
  const thanksBefore = THANKS.test(left.replace(NO_THANKS, ' '));
  const thanksAfter = THANKED_AFTER.test(after);
  if (!thanksBefore && !thanksAfter) {
    if (
      !VOCATIVE.test(left) &&
      re`\\b(?:${SPEAKER}|hosts?|sponsors?|donors?) (?:is |are |was |were |, )*(?:of|from|by|for)? ?${LIST}`.test(
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
  // thanks, and then: "; its courts still take two years"
  if (
    re`[;,:—] (?:but |yet |and |still |while |although )?(?:its|their) (?:\\w+ ){0,2}(?:courts?|police|judges?|prisons?|law|laws|prosecutors?|borders?|army|soldiers|guards|magistrates?|inspectors?|officers?|camps?|navy|coast ?guard|employers?|shelters?|ministry)\\b`.test(
      after,
    )
  )
    return false;
  const objectAt = /(?:^|\s)(?:for|on|upon|that|because|which|who|whose|:|;|—|in) (.*)$/.exec(after.slice(0, 200));
  if (/\bwhat $/.test(left)) return false;
  if (/\bfor nothing\b/.test(after.slice(0, 60)) || /\bfor nothing\b/.test(left.slice(-40))) return false;
  // ": the shelter is closed": what follows the colon is another clause
  const clause = (objectAt?.[1] ?? '').split(/ [;:—] /)[0] ?? '';
  // "Thank you for the floor, and thanks to …": the second thanks count
  const between = left
    .slice(left.search(THANKS))
    .replace(/^.*(?:,|\band) (?=(?:(?:many|my|our|also|warm|special|sincere) )*thanks to )/, '');
  if (OF_ITS_OWN.test(after)) return false;
  if (thanksBefore && (/ (?:but|although|however|while|whereas) /.test(between) || / [;:—] /.test(between)))
    return false;
  if (/\bthanks to an? \w+/.test(between)) return false;
  if (thanksBefore && NEXT_VERB.test(between)) return false;
  if (/^ (?:, )?where\b(?! (?:we|the (?:meeting|conference|dialogue|committee)))/.test(after)) return false;
  // "thank you for asking about the prisons of X": X is inside the object, not the one thanked
  const thankedFor = /\b(?:for|about|on|that) (.*)$/.exec(between);
  if (thanksBefore && thankedFor !== null && !(/(?:\band|,) $/.test(left) && /^ for /.test(after))) {
    if (ALSO_TO.test(between)) return !/^ ' s (?!delegation|representative|statement|proposal)/.test(after);
    return (
      THANKED_FOR.test(thankedFor[1]!) &&
      !re`\\b(?:${STATE_MATTER})\\b`.test(
        thankedFor[1]!.replace(/\b(?:government|authorities|state|city|people|ministry|embassy)\b/g, ''),
      ) &&
      !/^ ' s /.test(after)
    );
  }
  if (/^ ' s\b/.test(after))
    return re`^ ' s (?:\\w+ ){0,2}(?:${SPEAKER}|hospitality|support|generosity|leadership|kindness|invitation|contribution|team|hosts?|sponsorship)\\b`.test(
      after,
    );
  if (
    clause !== '' &&
    re`^(?:the |its |their |your |his |her |this |a |an |all |such |so |very |most |kind |warm |generous |kindly |generously |great |excellent )*(?:(?!(?:release|closure|abolition|adoption|ratification|repeal|arrest|conviction|efforts|fight|struggle)\\b)[\\w-]+ ){0,2}?(?:${COURTESY_OBJECT})s?\\b`.test(
      clause,
    )
  )
    return !/ (?:where|while|but) /.test(clause);
  if (clause !== '' && SITUATION_PRAISED.test(clause)) return false;
  // for doing something that is no hospitality: praise of a practice
  if (
    /^(?:having |so \w+ly |\w+ly |always |never )?(?!evening|morning|everything|nothing|something|anything)\w{3,}ing (?:the|an?|its|their|his|her|all|every|those|each|any|no|\w+s|\w+ \w+s)\b/.test(
      clause,
    )
  )
    return false;
  if (
    thanksBefore &&
    /\bwelcome (?:the )?(?:\w+ ){0,2}$/.test(left) &&
    !/^(?:(?: ,)?(?: and)?(?: the)? §)* (?:delegation|to the|as (?:the|our|a)|among|back)/.test(after)
  )
    return /^\s*$/.test(after);
  if (mention.match.adjective)
    return (
      re`^ (?:\\w+ ){0,2}(?:${SPEAKER}|hosts?|authorities|government|sponsors?|donors?|people|friends|presidency|chairmanship|hospitality|support|team|mission|staff|interpreters|generosity|contribution|ministry|city|embassy|foreign ministry|federal ministry|organi[sz]ers|technicians|volunteers|partners)\\b`.test(
        after,
      ) && !/\b(?:who|that|which) (?!made|organi|host|gave|lent|let|welcom|prepar|help)/.test(after.slice(0, 60))
    );
  return true;
}
