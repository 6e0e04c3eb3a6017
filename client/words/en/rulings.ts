import { counted } from './plural.ts';

const many = (count: number, one: string) => counted(count, one);

/** Words of the country rule on the desks of the bureau: prompts, the ladder, rulings on texts, the rulings of the day. */
export const rulingWords = {
  /** The text of the rule, as the Chair reads it. */
  rule: 'No specific country situation shall be mentioned during the Constructive Dialogue except by the country under review, which may voluntarily raise matters related solely to its own review.',
  prompt: {
    names: (states: string) => `Country rule: a situation in ${states}?`,
    pointsAt: (states: string) => `Country rule: may point at ${states}`,
    pointsAtOne: 'Country rule: may point at a State',
    ownPractice: (states: string) => `Country rule: ${states}, of itself`,
    toJudge: 'A State of its own practice, outside a review: yours to judge.',
    exempt: (state: string) => `${state} may speak of its own review.`,
    ofTurn: (organization: string) => `In the turn of ${organization}.`,
    more: (count: number) => `${many(count, 'more prompt')}`,
  },
  formula: {
    reminder: 'May I recall that country situations are not to be mentioned.',
    callToOrder: {
      countryRule: 'I call the speaker to order. Please confine yourself to thematic matters.',
      relevance: 'I call the speaker to order. Please speak to the item under discussion.',
      time: 'I call the speaker to order. The time of this turn has passed; please conclude.',
    },
    interrupt: 'I interrupt the speaker. Please go on in general terms, or conclude.',
    withdrawFloor:
      'I withdraw the floor for this turn. The delegation keeps its other rights: a written contribution, and the items to come.',
    deferToEnd: 'The Chair will take advice. The speaker goes on at the end of the list, with the time that is left.',
    ruledInOrder: 'The speaker is in order. Please go on.',
  },
  step: {
    standingReminder: 'Rule recalled',
    reminder: 'Reminder',
    callToOrder: 'Call to order',
    interrupt: 'Interruption',
    withdrawFloor: 'Floor withdrawn',
    deferToEnd: 'Deferred to the end',
    strikeFromSummary: 'Struck from the summary',
  },
  stepAt: (step: string, time: string) => `${step}, ${time}`,
  ground: {
    label: 'Ground of a call to order',
    countryRule: 'Country rule',
    relevance: 'Relevance',
    time: 'Time',
  },
  forGround: { countryRule: '', relevance: ' for relevance', time: ' for time' },
  counts: (speaker: number, delegation: number) =>
    delegation > speaker
      ? `Today: ${many(speaker, 'step')} for the speaker, ${delegation} for the delegation`
      : `Today: ${many(speaker, 'step')} for this speaker`,
  countsOfDelegation: (delegation: number) => `Today: ${many(delegation, 'step')} for this delegation`,
  mayShare: (state: string) => `${state} is under review: its delegate may speak of its own review.`,
  stepsReturn: 'The steps 1 to 4 return with the next turn',
  stepsWithMicrophone: 'The steps 1 to 4 come with the live microphone',
  recalled: 'The rule is on the displays. Read it out:',
  done: 'Done',
  struckAt: (time: string) => `Struck from the summary, ${time}`,
  strikeOf: (organization: string) => `Strike from the summary: the turn of ${organization}`,
  withdraw: {
    title: 'Withdraw the floor?',
    about: (organization: string) => `${organization} would lose the rest of this turn, and keeps its other rights.`,
    act: 'Withdraw the floor',
  },
  pointOfOrder: {
    say: 'Rule on it: in order (I), a step (1 to 4), or deferred (L).',
    sayFree: 'Rule on it: in order (I), or decided otherwise.',
  },
  text: {
    awaits: 'Subject awaits your ruling',
    awaitsChair: 'Subject awaits a ruling',
    caution: 'Subject may point at a State',
    place: (place: number) => `place ${place}`,
    of: (nth: number, count: number) => `${nth} of ${count}`,
    names: (organization: string, states: string) => `${organization}. A situation in ${states}.`,
    pointsAt: (organization: string) => `${organization}. It may point at a State.`,
    again: 'Written anew after it was returned.',
    reason: 'Reason, for the author alone',
    send: { return: 'Return it', decline: 'Decline it' },
    short: {
      return: ['Without the State', 'In general terms', 'Thematic only'],
      decline: ['Country situation', 'Not this item', 'Raise it in the review'],
    },
    reasons: {
      return: [
        'Please write it without the example of one State.',
        'Please put it in general terms, so that no State can be recognized.',
        'Please confine the subject to thematic matters.',
      ],
      decline: [
        'The subject is about the situation in a State, which is not mentioned in this dialogue.',
        'The subject is not of this item. Please raise it under another item, or in a written contribution.',
        'Matters of a review are raised by the State under review itself, if it so wishes.',
      ],
    },
    stage: {
      held: 'Awaits a ruling',
      marked: 'Shown, with a caution',
      allowed: 'Allowed',
      returned: 'Returned to its author',
      declined: 'Declined',
      replaced: 'Written anew',
      shown: 'Shown to everyone',
    },
    heading: 'Ruling on this subject',
    becauseOf: (reason: string) => `“${reason}”`,
  },
  open: 'Rulings',
  openInFull: 'Rulings of the day',
} as const;
