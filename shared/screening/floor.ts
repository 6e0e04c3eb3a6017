import { holdsAffairs } from './frame.ts';
import { FLOOR_ACT, SPEAKER } from './lexicon.ts';
import { LIST, re, right } from './patterns.ts';
import type { Mention } from './sentences.ts';

const FLOOR_NEXT_TO = re`\\b(?:the floor|list|speaks?|spoke|speakers?|intervened|statement) (?:right |immediately |just |directly )?(?:after|before|following|between|with) ${LIST}`;
const SPEAKER_OF = re`\\b(?:${SPEAKER}|those|intervention|the floor|floor|voices?) (?:\\w+ )?(?:of|from|for|by|made by) ${LIST}`;
const SPEAKER_AFTER = re`^${right} (?:' s )?(?:distinguished |permanent |first |honourable |good |last |next |own |very )*(?:${SPEAKER})\\b`;
const ACT_AFTER = re`^${right}(?: \\([^)]{0,30}\\))?(?: ,(?! (?:about|of|to|for|in|from|by)? ?(?:which|whom|who|whose|where|that)\\b)(?: [\\w§']+| -){1,12})?(?: ,)?(?: (?:has|have|had|also|then|now|just|again|kindly|briefly|rightly|again|today|yesterday|finally|first|both|all|each|too|will|would|who|which|further|later|repeatedly|immediately|earlier))* (?:${FLOOR_ACT})`;
/** A bill, not a motion in the room: "a proposal from X would lower the age of work". */
const PROPOSES_AT_HOME =
  /^ (?:would|will|could) (?:lower|raise|punish|jail|ban|legali[sz]e|criminali[sz]e|abolish|double|halve|tax|fine|force|allow (?:the )?(?:employers|police|parents|judges|traders|army|courts))\b/;

