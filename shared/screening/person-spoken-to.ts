import type { Match } from './matched.ts';
import { GIVEN, SURNAME } from './name-words.ts';
import { foreignPerson } from './person-foreign.ts';
import type { Token } from './tokens.ts';

const SELF =
  /(?:^| )(?:i am|i m|my name is|my name s|name is|they call me|am called|called|named|this is|it is|it s) $/;
const RELATION =
  /(?:^| )(?:my|our|her|his|their|your|the) (?:\w+ )?(?:colleague|deputy|assistant|friend|interpreter|husband|wife|son|daughter|brother|sister|co author|intern|boss|moderator|facilitator|director|coordinator|assistants|colleagues|friends|friend|deputies|interns|daughters|sons|brothers|sisters|trainees|volunteers|boss her name is|boss|manager|chief|superviser|supervisor|volunteer|translator|technician|programmer|trainer|accountant|nephew|niece|uncle|aunt|cousin|chairwoman|chairman|chairperson|secretary|treasurer|founder) $/;
const ASKED_OF_A_PERSON =
  /^ (?:(?:are you (?:there|here|back|with us|ready|on|able|muted|still|next|connected|online|hearing|listening)|can you (?:hear|see|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come)|(?:could|would|will) you (?:please )?(?:hear|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come|wait|switch|move|help|kindly|introduce|mind)|please (?:unmute|mute|repeat|go ahead|speak|start|wait|try|turn|share|read|send|switch)|you are (?:muted|on mute|next|live|frozen|breaking|back|unmuted)|you re (?:muted|on mute|next|live|frozen|breaking|back|up)|your (?:mic|microphone|line|camera|audio|sound|hand|screen|slides|connection|video|turn|time is)|we (?:can t|cannot|can) (?:hear|see) you|go ahead|over to you|unmute)\b)/;

/** A bibliography: "Malta, P.", "Portugal, A. (2018)". */
const initialAfter = (tokens: readonly Token[], to: number): boolean =>
  /^,\s$/.test(tokens[to]?.gap ?? '') &&
  /^[A-Z]$/.test(tokens[to]?.cased ?? '') &&
  (tokens[to + 1] === undefined || /^\./.test(tokens[to + 1]!.gap));

/** What only a person has: "Kenya's handwriting", "Chad's birthday". */
const OWNED =
  /^ s (?:(?!labou?r|police|border|anti|gender|visa|asylum|immigration|trafficking|crime|national|state|legal|consular|customs|passport|migration)\w+ )?(?:handwriting|birthday|husband|wife|mother|father|daughter|son|desk|laptop|phone|voice|umbrella|glasses|handbag|coat|scarf|chair|badge|slides|notes|microphone|mic|headset|camera|hair|hat|sister|brother|retirement|replacement|colleague|deputy)\b/;
/** "she has a list": somebody who is spoken of as a woman or a man, and no word of a State's affairs. */
const SHE =
  /^(?: (?!(?:women|woman|girls?|boys?|man|men|mother|victims?|witness\w*|who|whom|minister|president|king|queen|ambassador|delegate|representative|lady|maid|worker|he|she)\b)[\w]+){0,10}? (?:she|he|her|him|herself|himself)(?= |$)/;
const OFFICE =
  /\b(?:police|courts?|judges?|prisons?|prisoners|laws?|government|army|borders?|agencies|recruiters|employers|passports|victims|traffickers|detained|arrested|jailed|sold|deported|convicted|visas?|asylum|permits?|bail|extradit\w+|ministry|minister|embassy|soldiers|camps?|guards)\b/;

/** "Chad from the technical team", "Florence at the desk" */
const OF_THE_TEAM =
  /^ (?:from|in|at|of|with) (?:(?:the|our|your) (?:\w+ )?(?:secretariat|desk|team|back office|front office|office|booth|reception|registration|it|cloakroom|help desk|front row|back row|crew)|logistics|reception|registration|interpretation|catering|security|accounts|finance|it)(?= |$)/;

/** "Jordan refused her a transit visa": only a State does so. */
const ACTS_ON_A_PERSON =
  /^ (?:has |had |have )?(?:refused|denied|deported|expelled|revoked|jailed|arrested|detained|extradited|sentenced|banned|barred|imprisoned|convicted|granted|stripped|turned) (?:him|her|his|them)(?= |$)|^ (?:kept|keeps|lost|seized|holds?|withholds|took) (?:her|his|their) (?:file|passport|papers|documents|wages|child|children|visa|case)(?= |$)/;

