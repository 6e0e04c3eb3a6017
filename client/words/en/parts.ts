/** Words of the parts that every console shares. The names of the frequent acts are fixed. */

export const actWords = {
  askForTheFloor: 'Ask for the floor',
  withdrawMyRequest: 'Withdraw my request',
  iAmReady: 'I am ready',
  giveTheFloor: 'Give the floor to the next speaker',
  microphoneIsLive: 'Microphone is live',
  pauseTheClock: 'Pause the clock',
  resumeTheClock: 'Let the clock run',
  endTheTurn: 'End the turn',
  openTheList: 'Open the list',
  closeTheList: 'Close the list',
  startSegment: 'Start segment',
  finishSegment: 'Finish segment',
  suspendTheMeeting: 'Suspend the meeting',
  resumeTheMeeting: 'Resume the meeting',
  putBack: 'Put back',
  lightOrDark: 'Light or dark',
  keys: 'Keys',
  programme: 'Programme',
  close: 'Close',
  cancel: 'Leave it',
  onItsWay: 'On its way',
} as const;

export const clockWords = {
  unknown: 'Time not known',
  left: (length: string) => `${length} left`,
  over: (length: string) => `${length} over time`,
  waits: (length: string) => `${length}, waits for the microphone`,
  paused: (state: string) => `${state}, paused`,
  saidAt: { 60: 'One minute left', 30: 'Thirty seconds left', 0: 'The time is over' },
} as const;

export const listWords = {
  seat: 'seat',
  room: 'Room',
  online: 'Online',
  you: 'You',
  heading: 'List of speakers',
  mayNotBeReached: (time: string) => `${time}, may not be reached`,
  paperSlip: (time: string) => `Paper slip, ${time}`,
  hasSpoken: 'Has spoken: first-time organizations first',
  moved: (from: number, to: number, reason: string) => `From ${from} to ${to}: ${reason}`,
  subjectAwaits: 'Subject awaits your ruling',
  /** Reasons of a move (F12), as the list shows them. */
  movedBecause: {
    precedence: 'order of precedence',
    balance: 'balance',
    remote_alternation: 'room and online in turn',
    technical: 'no sound',
    deferral: 'let one pass',
    step_back: 'stepped back',
    other: 'decided by the Chair',
  },
} as const;

export const stripWords = {
  part: (title: string, from: string, to: string, state: 'done' | 'now' | 'ahead') =>
    `${title}, ${from} to ${to}${{ done: ', done', now: ', now', ahead: '' }[state]}`,
  morning: 'Programme of the morning',
  afternoon: 'Programme of the afternoon',
} as const;

export const limitWords = {
  label: 'Limit from the next speaker',
  other: 'Other',
  otherLabel: 'Minutes',
  set: 'From the next speaker',
  unreadable: (least: string, most: string) => `Please write a length from ${least} to ${most}, such as 2:45.`,
} as const;

export const searchWords = {
  found: 'Found',
  count: (found: number, outOf: number) => `${found} of ${outOf}`,
  nothing: 'Nobody of that name is registered. Try the organization, the family name or the seat.',
} as const;

export const ruleWords = {
  heading: 'Country rule',
  nothing: 'Nothing to rule on',
  stepsReturn: 'The steps 1 to 4 return with the next turn',
  notASituation: 'Not a situation',
  say: (sentence: string) => `Say: “${sentence}”`,
  state: { ruled: 'Ruled', expired: 'No longer recent' },
  step: { 1: 'Reminder', 2: 'Call to order', 3: 'Interrupt', 4: 'Withdraw' },
  stepInFull: { 1: 'Reminder', 2: 'Call to order', 3: 'Interrupt', 4: 'Withdraw the floor' },
  ruling: { allow: 'Allow', return: 'Return', decline: 'Decline' },
  recall: 'Recall the rule',
  strike: 'Strike',
  strikeInFull: 'Strike from the summary',
  defer: 'Defer to the end',
  inOrder: 'Ruled in order',
} as const;

/** Words about the cards; the cards themselves are fetched when they are opened. */
export const cardWords = {
  open: 'The card',
  print: 'Print it',
} as const;
