/** Words at the door, before one is in: whom a link lets in, the notice of what is kept, entering by a code. */
export const doorWords = {
  enterAs: (name: string) => `Enter as ${name}`,
  notYou: 'If this is not you, please close this page and tell the Secretariat.',
  notice: {
    heading: 'What is kept',
    kept: 'Your request for the floor, its time and your organization stand on the public list of speakers.',
    seen: 'Everyone sees your organization. Your name is on the officers’ desk only: the Chair, the Secretary and the conference officers see it.',
    until:
      'This is kept until 30 days after the summary is published. Then names and texts are erased; what was done remains as the record of the day.',
    staff:
      'What you do is kept as the record of the day, under your office and never under your name. Names and texts are erased 30 days after the summary is published.',
    label:
      'If it could put you at risk to be named, your organization can be listed under a neutral label, such as “A non-governmental organization”. You can choose it here or later on your page, and the Secretariat can set it for you.',
    askLabel: 'List my organization under a neutral label',
  },
  entering: 'Entering',
  looking: 'Looking at your link',
  enter: 'Enter',
  dayOf: (title: string, date: string) => `${title}, ${date}`,
  installation: 'The installation',
  signedInUntil: (when: string) => `This device stays signed in until ${when}.`,
  alreadyIn: 'This browser is signed in already.',
  refused: {
    heading: 'This link does not open',
    again: 'Try again',
    full: 'On a device that is signed in, choose “Add a device” and type its code here. Or ask the conference officer for a code.',
  },
  code: {
    label: 'Code',
    help: 'Eight letters and figures, such as 7KQ2-M4XN. A code works once and for a few minutes.',
    unreadable: 'A code has eight letters and figures. Please look at it again.',
    ready: (code: string) => `The code ${code} signs this device in.`,
  },
  join: {
    heading: 'Join the dialogue',
    say: 'Open the personal link that the Secretariat has sent to you, or enter a code.',
    whom: 'A device that is signed in makes a code: choose “Add a device” there. The conference officer at the desk makes one too.',
  },
  installationPage: {
    heading: 'The Secretariat of this installation',
    say: 'There is no dialogue here yet, or another one is to be prepared. Everyone gets a personal link, which is known only when it is made.',
    programme: 'Programme (JSON)',
    participants: 'Participants (CSV)',
    convene: 'Convene the dialogue',
    example: 'Use the example day',
    filesNeeded: 'Please choose both files.',
    done: (title: string, links: number) =>
      `**${title}** is convened. Save its ${links} personal links now; they are not shown again.`,
    save: 'Save the links',
    saveFirst: 'Whoever has this file can enter as anyone. Send each person her own link, then delete it.',
  },
} as const;
