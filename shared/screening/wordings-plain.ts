import { affairsFree, holdsAffairs } from './frame.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

/** Plain wordings of the life of a society, of a journey, of the room (English): references while nothing of a State's affairs is near. */

const SOCIETY =
  '(?:foundation|association|charity|federation|society|cooperative|network|guild|union|institute|museum|club|league|choir|publisher|library|academy|trust|collective|council)s?';
const HAS_ITS =
  /\b(?:has|have|had|keeps?|kept|with) (?:its|their|our|the|one|an?) (?:\w+ )?(?:bank account|account|seat|office|offices|headquarters|press|archives?|server|library|home|studio|printer|piano|minutes|paper|treasurer|apprentice|employee|choir|kitchen|attic|cupboard|boat|tools|books) (?:is |are )?(?:in|at|near) (?:the )?$/;
const ILL_SUBJECT =
  /\b(?:gangs?|cartels?|rings?|brokers?|agenc(?:y|ies)|traffick\w+|smuggl\w+|recruiters?|fleet|shipowner|employers?|syndicate|bank|firms?|casino)\b/;
const AT_HOME_IN = new RegExp(`\\b(?:my|our|the|${SOCIETY})\\b.* (?:is|are) at home in (?:the )?$`);
const SOCIETY_WITH = new RegExp(
  `^ (?:\\w+ )?${SOCIETY} (?:with|of) (?:an?|its|one|two|three|some|\\d+) (?:\\w+ )?(?:office|offices|seat|room|rooms|desk|branch|branches|members?|employees?|cupboard)\\b`,
);
const TIME =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter)|\\d{4})';
const IN_MONTH = new RegExp(`^ in ${TIME}(?: [,;:.]| and\\b|$)`);
const MONTHS = new RegExp(` in ${TIME}(?= |$)`, 'g');
const LINE_TO =
  /(?:^|the |and |our |this )(?:(?:video|telephone|phone|audio|satellite|internet) )?(?:link|line|connection|signal) (?:with|to|from) (?:the )?$/;
const LINE_IS =
  /^ (?:still |now |again )?(?:works?|holds?|fails?|drops?|dropped|broke|breaks|is (?:noisy|clear|open|bad|good|down|up|back|poor|weak|lost|dead|slow)|was (?:lost|cut)|does not|did not|has (?:dropped|failed|gone)|keeps|came)\b/;