const ANSWERS =
  /^ (?:[\w']+ ){1,3}(?:could|would|can|might|were able to|is able to)(?: (?:also|kindly|please|perhaps|briefly))? (?:indicate|explain|clarify|tell|say|confirm|describe|share|state|inform|elaborate|comment|specify|give|provide|let)\b/;

/** "Like Switzerland a moment ago, we support …", "As Ghana just said, …" */
const ECHO_BEFORE =
  /^(?:[\w']+ , |and |but |so |yes |again |, )*(?:just )?(?:like|as|joining|echoing|to echo) (?:the )?(?:§ (?:, |and )*)*$/;
const ECHO_AFTER = re`^${right}(?: ,)?(?: (?:just|a moment ago|a minute ago|before us|before me|earlier|earlier today|this morning|yesterday|today|and others|and many others|has|have|already|rightly|also))* ?(?:, (?:we|i|my|our|the (?:eu|group))\\b|(?:said|noted|pointed out|put it|suggested|proposed|mentioned|recalled|explained|reminded us)(?: ,|$))`;
/** "I agree with Ghana." */
const AGREE = re`\\b(?:agree|agrees|agreed|concur|concurs|align (?:myself|ourselves)|aligns itself|associate (?:myself|ourselves)|join|joins|echo|second|side|sides) (?:fully |entirely |also |strongly |largely )*(?:with )?(?:what |the words of |the remarks of )?${LIST}`;
const AGREED = /^(?:$| [,;.)]| (?:and|on|that|in|about|here|just|said|has said|when|as)\b)/;

/** "Will the delegation of Tonga publish …?": asked of the State, unless it is asked to speak */
const WILL_IT =
  /^(?:[\w']+ , |and |so |but |now )*(?:when |why |how |where )?(?:will|would|can|could|does|did|has|is|was|shall|do|may|might) (?:the )?(?:\w+ )?(?:delegations?|representatives?|delegates?|ambassadors?|ministers?|mission) (?:of|from) (?:the )?(?:§ (?:, |and )*)*$/;
const WILL_SPEAK =
  /^(?:(?: ,)?(?: and| or)?(?: the)? §)* (?:please |kindly |also |now |still |now )*(?:be so kind|take|turn|switch|close|share|look|repeat|unmute|have the floor|speak|wish|like|join|agree|mute|unmute|conclude|wait|accept|repeat|second|co - sponsor|support|object|slow|come|raise|stand|approach|read|lower|have (?:a|any)|in the room|with us|here|ready|connected|want)\b/;

/** "perhaps the delegation can explain why …": asked of the State, and no proposal. */
const ASKED_WHY =
  /^ (?:[\w']+ ){1,3}(?:could|can|will|would|might) (?:(?:also|kindly|please|perhaps|briefly|then|now) )*(?:explain|tell|say|clarify|indicate|enlighten)(?: (?:to )?(?:us|me|the (?:chair|room|meeting|dialogue)))? (?:why|how (?:many|much|long|often|it)|when|where|whether|what (?:happened|became|it))\b(?! (?:it|they) (?:proposes?|suggests?|prefers?|objects?|asks?|wishe?s?|means?))/;
/** "We have been waiting since March for Guyana to answer": what the State owes. */
const OWED = /\b(?:wait|waits|waited|waiting|awaiting|remains) (?:\w+ ){0,3}for (?:the )?$/;

/** "… has the honour to report that the camp is closed" */
const REPORTS_HOME =
  /^ (?:has|have|had|is|are) (?:the honou?r|pleased|glad|happy|proud|able) to (?:report|inform|announce|state|confirm)\b/;

/** True for a question put to the State through its delegation. */
export const asksTheState = (left: string, after: string): boolean => WILL_IT.test(left) && !WILL_SPEAK.test(after);

/** True when the mention only says who took the floor, or for whom. */
export function floor(mention: Mention, left: string, after: string): boolean {
  const { adjective } = mention.match;
  if (
    /^ (?:was|were|is|has been|had been) (?:\w+ )?(?:caught|arrested|convicted|accused|involved|charged|bribed|sentenced|expelled|bought)\b/.test(
      after,
    )
  )
    return false;
  // "Bangladeshi missions abroad keep a safe": no speaker in the room
  if (
    /^ (?:\w+ )?(?:missions|embassies|consulates)\b/.test(after) &&
    !re`^ (?:\\w+ )?(?:permanent )?missions (?:in (?:vienna|geneva|new york) )?(?:have |has |also )*(?:${FLOOR_ACT})`.test(
      after,
    )
  )
    return false;
  if (/^according to\b/.test(left) && /^ ,/.test(after)) return false;
  if (
    OWED.test(left) &&
    /^ to (?!(?:take|speak|join|connect|unmute|arrive|conclude|finish|propose|table)\b)/.test(after)
  )
    return false;
  // what is reviewed is the State itself
  if (
    /\b(?:reviews?|self - assessment|report|replies|answers|practice|situation|case|example) (?:of|on|from|by|in) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    )
  )
    return false;
  const speakerBefore = SPEAKER_OF.test(left);
  const speakerAfter = SPEAKER_AFTER.test(after) && (adjective || /^ (?:' s )/.test(after) || true);
  if (speakerBefore || speakerAfter) {
    // "grateful if the Italian delegation could indicate …": a question put to the State
    if (speakerAfter && /\bif (?:the )?$/.test(left) && ANSWERS.test(after)) return false;
    if (PROPOSES_AT_HOME.test(after) || (speakerAfter && ASKED_WHY.test(after))) return false;
    if (REPORTS_HOME.test(after) && holdsAffairs(after, 'en')) return false;
    if (
      /\b(?:ministers?|experts?|observers?|colleagues?)\b/.test(speakerBefore ? left.slice(-40) : after.slice(0, 40)) &&
      !re`(?:${FLOOR_ACT})`.test(after) &&
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
    !/^ (?:delegation|delegate|signature|nameplate|placard|flag|seat at the table|representative|ambassador|mission|proposal|amendment|statement|intervention|draft|co - chair|chair|presidency|chairmanship)/.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:co - )?sponsored by |\bproposed by |\bsupported by |\bseconded by |\btabled by |\brequested by |\bsubmitted by |\bco - hosted by |\bhosted by |\bchaired by |\bintroduced by |\braised by |\bendorsed by /.test(
      left.slice(-60),
    ) &&
    re`\\b(?:co - sponsored|sponsored|proposed|supported|seconded|tabled|requested|submitted|co - hosted|hosted|chaired|introduced|raised|endorsed) by ${LIST}`.test(
      left,
    )
  )
    return re`\\b(?:proposals?|amendments?|motions?|draft|text|statement|resolution|event|meeting|wording|item|point|question|paper|idea|suggestion|session|dialogue|paragraph|deletion|agenda|break|debate|forum|conference)\\b`.test(
      left,
    );
  if (
    /\b(?:floor (?:(?:is|was|will|be|now|next|then|goes|go|given|passes|passed|belongs|returns|back|first) )*to|next (?:is|on the list is|speaker is)|list of speakers ?: ?|i (?:now )?give the floor to|call(?:ing)? on) (?:the )?(?:§ (?:, |and |then )*)*$/.test(
      left,
    )
  )
    return !/\b(?:to )?(?:release|close|stop|end|repeal|publish|explain|open|free|ratify|adopt|investigate|prosecute|return|protect)\b/.test(
      after,
    );
  if (/\bon behalf of (?:the )?(?:§ (?:, |and )*)*$/.test(left)) return true;
  if (FLOOR_NEXT_TO.test(left)) return true;
  if (ECHO_BEFORE.test(left) && ECHO_AFTER.test(after)) return true;
  if (AGREE.test(left) && AGREED.test(after)) return true;
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
