import type { Match } from './matched.ts';
import { GIVEN, SURNAME } from './name-words.ts';
import type { Token } from './tokens.ts';

const SELF =
  /(?:^| )(?:i am|i m|my name is|my name s|name is|they call me|am called|called|named|this is|it is|it s) $/;
const RELATION =
  /(?:^| )(?:my|our|her|his|their|your|the) (?:\w+ )?(?:colleague|deputy|assistant|friend|interpreter|husband|wife|son|daughter|brother|sister|co author|intern|boss|moderator|facilitator|director|coordinator|volunteer|translator|technician|programmer|trainer|accountant|nephew|niece|uncle|aunt|cousin|chairwoman|chairman|chairperson|secretary|treasurer|founder) $/;
const ASKED_OF_A_PERSON =
  /^ (?:(?:are you (?:there|here|back|with us|ready|on|able|muted|still|next|connected|online|hearing|listening)|can you (?:hear|see|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come)|(?:could|would|will) you (?:please )?(?:hear|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come|wait|switch|move|help|kindly|introduce|mind)|please (?:unmute|mute|repeat|go ahead|speak|start|wait|try|turn|share|read|send|switch)|you are (?:muted|on mute|next|live|frozen|breaking|back|unmuted)|you re (?:muted|on mute|next|live|frozen|breaking|back|up)|your (?:mic|microphone|line|camera|audio|sound|hand|screen|slides|connection|video|turn|time is)|we (?:can t|cannot|can) (?:hear|see) you|go ahead|over to you|unmute)\b)/;

/** What a helper in the room does: "Florence will take your questions", "Chad does the slides". */
const CHORE =
  /^ (?:(?:will|can|could|is going to|is|may|shall|has|had) )?(?:take|takes|taking|took|read|reads|do|does|did|handle|handles|answer|show|shows|share|shares|type|types|collect|collects|moderate|moderates|replace|replaces|operate|operates|start|run|runs|count|bring|brings|hold|holds|edit|edits|edited|forgot|lost|sent|has) (?:over )?(?:from me|(?:your|our|the|my|us|you|all|up) ?(?:\w+ )?(?:questions?|notes?|slides?|minutes?|chat|mic|microphones?|ones|clock|recording|second half|first half|rest|list|cards|badges|keys|screen|laptop|camera|interpretation|captions|draft|timer|stopwatch|bell|gavel|footnotes|file|floor))\b/;

/** True when a given name is introduced, related to somebody or spoken to: "so i'm jordan", "Chad, you are muted". */
export function spokenTo(tokens: readonly Token[], match: Match): boolean {
  const { from, to } = match;
  const { word: name } = tokens[from]!;
  if (
    to !== from + 1 ||
    match.adjective ||
    !(GIVEN.test(name) || (SURNAME.test(name) && tokens[from]!.gap.startsWith('.')))
  )
    return false;
  const row = (some: readonly Token[]) => some.map((token) => token.word).join(' ');
  const left = ` ${row(tokens.slice(Math.max(0, from - 5), from))} `;
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
  if (ASKED_OF_A_PERSON.test(right) || CHORE.test(right)) return true;
  // "Chad said he would be late": no State is a he or a she
  if (
    /^ (?:said|says|thinks|told us|wrote that|asked if|hopes|promised|knows|believes|will be|is) (?:that )?(?:s?he)\b/.test(
      right,
    )
  )
    return true;
  if (!/^[\s,-]+$/.test(tokens[from]!.gap)) return false;
  if (RELATION.test(left)) return !/^ (?:police|courts?|law|government)\b/.test(right);
  return (
    SELF.test(left) &&
    /^(?: (?:from|with|at|here|again|speaking|calling|and i|and we|i|we|of the|by the way|a|an|the|one of|your|your)\b|$)/.test(
      right,
    )
  );
}