/** What a helper in the room does: "Florence will take your questions", "Chad does the slides". */
const CHORE =
  /^ (?:(?:will|can|could|is going to|is|may|shall|has|had) )?(?:take|takes|taking|took|read|reads|do|does|did|handle|handles|answer|show|shows|share|shares|type|types|collect|collects|moderate|moderates|replace|replaces|operate|operates|start|run|runs|count|bring|brings|hold|holds|edit|edits|edited|forgot|lost|sent|has) (?:over )?(?:from me|(?:your|our|the|my|us|you|all|up) ?(?:\w+ )?(?:questions?|notes?|slides?|minutes?|chat|mic|microphones?|ones|clock|recording|second half|first half|rest|list|cards|badges|keys|screen|laptop|camera|interpretation|captions|draft|timer|stopwatch|bell|gavel|footnotes|file|floor))\b/;

/** The same, more loosely: handing out, colouring the map, keeping the list of lost umbrellas. */
const HELPS =
  /^ (?:will|would|can|has|have)? ?(?:hand(?:s|ed)? out|hand(?:s|ed)? round|pass(?:es)? round|distribut(?:es?|ed)|keeps? the (?:list|key|keys|register of)|looks? after the|colou?red (?:it|the)|drew (?:it|the)|cut the|typed|prepared the (?:slides|minutes|badges)|sits? at the (?:desk|door|front|registration)|gives? out|pour(?:s|ed)? the (?:coffee|tea)|made the (?:badges|coffee|posters?))\b/;

const row = (some: readonly Token[]) => some.map((token) => token.word).join(' ');
/** "my friends Holland and Wales" */
const RELATED =
  /(?:^| )(?:my|our|her|his|their|your|old|young|dear) (?:\w+ )?(?:friends?|colleagues?|assistants?|interns?|trainees?|neighbou?rs?|teachers?|co authors?|boss|treasurer|secretary|editors?)(?: [a-z]+ and)?$/;

/** "whom we call Florence", "a girl named Cuba", "my sister is called kenya" */
const NAMED_SO =
  / (?:(?:whom|who|that|which|her|him) (?:we|i|they|everybody|everyone|her friends) (?:shall |will |may |now |all |just )?(?:call|name|named|called|calls)|(?:girl|boy|woman|man|child|sister|brother|cousin|friend|dog|cat|nephew|niece|somebody|someone|person|witness|survivor|colleague|son|daughter|aunt|uncle|horse|baby|lady|gentleman|parrot|deputy|intern|boss)(?: (?:is|was))? (?:named|called)|(?:her|his|whose|my|your) name (?:is|was)|(?:shall|will) (?:we |i )?call (?:her|him)|(?:called|named) \w+ and my \w+ is called|we call (?:her|him)) $/;

