/** Words of the country rule to those who write and speak. Nobody is blamed: "names a country", never "violates". */

/** To the author of a text that others would see, while it is written and while it waits for the Chair. */
export const textWords = {
  names: 'This names a country',
  mayPoint: 'This may point at a country',
  rule: 'The rule of the day: “No specific country situation shall be mentioned during the Constructive Dialogue except by the country under review, which may voluntarily raise matters related solely to its own review.”',
  free: 'You can write it in general terms. Or leave it as it is: then it goes to the Chair, who decides whether it is shown. Only you see this note, and nothing of it is kept.',
  freeToPoint: 'Everyone will see it, and the Chair sees a mark beside it. Only you see this note.',
  sendAnyway: 'Send it to the Chair anyway',
  held: 'Your subject awaits the Chair.',
  heldSay:
    'Your place in the list is not affected. Only you and the Chair’s desk see the words; you can write them anew here.',
  returned: 'The Chair has returned your subject.',
  returnedSay: 'Your place in the list is not affected. You can write it anew here.',
  declined: 'The Chair has decided not to show your subject.',
  declinedSay: 'Your place in the list is not affected; you can speak as before.',
  allowed: 'The Chair has allowed your subject. Everyone sees it.',
  reason: (reason: string) => `The Chair’s reason: “${reason}”`,
  noReason: 'The reason has been erased.',
  awaits: 'Subject awaits the Chair',
} as const;

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

/** Live captions on a participant's page. */
export const captionWords = {
  heading: 'Live captions',
  show: 'Live captions',
  none: 'Captions appear here when the room sends them.',
  notNow: 'No captions without a line.',
  aloud: 'Read to my screen reader',
  made: 'Made by machine; they may be wrong.',
} as const;
