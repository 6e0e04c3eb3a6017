import { counted } from './plural.ts';

/** Words of what a participant says besides speaking: signals, short questions, written contributions. */

export const signalWords = {
  heading: 'While somebody speaks',
  slower: 'Slower, please',
  cannotHear: 'I cannot hear',
  nobodySees: 'Nobody sees who pressed.',
  told: (time: string) => `The desks are told, and not by whom. Again at ${time}.`,
  noAnswer: 'There was no answer yet. Please try again.',
} as const;

/** A few words from those at the microphones to a speaker's own screen. */
export const screenWords = {
  from: {
    chair: 'From the Chair',
    secretary: 'From the Secretary',
    conferenceOfficer: 'From the conference officer',
    technicalModerator: 'From the technical moderator',
    microphoneOperator: 'From the microphone operator',
  } as Readonly<Record<string, string>>,
  fromTheDesk: 'From the desk',
} as const;

/** Of a text of one's own that names a country, where it stands with the Chair. */
export const writtenWords = {
  names: (states: string) => `This names a country: ${states}`,
  before: 'The Chair has looked at this',
  more: (count: number) => `${counted(count, 'more sentence')} of it ${count === 1 ? 'is' : 'are'} marked.`,
} as const;

export const noteWords = {
  heading: 'A short question or input',
  say: (segment: string) =>
    `For ${segment}. The moderator may put it in the list and read it out for you; the rapporteurs see it under your organization’s public label.`,
  notNow: 'A short question can be written while a panel or a discussion is in progress.',
  kind: { question: 'A question', input: 'An input' },
  label: 'In your words',
  help: (used: number, most: number) => `${used} of ${most} characters.`,
  send: 'Send it to the moderator',
  sent: 'It was sent. What becomes of it stands below.',
  own: 'What you have written',
  ownIn: (kind: string, segment: string, time: string) => `${kind} for ${segment}, ${time}`,
  stage: {
    waiting: 'It waits at the moderator’s desk.',
    inList: (place: number) => `It stands in the list at place ${place} and is read out for you.`,
    readNow: 'It is being read out.',
    read: 'It was read out.',
    withdrawn: 'You have withdrawn it.',
    notRead: 'It stood in the list and was not read out.',
  },
  because: {
    answered: 'It was set aside: it has been answered.',
    passedOn: 'It was set aside: it was passed on in another way.',
    noTime: 'It was set aside: there was no time for it.',
  },
  withdraw: 'Withdraw it',
  erased: 'Its words were erased.',
  free: 'You can write it in general terms. Or leave it as it is: then it goes to the Chair, who decides whether it goes on. Only you see this note, and nothing of it is kept.',
  freeToPoint: 'It goes to the moderator, and the Chair sees a mark beside it. Only you see this note.',
  rephrase: 'Rephrase it',
  rephraseLabel: 'Rephrased',
  sendAgain: 'Send it again',
  leave: 'Leave it',
  ruling: {
    held: 'It awaits the Chair. Nobody else sees it until then; you can rephrase it or withdraw it.',
    returned: (reason: string) => `The Chair has returned it: “${reason}” You can rephrase it here.`,
    declined: (reason: string) =>
      `The Chair has decided that it does not go on: “${reason}” You can write another one.`,
    withdrawn: 'You have withdrawn it.',
    noReason: 'The reason has been erased.',
  },
} as const;

export const contributionWords = {
  heading: 'Written contribution',
  say: 'Plain text to the Secretariat. It is held until the Secretariat publishes it by hand, as received, beside the others.',
  write: 'Write a contribution',
  goOn: 'Go on writing',
  newVersion: 'Send a new version',
  newVersionOf: (title: string) => `New version of “${title}”`,
  title: 'Title',
  titleHelp: (used: number, most: number) => `${used} of ${most} characters.`,
  item: 'Item of the programme',
  itemOf: (item: number, title: string) => `${item}. ${title}`,
  text: 'Text',
  textHelp: (words: number) =>
    words > 2_000
      ? `${counted(words, 'word')}. About 2,000 are advised; a longer text is taken as well.`
      : `${counted(words, 'word')}. At most about 2,000 are advised.`,
  tooLong: (most: string) => `At most ${most} characters can be taken. Please shorten the text.`,
  consent: (label: string) => `I agree that it is published under **${label}**, unaltered.`,
  consentSay:
    'What you type here is kept in this tab until it is sent. Please leave out what could put anybody at risk.',
  send: 'Send it to the Secretariat',
  needs: 'It needs a title, a text and your agreement.',
  noAnswer: 'There was no answer from the house. Your text is kept here; please try again when the line is back.',
  notHeard:
    'It was received as you sent it first. Please try again in a moment; it then goes as a new version of that.',
  free: 'You can write it in general terms. You may also send it as it is: then it goes to the Chair, who decides whether it is published. Only you see this note, and nothing of it is kept.',
  freeToPoint: 'You may send it as it is; the Chair sees a mark beside it. Only you see this note.',
  awaits: 'It awaits the Chair',
  received: 'It was received',
  receivedAt: 'Received',
  hash: 'SHA-256',
  size: 'Size',
  bytes: (size: string) => `${size} bytes`,
  receiptSay: 'The hash shows later that what is published is what you have sent.',
  copy: 'Copy the hash',
  copied: 'Copied.',
  keep: 'Keep a copy of the receipt',
  own: 'Your contributions',
  none: 'You have sent none yet.',
  about: (item: number, version: number, time: string) =>
    `Item ${item}, ${version > 1 ? `version ${version}, ` : ''}received ${time}`,
  stage: {
    received: 'The Secretariat holds it. It is published by hand.',
    published: (time: string) => `Published at ${time}.`,
    withdrawn: (time: string) => `You have withdrawn it at ${time}.`,
    replaced: 'A newer version stands in its place.',
  },
  ruling: {
    held: 'It can be published only if it is allowed; you are told here. You can also send a new version without these sentences.',
    allowed: 'It was allowed. The Secretariat publishes it by hand.',
    allowedAs: (reason: string) => `It was allowed: “${reason}” The Secretariat publishes it by hand.`,
    returned: (reason: string) => `It was returned to you: “${reason}” You can send a new version.`,
  },
  queried: (question: string) => `The Secretariat asks: “${question}” You can answer with a new version.`,
  declined: (reason: string) => `It is not published: “${reason}” You can send a new version.`,
  withdraw: 'Withdraw it',
  receipt: 'Receipt',
  read: 'Read what you have sent',
  publicPage: 'Open the public page',
} as const;
