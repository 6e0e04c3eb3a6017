import type { NoteFate, NoteKind } from '../../../shared/dialogue/note.ts';

/** Words of the technical moderator's desk: names on the platform, words to a speaker's screen, written questions. */
export const moderatorWords = {
  parts: { inscribe: 'Inscribe', hands: 'Hands', names: 'Names', notes: 'Written' },
  partsLabel: 'Parts of this card',
  /** A part's name with how many wait in it. */
  waiting: (part: string, count: number) => (count === 0 ? part : `${part} ${count}`),
  waitingInFull: (part: string, count: number) =>
    count === 0 ? undefined : `${part} ${count} ${count === 1 ? 'waits' : 'wait'}`,
  soonest: 'Next, and online',
  onPlatform: (name: string) => `On the platform: “${name}”`,

  names: {
    heading: 'Names on the platform',
    paste: 'The platform’s list, one name a line',
    pasteHint:
      'Names written as ORGANIZATION – Given name FAMILY NAME are matched; every other waits for you. None is guessed.',
    note: 'Note the names',
    noted: (names: number, exact: number) =>
      `${names === 1 ? '1 name noted' : `${names} names noted`}, ${exact === 0 ? 'none' : exact} matched exactly.`,
    waiting: (count: number) => `To match (${count})`,
    none: 'No name has been noted yet.',
    allMatched: 'All names on the platform are matched.',
    find: 'Find the person',
    findNamed: (name: string) => `Find the person “${name}”`,
    search: (name: string) => `Who is “${name}”? Search an organization, a person or a seat`,
    placeholder: 'Organization, person or seat',
    near: 'Similar, for you to judge',
    noneNear: 'No registered name is similar.',
    map: 'This one',
    mapNamed: (person: string, organization: string) => `This one: ${person}, ${organization}`,
    stop: 'Not now',
    matched: (count: number) => `Matched (${count})`,
    exactly: 'matched exactly: organization and name',
    byHand: 'matched by hand',
    unmap: 'Take back',
    unmapNamed: (name: string) => `Take back the match of “${name}”`,
    forget: 'Forget',
    forgetNamed: (name: string) => `Forget “${name}”`,
    isMatched: (name: string, person: string) => `“${name}” is ${person}.`,
  },

  screen: {
    act: 'Write',
    actNamed: (name: string) => `Write to the screen of ${name}`,
    title: (name: string) => `To the screen of ${name}`,
    say: 'Only this delegation sees it, at once, with your office.',
    sayToPerson: 'Only this speaker sees it, at once, with your office.',
    ready: 'Ready-made',
    sentences: [
      'Please unmute your microphone on the platform.',
      'We cannot hear you.',
      'Please turn your camera on.',
      'Please speak more slowly.',
      'You are next. Please stay ready.',
    ],
    send: 'Send',
    sendNamed: (sentence: string) => `Send “${sentence}”`,
    change: 'Change it first',
    changeNamed: (sentence: string) => `Change first “${sentence}”`,
    own: 'In your own words',
    sent: (name: string) => `Sent to the screen of ${name}.`,
    sentHeading: 'Sent to screens',
    toAs: (time: string, name: string) => `${time}, ${name}`,
    erased: 'Erased.',
  },

  notes: {
    heading: 'Short written questions and inputs',
    waiting: (count: number) => `To decide (${count})`,
    none: 'No written question or input waits.',
    kind: { question: 'Question', input: 'Input' } satisfies Record<NoteKind, string>,
    from: (kind: string, time: string, segment: string) => [kind, time, segment].filter(Boolean).join(', '),
    put: 'Put in the list',
    putNamed: (label: string) => `Put in the list: ${label}`,
    aside: 'Set aside',
    asideNamed: (label: string) => `Set aside: ${label}`,
    why: 'Why is it set aside? Its author is told.',
    because: {
      answered: 'Answered already',
      passedOn: 'Passed on to the panel',
      noTime: 'No time left',
    } satisfies Record<NoteFate, string>,
    keep: 'Let it wait',
    done: 'Dealt with',
    inList: (place: number) => `In the list, place ${place}`,
    called: 'Called: read it out',
    readOut: 'Was called',
    takeOut: 'Take it out of the list',
    takeOutNamed: (label: string) => `Take out of the list: ${label}`,
    waitAgain: 'Let it wait again',
    waitAgainNamed: (label: string) => `Let it wait again: ${label}`,
    erased: 'Its words have been erased.',
    /** In the list: nobody has to be reached for it. */
    readByModerator: 'Written question, read out by the moderator',
    readThis: (label: string) => `Read out for ${label}`,
  },

  signals: {
    rise: {
      slower: (count: number) => `Slower, please: ${count}.`,
      cannotHear: (count: number) => `I cannot hear: ${count}.`,
    },
    heading: 'Signals',
    hint: 'of the last two minutes',
  },
} as const;
