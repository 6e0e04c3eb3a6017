import { spelled } from './plural.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the moment has become, in a few words: said aloud, in the title, and where nothing can be done but read. */
export const momentWords = {
  fromNow: (to: string) => `between now and ${to}`,
  yourTime: (from: string, to: string) => `${from} to ${to} your time`,
  yourTimeAt: (time: string) => `${time} your time`,
  soonAloud: (before: number) => `${upper(spelled(before))} before you`,
  calledAgain: 'You are called again',
  organizationCalledAgain: 'Your organization is called again',
  lineLost: {
    heading: 'Your line is lost',
    organization: 'The line of your organization is lost',
  },
  comeBefore: (count: number) =>
    count === 0
      ? 'You are the first to come.'
      : count === 1
        ? 'One comes before you.'
        : `${upper(spelled(count))} come before you.`,
  suspended: {
    heading: 'The meeting is suspended',
    until: (time: string) => `It resumes at **${time}**.`,
    untilCalled: 'The Chair resumes it; this page tells you when.',
    frozen: 'List and clock stand still until then.',
    place: (place: number) => `Your place **${place}** is kept.`,
  },
  adjourned: {
    heading: 'The meeting is adjourned',
    until: (time: string) => `The next sitting opens at **${time}**.`,
    over: 'The day is over. Thank you for being here.',
  },
  fate: {
    convertedToWritten: {
      heading: 'Please send it in writing',
      say: 'There was not time for everyone, and your request could not be reached. The Chair asks for a **written contribution** in its place; it is published beside the others. You can send it under “Write”.',
    },
    released: {
      heading: 'Your request was released',
      say: 'There was not time for everyone, and your request could not be reached. We are sorry. You can ask again in a later list.',
    },
    lapsed: {
      heading: 'Your request has lapsed',
      say: 'You were called again at the end of the list and could not be reached. You can ask again while a list is open.',
    },
  },
  wishes: {
    heading: 'Other requests',
    note: 'Note to the Secretary',
  },
  pointOfOrder: {
    stands: 'A point of order is being decided',
    yours: 'Your point of order is being decided',
    decided: 'The Chair has decided your point of order.',
    yourClock: 'A point of order: your clock stands still',
  },
} as const;
