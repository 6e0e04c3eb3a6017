/** Words of the country rule to those who write. Nobody is blamed: "names a country", never "violates". */

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
} as const;
