import { counted as many } from './plural.ts';

/** Words of the country rule on the desks of the bureau: prompts, the ladder, rulings on texts, the rulings of the day. */
export const rulingWords = {
  /** The text of the rule, as the Chair reads it. */
  rule: 'No specific country situation shall be mentioned during the Constructive Dialogue except by the country under review, which may voluntarily raise matters related solely to its own review.',
  prompt: {
    names: (states: string) => `Country rule: ${states}`,
    pointsAt: (states: string) => `Country rule: ${states}, perhaps`,
    pointsAtOne: 'Country rule: a State, perhaps',
    ownPractice: (states: string) => `Country rule: ${states}, of itself`,
    toJudge: 'A State of its own practice, outside a review: yours to judge.',
    exempt: (state: string) => `${state} may speak of its own review.`,
    ofTurn: (organization: string) => `In the turn of ${organization}.`,
    of: (count: number) => `1 of ${count}`,
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
    countryRule: '2: for the rule',
    relevance: '2: for relevance',
    time: '2: for time',
    /** Where a card stands beside it. */
    short: { countryRule: '2: rule', relevance: '2: relevance', time: '2: time' },
    named: (ground: string) => `${ground}, ground of a call to order`,
  },
  forGround: { countryRule: '', relevance: ' for relevance', time: ' for time' },
  microphone: {
    asked: 'Microphone: to be closed, not confirmed yet',
    closed: 'Microphone is confirmed closed',
    stillClosed: 'The clock runs, and the microphone is not confirmed open again.',
  },
  counts: (speaker: number, delegation: number) =>
    delegation > speaker
      ? `Today: ${many(speaker, 'step')} for the speaker, ${delegation} for the delegation`
      : `Today: ${many(speaker, 'step')} for this speaker`,
  countsOfDelegation: (delegation: number) => `Today: ${many(delegation, 'step')} for this delegation`,
  times: (speaker: number, delegation: number) => {
    const often = (count: number) => (count === 1 ? 'first' : `${count} times`);
    if (speaker === 0 && delegation === 0) return '';
    if (delegation <= speaker || speaker === 0) return `${often(Math.max(speaker, delegation))} today`;
    return `${often(speaker)} today, delegation ${delegation}`;
  },
  deferred: (length: string) => `Deferred by the Chair: ${length} left`,
  mayShare: 'May speak of its own review',
  stepsReturn: 'The steps 1 to 4 return with the next turn',
  stepsWithMicrophone: 'The steps 1 to 4 come with the live microphone',
  recalled: 'The rule, to be read out',
  done: 'Done',
  struckAt: (time: string) => `Struck from the summary, ${time}`,
  strikeLast: 'Strike from the summary, in the turn before',
  withdraw: {
    title: 'Withdraw the floor?',
    about: (organization: string) => `${organization} would lose the rest of this turn, and keeps its other rights.`,
    act: 'Withdraw the floor',
  },
  pointOfOrder: {
    say: 'Rule on it: in order (I), a step (1 to 4), or deferred (L). “Decided otherwise” closes it without one of these.',
    sayFree: 'Rule on it: in order (I). “Decided otherwise” closes it without that ruling.',
  },
  text: {
    awaits: {
      subject: 'Subject awaits your ruling',
      question: 'Question awaits your ruling',
      input: 'Input awaits your ruling',
      contribution: 'Contribution awaits your ruling',
    },
    caution: 'Its subject may point at a State',
    more: (count: number) => `${count} more marked`,
    place: (place: number) => `place ${place}`,
    of: (nth: number, count: number) => `${nth} of ${count}`,
    names: (organization: string, states: string) => `${organization.replace(/\.$/, '')}. A situation in ${states}.`,
    pointsAt: (organization: string) => `${organization.replace(/\.$/, '')}. It may point at a State.`,
    again: 'Written anew after it was returned.',
    inFull: 'It stands in full among the written contributions.',
    reason: 'Reason, for the author alone',
    letBe: 'Leave it',
    send: { return: 'Return it', decline: 'Decline it' },
    short: {
      return: ['Without the State', 'In general terms', 'Thematic only'],
      decline: ['Country situation', 'Not this item', 'Raise it in the review'],
    },
    reasons: {
      return: [
        'Please write it without the example of one State.',
        'Please put it in general terms, so that no State can be recognized.',
        'Please confine it to thematic matters.',
      ],
      decline: [
        'It is about the situation in a State, which is not mentioned in this dialogue.',
        'It is not of this item. Please raise it under another item, or in a written contribution.',
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
      withdrawn: 'Withdrawn by its author',
      shown: 'Shown to everyone',
    },
    heading: 'Ruling on this subject',
    becauseOf: (reason: string) => `“${reason}”`,
  },
  /** What was done last, at the foot of the desk. */
  lastAct: {
    text: {
      subject: (organization: string) => `Subject of ${organization}`,
      question: (organization: string) => `Question of ${organization}`,
      input: (organization: string) => `Input of ${organization}`,
      contribution: (organization: string) => `Contribution of ${organization}`,
    },
    ruled: { allow: 'allowed', return: 'returned', decline: 'declined' },
    step: {
      standingReminder: () => 'Rule recalled',
      reminder: (organization: string) => `Reminder to ${organization}`,
      callToOrder: (organization: string) => `${organization} called to order`,
      interrupt: (organization: string) => `${organization} interrupted`,
      withdrawFloor: (organization: string) => `Floor withdrawn from ${organization}`,
      deferToEnd: (organization: string) => `${organization} deferred to the end`,
      strikeFromSummary: (organization: string) => `Struck from the summary: ${organization}`,
    },
    prompt: (states: string) => (states ? `${states}: not a situation` : 'Not a situation'),
  },
  change: 'Change',
  changeNamed: (act: string) => `Change: ${act}`,
  staysRecalled: 'The rule has been shown to everyone; that has no way back.',
  staysDismissed: 'A prompt that was dismissed stays so; the steps 1 to 4 act without it.',
  open: 'Rulings',
  openInFull: 'Rulings of the day',
} as const;

/** Words of the rulings of the day, of States under review and of the address for captions. */
export const rulingsDayWords = {
  title: 'Rulings of the day',
  private: 'Only the bureau sees this.',
  none: 'Nothing has been heard or ruled on yet.',
  exportAct: 'Save as a table',
  counts: 'Steps that stand today',
  what: {
    prompt: 'Prompt',
    subject: 'Subject',
    note: 'Written note',
    contribution: 'Contribution',
    pointOfOrder: 'Point of order',
    underReview: 'Under review',
  },
  promptStage: {
    open: 'open',
    dismissed: 'not a situation',
    actedOn: 'acted on',
    expired: 'no longer recent',
  },
  by: (office: string, time: string) => `${office}, ${time}`,
  erased: 'Erased',
  undone: (who: string) => `Ruled in order: ${who}`,
  putBack: (who: string) => `Put back: ${who}`,
  confirmed: (confirmedBy: string) => `Confirmed by ${confirmedBy}`,
  ended: (who: string) => `Ended: ${who}`,
  passage: (from: string, to: string) => `Struck from ${from} to ${to}`,
  undo: 'Undo: ruled in order',
  adjust: {
    open: 'Change what is struck',
    from: 'From',
    to: 'To',
    act: 'Strike this instead',
    unreadable: 'Please write both times with their seconds, such as 12:03:20.',
  },
  ruling: { allow: 'Allowed', return: 'Returned', decline: 'Declined' },
  point: { ruledInOrder: 'Ruled in order', decidedOtherwise: 'Decided otherwise' },
  review: {
    open: 'States under review',
    title: 'States under review',
    about:
      'A State whose review is in progress may speak of it of its own will. Its delegate is then told so, and prompts about that State are marked.',
    seen: 'Seen by the bureau and that State’s delegation only.',
    none: 'No State is designated.',
    state: 'State',
    choose: 'Choose a State',
    confirmedBy: 'Who confirmed that it is voluntary',
    confirmedHint: 'Name and function, such as “Ms. A, Permanent Mission, by telephone”.',
    act: 'Designate it',
    lacksState: 'Please choose the State.',
    since: (time: string, confirmedBy: string) => `since ${time}; confirmed by ${confirmedBy}`,
    end: 'End it',
    endNamed: (state: string) => `End the designation of ${state}`,
    noDelegation: 'No delegation of a State is registered.',
  },
  captions: {
    open: 'Address for captions',
    title: 'Address for captions',
    about:
      'A provider of captions posts its lines to this address, as to any meeting platform. What is spoken then reaches whoever has captions on, and mentions of a country reach the bureau.',
    once: 'It is shown this once. Whoever has it can send captions, so give it to the provider only.',
    make: 'Make an address',
    makeAnew: 'Making a new one ends the former.',
    revoke: 'End the present address',
    revoked: 'The address is ended. No captions are taken until a new one is made.',
    noneToRevoke: 'There was no address.',
    copy: 'Copy it',
    copied: 'Copied.',
    failed: 'The server could not be reached. Please try again.',
    label: 'Address',
  },
  heads: {
    open: 'Signed heads',
    title: 'Signed heads',
    about:
      'At each adjournment the server signs where the record stands. Print these lines and keep them apart from the server: with one of them anybody can tell later whether the record was changed.',
    none: 'No sitting has been adjourned yet.',
    loading: 'One moment.',
    failed: 'The server could not be reached. Please try again.',
    headAt: (time: string, number: number) => `Adjourned ${time}, number ${number} of the record`,
    key: 'Key of this house',
    copy: 'Copy them',
    copied: 'Copied.',
  },
} as const;

/** To somebody at a desk who writes what others will read: said to her alone, and nothing waits for it. */
export const warningWords = {
  namesOne: (state: string) => `Names a country: ${state}. You may leave it.`,
  names: (count: number) => `Names ${count > 1 ? `${count} countries` : 'a country'}. You may leave it.`,
  mayPoint: 'May point at a country. You may leave it.',
  private: 'Only you see this.',
} as const;
