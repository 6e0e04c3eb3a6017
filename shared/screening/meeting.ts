import { MEETING } from './lexicon.ts';
import { LIST, re, right } from './patterns.ts';
import type { Mention } from './sentences.ts';

const MEETING_PLACE: RegExp[] = [
  re`\\b(?:${MEETING})(?: [\\w§']+| ,){0,6} (?:(?:took|takes|taking|take|taken) place|(?:was|were|is|are|be|been|being|last|next) (?:held|hosted|convened|organi[sz]ed|scheduled|planned)|met|opened|gathered)(?: \\w+){0,3} (?:in|at) ${LIST}`,
  re`\\b(?:${MEETING}) (?:(?:was|were|is|are|will|be|has|been|held|taking|take|took|takes|place|to|last|this|next|week|month|year|november|october|september|june|july|may|april|march|february|january|august|december|\\d+|given|offered|delivered|tested|run|convened|scheduled|planned|organi[sz]ed|hosted|opened|opens|ended|closed|started|begin|began|met|meets|meet|gathered|moved|moves|travel(?:led|s)?|went|goes|go|on|back|again|then|later|which|that|we|i|attended|ran|gave|organi[sz]e|who|their|our|jointly|due|,|came|come|for|judges|lawyers|practitioners|journalists|interpreters|midwives|young|people|teachers|on \\w+|about \\w+|series|also|first|of \\w+) )*(?:in|at|of|from|to|through|near) ${LIST}`,
  re`\\b(?:forum|committee|group|conference|commission|network|members|working group|team|coalition|alliance|assembly|board|council|bureau|experts|delegates|parties|congress|survivors' council|alumni|partners|jury|class of) (?:last |first |have |had |has |will |next |all |again |also |can |could |shall |should |would |to |usually |never |once |then |recently |already )*(?:met|meet|meets|gathered|gather|convened?|convenes|reconvened?|assembled|assemble|travel|travelled|flew|fly|go|went|going|coming|come) (?:last \\w+ |again |there |each \\w+ |every \\w+ |for \\w+ |in person |next |, |in \\w+ |on \\w+ |this \\w+ |twice |once |up |online |back |this |together |yesterday |annually )*(?:in|at|to|near|outside) ${LIST}`,
  re`\\b(?:we|they|i|all|who|first|delegates|experts) (?:have |had |all |first |last |never |also |again |will |shall |would )*(?:met|meet|gathered|gather|convened|assembled|reconvene) (?:again |last \\w+ |each \\w+ |next \\w+ |every \\w+ |in person |together |online |for the \\w+ time |, |once |twice )*(?:in|at) ${LIST}`,
  re`\\b(?:see you|meet you|meet again|see one another|see each other|welcome you|welcoming you|invite (?:you|everyone|all)|invited to|on the way|flights?|train|ticket|tickets|trip|journey|fly|travel to) (?:\\w+ ){0,3}(?:in|to|at|from|back to) ${LIST}`,
  re`\\b(?:conference|forum|summit|congress|exhibition|cop|meeting|edition|session|round|assembly|expo|workshop|training|seminar)(?: \\w+){0,4} \\( ?(?:held in |in )?${LIST}`,
  re`\\b(?:exhibition|forum|conference|congress|meeting|assembly|cop|workshop|training|course|seminar|choir|film|photographs|network|summit) (?:[\\w§,'-]+ ){0,14}(?:to|in|at|from|on to) ${LIST}`,
];

const VICTIMS =
  'women|girls|boys|children|victims?|migrants?|workers|police|prisoners|detainees|refugees|arrested|detained|killed|beaten|sold|exploited';

const MEETING_AFTER = re`^${right} (?:(?:regional|annual|ministerial|international|global|world|high - level|preparatory|\\d+|spring|autumn|last|first|side|expert|experts|final|youth) )*(?:${MEETING})\\b`;
const MEETING_NEXT = re`^ (?:, )?(?:at|during|on the margins of|on the eve of|for) (?:the|our|its|a|an) (?:[\\w-]+ ){0,3}(?:${MEETING})\\b`;

/** True when the mention only says where people met or will meet. */
export function meeting(mention: Mention, left: string, after: string): boolean {
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
  if (MEETING_AFTER.test(after) && !/ ' s/.test(after.slice(0, 4)))
    return !/\bcourts?\b/.test(after.slice(0, 30)) && mention.match.kind === 'place';
  if (mention.match.adjective) return false;
  if (MEETING_NEXT.test(after)) return !re`\\b(?:${VICTIMS})\\b`.test(left);
  if (
    /\b(?:hotel|venue|save the date|conference cent(?:re|er)|congress cent(?:re|er)|palais|hall|room|auditorium|dates?|when|where|place) .*, $/.test(
      left,
    ) &&
    /^(?: [.,;)]|$)/.test(after) &&
    /\b(?:\d+|hotel|venue|centre|center)\b/.test(left)
  )
    return true;
  if (/^ ' s (?!conference|hotel|university|congress|exhibition)/.test(after)) return false;
  if (MEETING_PLACE.slice(0, 6).some((pattern) => pattern.test(left)))
    return !/\b(?:police|army|officers|guards|soldiers|prosecutors|militia) (?:training|course)/.test(left);
  return (
    MEETING_PLACE[6]!.test(left) &&
    /\b(?:moved?|travel\w*|went|go(?:es)?|held|shown|next|toured?|opened|opens|hosted|took place|takes place|will be|begins?|began|shown|sang|sung|performed|stopped|visited|came|toured)\b/.test(
      left,
    )
  );
}