const CITIZEN_OF = /(?:^|[,:] )(?:(?:an?|also|and|proud) )*(?:citizen|native|resident|national) of (?:the )?$/;
const SPEAKING = /^(?:speaking|i am|i ' m|my name|as|your|this is|the speaker)\b/;
const HOME_OF = /\bhome (?:for|of|to) (?:our|my) [^,;:]{1,40} is (?:now )?$/;
const FILMED =
  /\b(?:films?|videos?|clips?|trailers?|documentar(?:y|ies)|photographs?|pictures?|portraits?|posters?)\b[^;:]{0,60} (?:was|were) (?:shot|filmed|taken|made|edited|cut|recorded|drawn|painted) (?:\w+ )?in (?:the )?$/;
const CELEBRATED =
  /\b(?:anniversary|birthday|jubilee|feast|new year|wedding|farewell)\b[^;:]{0,30} (?:is|was|were|will be|has been) (?:celebrated|held|kept|marked) (?:\w+ )?in (?:the )?$/;
const BOUGHT =
  /\bi (?:bought|found|got|lost|forgot|left) (?:this|my|the) (?:\w+ )?(?:pen|hat|tie|scarf|bag|notebook|umbrella|glasses|shoes|coat|jacket|adapter|charger) (?:in|at) (?:the )?$/;
const NEXT_ON_LIST =
  /\b(?:next|first|last|second|third) on (?:the|my|our) (?:list|screen)(?: of speakers)?(?: is| are)?(?: [:,])? (?:the )?$/;
const CALLING = /^ (?:calling|speaking|here|on the line)(?: [:,;.!—]|$)/;
const GREETED_OR_FIRST = /^(?:(?:good (?:morning|afternoon|evening)|hello|hi|yes|and|okay) ?,? ?)*$/;
const SPELT =
  /^ (?:with|spelled with|spelt with|ends with|starts with) (?:an?|one|two) [a-z](?: |$)|^(?: [a-z]){4,}(?: |$)/;
const CHANNEL = /\b(?:channels?|booths?|interpretation|headsets?|headphones|floor language|subtitles?)\b/;
const HEARS = /\b(?:have|get|getting|hear|hearing|need|want|switch|back|lost|back on|put|on) (?:the )?(?:\w+ )?$/;

/** What was done or owed, in wordings that look like the floor: no reference. */
const WISHED = /\b(?:wish|wished|if only) (?:that )?(?:the )?$/;
const WOULD = /^ (?:would|had|could|did|were|was)\b/;
const NEITHER = /\b(?:neither|nor) (?:the )?(?:§ (?:nor |, )?(?:the )?)?$/;
const ASKS_WHO =
  /^(?: nor (?:the )?§)? (?:asks?|asked|knows?|knew|counts?|counted) (?:who|why|how|where|what|whether)\b/;

const SAID_ONCE =
  /^ (?:proverb|saying|poet|philosopher|novelist|mathematician|composer|painter|writer|physicist|playwright|sage|fable|lullaby|folk song)s? (?:(?:once|famously|often|already|also|of the \w+ century) )*(?:says?|said|wrote|writes|has it|goes|puts? it|called|calls|tells? us|teaches)\b/;
const PLAYED =
  /^ (?:\w+ )?(?:dancers?|choir|band|musicians?|singers?|orchestra|trio|quartet|drummers?|violinist|pianist) (?:closed|opened|played|sang|danced|performed|ended|began) (?:(?:in|for|at|during|after|before) )?(?:it|us|the (?:\w+ )?(?:evening|session|day|meeting|ceremony|reception|lunch|break|dinner|week|lobby|hall|rotunda|conference|film|opening|night))(?: [,;.]| with\b| and\b|$)/;
/** "A French mathematician once said that …", "the Samoan dancers closed the evening" */
export const quotedOrPlayed = (after: string): boolean =>
  (SAID_ONCE.test(after) || PLAYED.test(after)) && affairsFree(after.replace(/ that (?=\S)/, ' '), 'en');

/** What a plain wording makes of the mention; 'none' where it is surely no reference. */
export function plainReference(mention: Mention, left: string, after: string): ReferenceKind | 'none' | undefined {
  const { adjective } = mention.match;
  if (WISHED.test(left) && WOULD.test(after)) return 'none';
  if (!adjective && NEITHER.test(left) && ASKS_WHO.test(after)) return 'none';
  const near = after.split(/ [;:—] /)[0]!;
  if (adjective) {
    if (quotedOrPlayed(after)) return 'affiliation';
    if (/, an? (?:\w+ )?$/.test(left) && SOCIETY_WITH.test(after) && affairsFree(after, 'en')) return 'affiliation';
    if (
      HEARS.test(left) &&
      CHANNEL.test(`${left}${after}`) &&
      /^(?: (?:and|back|on|now|please|again|,|\?|channel|instead|but)\b|$)/.test(after) &&
      !holdsAffairs(` ${left}${after} `, 'en')
    )
      return 'language';
    return undefined;
  }
  if (SPELT.test(after)) return 'person';
  if (NEXT_ON_LIST.test(left) && affairsFree(near, 'en')) return 'floor';
  if (GREETED_OR_FIRST.test(left) && CALLING.test(after)) return 'affiliation';
  if (HOME_OF.test(left) && !holdsAffairs(near, 'en')) return 'affiliation';
  if (LINE_TO.test(left) && LINE_IS.test(after) && !holdsAffairs(`${near} `, 'en')) return 'meeting';
  if (
    CITIZEN_OF.test(left) &&
    SPEAKING.test(mention.sentence.items.slice(0, 4).join(' ')) &&
    /^(?: [,;.]|$)/.test(after)
  )
    return 'affiliation';
  if (!affairsFree(`${near} `, 'en')) return undefined;
  if (HAS_ITS.test(left)) return ILL_SUBJECT.test(left) ? undefined : 'affiliation';
  if (AT_HOME_IN.test(left)) return 'affiliation';
  if (FILMED.test(left) || BOUGHT.test(left)) return 'affiliation';
  if (CELEBRATED.test(left)) return 'meeting';
  if (IN_MONTH.test(after) && (`${left}${after}`.match(MONTHS)?.length ?? 0) >= 2 && affairsFree(` ${left} `, 'en'))
    return 'meeting';
  return undefined;
}
