import { counted } from './plural.ts';

/** Words of a participant's place: when she may be called, what she can say and do until then, what becomes of it. */
export const placeWords = {
  notHeld: 'This part of the programme is not held, so your request could not be reached. We are sorry.',
  notReached: (end: string) => `You may not be reached: time for this part ends at ${end}.`,
  expectedAt: (segment: string, time: string) => `${segment} is expected at ${time}.`,
  soon: 'It is soon your turn: **please be ready.**',
  carried: 'Carried over from the earlier list: you come ahead of those who ask here.',
  group: (names: readonly string[]) =>
    `You speak for **${counted(names.length, 'organization')}**: ${names.join(', ')}.`,
  second: 'Your second right of reply in this item is the shorter one.',
  lostOnce: (kept: string) =>
    `Your line was lost. You return right after the next speaker, with the ${kept} that were left.`,
  lostTwice: (kept: string) =>
    `Your line was lost twice, so you come at the end of the list, with the ${kept} that were left.`,
  cameInVain:
    'You were called twice and could not be reached, so you come at the end of the list. There you are called once more.',
  further: (kind: string, place: number) => `${kind}: place ${place}`,
  withdrawFurther: (kind: string) => `Withdraw: ${kind.toLowerCase()}`,
  kind: { intervention: 'Intervention', groupStatement: 'Group statement', rightOfReply: 'Right of reply' },
  atDesk: {
    title: (number: number, time: string) => `Entered at the desk: number ${number}, ${time}`,
    by: 'Entered from',
    door: {
      paperSlip: 'A paper slip',
      raisedPlate: 'A raised plate',
      platformHand: 'A hand raised on the platform',
      writtenQuestion: 'Your written question',
    },
    asked: 'Asked at',
    say: 'Number and time show later where your request stands on the record. It was not sent from here, so this page has no hash of it.',
  },
  ready: {
    noSound: 'No sound',
    trouble: 'I have trouble',
    said: {
      ready: 'The Chair sees that you are ready.',
      present: 'The desk has seen that you are here.',
      noSound: 'The technical moderator sees that you have no sound.',
      trouble: 'The technical moderator sees that you have trouble.',
    },
  },
  invited: {
    writes: {
      noSound: 'I am invited to speak next, and I have no sound.',
      trouble: 'I am invited to speak next, and something is wrong here.',
    },
    said: {
      noSound: 'The Secretary reads that you have no sound.',
      trouble: 'The Secretary reads that you have trouble.',
    },
  },
  mine: 'My place',
  stepBack: {
    say: 'Whoever stands behind you goes first. Only the Chair could put you forward again.',
    one: 'Let one pass',
    end: 'To the end of the list',
  },
  myAlternate: 'My alternate',
  handsTo: (name: string) => `My alternate: hand over to ${name}`,
  iSpeak: 'I speak instead',
  calledAgainSay: 'You could not be reached. If nobody answers now, you come at the end of the list.',
  lastCallSay: 'You could not be reached. If nobody answers now, the request lapses.',
  line: {
    held: (until: string) => `Your place is held until **${until}**.`,
    next: (kept: string) => `Then the next one is called, and you come right after, with the ${kept} that are left.`,
    atTheEnd: (kept: string) => `Then you come at the end of the list, with the ${kept} that are left.`,
    afterPanellist: (kept: string) =>
      `Then the next panellist is called, and you after, with the ${kept} that are left.`,
    back: 'Please join the platform again. The technical moderator opens your microphone.',
    heldFor: 'Your place is held for',
  },
  panel: {
    expected: (segment: string) => `${segment}: the Chair may call you`,
    about: (time: string) => `about ${time}`,
    next: 'You are next',
    nextSay: (organization: string) =>
      `The Chair will call you by name${organization ? ` (${organization})` : ''}. Your microphone is opened for you.`,
    skipped: 'You were passed over. The Chair can still call you in this part.',
    lost: 'Your line was lost. The Chair calls you again, with the time that was left.',
    order: 'The order of the panel',
    state: { heard: 'has spoken', speaking: 'has the floor', lost: 'line lost', skipped: 'passed over', toCome: '' },
    later: (segment: string, time: string, length: string) => `${segment}: about **${time}**, ${length}.`,
    thankYou: 'Thank you',
    done: 'You have had the floor in every part that was planned for you. The Chair thanks you.',
    over: 'No further part is planned for you. The Chair thanks you.',
  },
} as const;
