import { counted } from './plural.ts';

/** Words of the participant's pages beside the moment, and of the sheets that open over it. */

export const programmeWords = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  sitting: (from: string, to: string) => `${from} to ${to}`,
  state: { planned: '', inProgress: 'In progress', finished: 'Finished' },
  suspended: 'suspended',
  suspendedUntil: (time: string) => `suspended until ${time}`,
  adjournedAt: (time: string) => `adjourned at ${time}`,
  extendedTo: (time: string) => `goes on until ${time}`,
  endsAbout: (time: string) => `The sitting may end about ${time}.`,
  behind: (minutes: number) => `About ${minutes} min behind the plan.`,
  ahead: (minutes: number) => `About ${minutes} min ahead of the plan.`,
  skipped: 'Skipped',
  moved: 'Moved',
  added: 'Added',
  expectedAt: (time: string) => `Expected about ${time}`,
  until: (time: string) => `until about ${time}`,
  finishedAt: (time: string) => `Finished at ${time}`,
  since: (time: string) => `In progress since ${time}`,
  listOpensAt: (time: string) => `The list opens at ${time}.`,
  listOpen: (waiting: string) => `The list is open, ${waiting}.`,
  listOpenUntil: (time: string, waiting: string) => `The list is open until ${time}, ${waiting}.`,
} as const;

export const youWords = {
  heading: 'You',
  listedAs: 'How your organization is listed',
  publicly: (label: string) => `Everyone sees: **${label}**`,
  byName: (name: string) => `By its name: ${name}`,
  neutrally: (label: string) => `Under a neutral label: ${label}`,
  labelSay:
    'A neutral label stands on every screen, in the record and on receipts in place of the name. The officers’ desk knows who you are. The Secretariat can set it for you too.',
  receipts: 'Your receipts',
  noReceipts: 'You have none yet. You get one when you ask for the floor.',
  devices: 'Your devices',
  devicesSay: 'See where you are signed in, sign a device out, or add one.',
  delegation: 'Your delegation',
  screen: 'This screen',
  listens: 'listens',
} as const;

/** A statement for a group. */
export const groupWords = {
  heading: 'A statement for a group',
  say: (length: string) =>
    `You speak for ${length} in the name of several organizations. Each that you name counts as having spoken. Only you and the officers’ desk see the names; everyone sees how many they are.`,
  name: 'Name of an organization',
  add: 'Add',
  take: (name: string) => `Take away ${name}`,
  takeShort: 'Take away',
  named: 'Organizations for which you speak',
  ask: (count: number) => `Ask for the floor for ${counted(count, 'organization')}`,
  askNone: 'Ask for the floor for a group',
} as const;

/** Requests beside a place in the list. */
export const wishWords = {
  noteSay: 'Only the Secretary and the Chair see it.',
  noteLabel: 'Your note',
  noteHelp: (used: number, most: number) => `${used} of ${most} characters.`,
  send: 'Send the note',
  sent: 'Your note was sent.',
  reply: 'Right of reply',
  replySay: (length: string) => `At the end of this list, for ${length}. At most two in an item.`,
  replySecond: (length: string) => `Your second in this item, for ${length}; at the end of this list.`,
  replyAsk: 'Ask for a right of reply',
  order: 'Point of order',
  orderSay:
    'On the conduct of the meeting, not on its substance. The clock stops, everyone sees that the Chair has the floor, and the Chair decides at once.',
  orderAct: 'Raise a point of order',
} as const;

/** How one is told that it is soon one's turn. */
export const noticeWords = {
  heading: 'Notices',
  say: 'This page tells you when three are before you, when you are next, and when you have the floor. It can also call you; what you choose is kept on this device.',
  means: { sound: 'Sound', vibration: 'Vibration', notification: 'Browser notification' },
  on: 'is on',
  off: 'is off',
  without: {
    sound: 'Sound: this browser has none.',
    vibration: 'Vibration: this browser has none.',
    notification: 'Browser notification: this browser has none. On some phones it is there once the page is installed.',
  },
  can: {
    sound:
      'A few soft tones; others when you have the floor. After a reload it sounds again once you have touched the page.',
    vibration: 'Where the device can, and only while this page is in front.',
    notification:
      'Also while this page is behind another. It says no more than the page: for example that you are next.',
  },
  refused: 'The browser does not allow it. You can allow notifications for this page in the settings of the browser.',
  tryIt: 'Try it',
  trial: 'This is how you are told',
  tried: 'That was it. If nothing came, please look at the volume and the settings of the device.',
  none: 'Nothing is switched on to try.',
  locked:
    'A locked phone stops pages, and a page that is closed tells nothing. When you are next, the screen stays on by itself where the browser allows it; until then please keep this page open.',
} as const;
