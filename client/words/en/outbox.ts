/** Words of what was asked without a line: kept on the device, sent later, or dropped; and of the day that was kept. */
export const outboxWords = {
  heading: 'Kept here',
  kept: 'Kept here, not yet sent.',
  keptSay: 'It is sent when you are connected.',
  sent: 'Sent as the line fell.',
  sentSay: 'You see whether it arrived when you are connected. It never counts twice.',
  waits: 'Kept here, not yet sent',
  takeBack: 'Take it back',
  takeBackOf: (what: string) => `Take it back: ${what}`,
  closeOf: (what: string) => `Close: ${what}`,
  forAGroup: 'Ask for the floor for a group',
  rightOfReply: 'Ask for a right of reply',
  dropped: {
    requestFloor: 'You have not been put on the list.',
    writeSubject: 'Your subject was not taken.',
    withdrawRequest: 'Your request was not withdrawn.',
    stepBack: 'You have not stepped back.',
  },
  unanswered: {
    requestFloor: 'Your request for the floor was sent as the line fell.',
    writeSubject: 'Your subject was sent as the line fell.',
    withdrawRequest: 'Your withdrawal was sent as the line fell.',
    stepBack: 'Your stepping back was sent as the line fell.',
  },
  why: {
    tooLate:
      'It was kept for ten minutes without a connection, so it was not sent. You can do it again when you are connected.',
    unanswered:
      'No answer has come for ten minutes. Your place on this page shows whether it arrived; it is not sent again.',
    requestGone: 'The request it belongs to does not stand. You can write it again with a new request.',
    signedOut: 'What was kept on this device and not yet sent went with the sign-in. It was **not sent**.',
  },
  tryAgain: 'Try again',
  asOf: (time: string) => `**As of ${time}. Not connected.** We reconnect by ourselves.`,
} as const;