/** True when a given name is introduced, related to somebody or spoken to: "so i'm jordan", "Chad, you are muted". */
export function spokenTo(tokens: readonly Token[], match: Match): boolean {
  const { from, to } = match;
  const { word: name } = tokens[from]!;
  if (to === from + 1 && initialAfter(tokens, to)) return true;
  // "M. Pologne"
  if (to === from + 1 && !match.adjective && tokens[from - 1]?.cased === 'M' && /^\. ?$/.test(tokens[from]!.gap))
    return true;
  // "Holland, who reviewed the second edition, …"
  if (
    to === from + 1 &&
    (SURNAME.test(name) || GIVEN.test(name)) &&
    /^,\s$/.test(tokens[to]?.gap ?? '') &&
    /^who (?:\w+ )?(?:reviewed|wrote|edited|checked|translated|typed|proofread|illustrated|drew|designed|sits?|is sitting|taught|sends|asked me) (?:\w+ ){0,3}(?:edition|book|draft|text|proofs|minutes|footnotes?|chapter|article|slides|paper|cover|badges?|me|us|behind|beside|next|here|poster|foreword|glossary)\b/.test(
      row(tokens.slice(to, to + 9)),
    )
  )
    return true;
  if (foreignPerson(tokens, match)) return true;
  // "My name is Chanda": whoever says so is no town
  if (
    match.kind === 'place' &&
    to === from + 1 &&
    / (?:my|her|his) name (?:is|s) $/.test(
      ` ${tokens
        .slice(Math.max(0, from - 4), from)
        .map((token) => token.word)
        .join(' ')} `,
    )
  )
    return true;
  if (to === from + 2 && match.kind !== 'place' && tokens[from]!.cased === 'Dr' && /^\./.test(tokens[from + 1]!.gap))
    return true;
  if (
    to !== from + 1 ||
    match.adjective ||
    !(
      GIVEN.test(name) ||
      (SURNAME.test(name) &&
        (tokens[from]!.gap.startsWith('.') ||
          NAMED_SO.test(` ${row(tokens.slice(Math.max(0, from - 5), from))} `) ||
          RELATED.test(row(tokens.slice(Math.max(0, from - 4), from)))))
    )
  )
    return false;
  const left = ` ${row(tokens.slice(Math.max(0, from - 5), from))} `;
  if (NAMED_SO.test(left)) return true;
  const right = ` ${row(tokens.slice(to, to + 6))}`;
  // "S. Poland": an initial
  const initial = tokens[from - 1];
  if (
    initial?.cased.length === 1 &&
    /[A-Z]/.test(initial.cased) &&
    /^\. ?$/.test(tokens[from]!.gap) &&
    !/^[A-Z]/.test(tokens[from - 2]?.cased.length === 1 ? tokens[from - 2]!.cased : '')
  )
    return true;
  // "jordan.hale", as in an address
  const next = tokens[to];
  if (next?.gap === '.' && /^[a-z]/.test(next.cased) && next.word.length > 2) return true;
  if (
    / (?:hand (?:over|back)|hands? over|pass (?:it |over |on )?|over|back|next is|after|before) (?:to )?$/.test(left) &&
    !/ (?:girls?|boys?|woman|women|men|man|her|him|them|people|crews?|child|children|sent|sends?|deported|returned|taken|flown|forced|go|goes|went|gone|came|come) (?:back|over) to $/.test(
      left,
    ) &&
    /^ (?:\w+ ){0,6}(?:him|her|he|she)(?: |$)/.test(right)
  )
    return true;
  if (initialAfter(tokens, to)) return true;
  if (OWNED.test(right)) return true;
  const farther = ` ${row(tokens.slice(to, to + 16))}`;
  if (GIVEN.test(name) && OF_THE_TEAM.test(right) && !OFFICE.test(farther)) return true;
  // "associated with the name of Jordan, a statistician of great modesty"
  if (
    /(?:^|(?<! in)) the (?:name|work|method|theorem) of $/.test(left) &&
    /^,\s$/.test(tokens[to]?.gap ?? '') &&
    /^ (?:an?|the) (?:\w+ )?(?!regulator|member|soldier|officer|minister|commander|power|partner|frontier|border)\w+(?:er|or|ist|ian|man|woman|ant|ary|yer|ect)(?= |$)/.test(
      right,
    )
  )
    return true;
  if (ACTS_ON_A_PERSON.test(right) && !/ (?:with|by) $/.test(left)) return false;
  if (GIVEN.test(name)) {
    const far = ` ${row(tokens.slice(to, to + 16))}`;
    if (!OFFICE.test(far) && SHE.test(far) && !/ (?:in|from|to|of|at|for the) $/.test(left)) return true;
    // "Jordan and I wrote …", "by Chad, aged nine", "Have you met India?"
    if (
      (/^ and (?:i|me|myself) /.test(right) && !/ (?:in|from|to|of|about) $/.test(left)) ||
      /^ (?:who is )?aged \w+/.test(right)
    )
      return true;
    if (
      / (?:have you met|i am here with|i work with|i sit with|working with|next to me is|beside me is|with me (?:is|are)|this is) $/.test(
        left,
      )
    )
      return true;
    if (
      / (?:i work|i am here|i sit|working|with me are|we are|together) (?:with )?(?:\w+ )?(?:and )?\w+ and $/.test(
        left,
      ) &&
      !OFFICE.test(far)
    )
      return true;
    if (
      / name (?:is|s) $/.test(left) ||
      (/ this is $/.test(left) && /^ (?:i|and i|speaking|here|again|from|at)\b/.test(right))
    )
      return true;
    // "Troy, Georgia and Chelsea will hand out the ear pieces"
    const listed = /^((?: and)?(?: [a-z]+){0,2} and [a-z]+| [a-z]+)((?: will)? .*)$/.exec(right);
    if (
      listed !== null &&
      (CHORE.test(listed[2]!) || HELPS.test(listed[2]!)) &&
      /(?:,|and)/.test(tokens[to]?.gap + (tokens[to]?.word ?? ''))
    )
      return true;
    if (HELPS.test(right)) return true;
    if (/ with [a-z]+ and $/.test(left) && /^ (?:and )?we (?:are|run|do|sit|look|have|will)\b/.test(right)) return true;
  }
  if (ASKED_OF_A_PERSON.test(right) || CHORE.test(right)) return true;
  // "Chad said he would be late": no State is a he or a she
  if (
    /^ (?:said|says|thinks|told us|wrote that|asked if|hopes|promised|knows|believes|will be|is) (?:that )?(?:s?he)\b/.test(
      right,
    )
  )
    return true;
  if (!/^[\s,-]+$/.test(tokens[from]!.gap)) return false;
  const relation = left.replace(/ (?:\w+ and )$/, ' ');
  if (RELATION.test(left) || (/ and $/.test(left) && RELATION.test(relation)))
    return !/^ (?:police|courts?|law|government)\b/.test(right);
  return (
    SELF.test(left) &&
    /^(?: (?:from|with|at|here|again|speaking|calling|and i|and we|i|we|of the|by the way|a|an|the|one of|your|your)\b|$)/.test(
      right,
    )
  );
}
