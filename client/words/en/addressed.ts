/** From the Chair to the speaker's own screen, step by step; private, courteous, and what one can do. */
export const addressedWords = {
  from: 'From the Chair',
  privately: 'Only your delegation and the bureau see this.',
  privatelyToYou: 'Only you and the bureau see this.',
  clockStands: 'Your clock stands still',
  reminder: 'The Chair recalls that country situations are not to be mentioned. You keep the floor.',
  callToOrder: {
    countryRule: 'The Chair asks you to keep to the theme, in general terms. You keep the floor.',
    relevance: 'The Chair asks you to speak to the item under discussion. You keep the floor.',
    time: 'The Chair asks you to come to your conclusion. You keep the floor.',
  },
  interrupt:
    'The Chair asks you to pause. When the microphone is open again, please go on in general terms, or conclude. Your time is kept.',
  withdrawFloor:
    'The Chair has ended this turn. Your other rights remain: a written contribution, and the items to come.',
  deferToEnd: 'The Chair takes advice first. You go on at the end of the list, with the time that was left.',
  ruledInOrder: 'The Chair has ruled that you were in order.',
  goOn: 'Please go on.',
  deferred: (kept: string) =>
    `The Chair takes advice first, so you go on at the end of the list, with the ${kept} that were left.`,
  underReview: 'Your State is under review: you may speak of your own review.',
  underReviewSince: (time: string, confirmedBy = '') =>
    `Designated ${time}${confirmedBy && `; confirmed by ${confirmedBy.replace(/\.$/, '')}`}.`,
} as const;
