/** Words of the caption desk: where captions come from, and what leaves the machine for them. */
export const captionDeskWords = {
  open: 'Captions',
  openOn: 'Captions: on here',
  title: 'Captions',
  intake: 'What has come',
  none: 'No line has come yet.',
  line: (seq: number, time: string) => `Line ${seq}, ${time}`,
  kept: 'Only the last three lines are kept, in memory; what was struck is not among them.',
  hear: 'Hear with this browser',
  cannotHear: 'This browser has no speech recognition of its own. A provider can send captions, or write a line below.',
  onDevice:
    'The browser recognises speech on this device. Nothing that is heard leaves it; the written lines go to the meeting.',
  byService:
    'This browser sends what its microphone hears to a service of its maker, outside this meeting, to be written down. Turn it on only if your organization has agreed to that.',
  start: 'Turn it on',
  startAnyway: 'Turn it on, with the service',
  stop: 'Turn it off',
  isOn: 'It is on. It stays on when this window of the page is closed.',
  hears: (words: string) => `It hears: “${words}”`,
  trouble: {
    notAllowed:
      'The browser may not use the microphone. Allow it in the settings of the browser, then turn it on again.',
    noSound: 'No microphone was found.',
    language: 'This language is not recognised here. Choose another.',
    network: 'The service of the browser cannot be reached.',
    other: 'The browser has stopped hearing. Turn it on again.',
  },
  language: 'Language',
  languages: {
    'en-US': 'English',
    'fr-FR': 'French',
    'es-ES': 'Spanish',
    'ru-RU': 'Russian',
    'ar-SA': 'Arabic',
    'zh-CN': 'Chinese',
  },
  byHand: 'Write a line',
  byHandSay: 'Enter sends it. Several lines that are pasted are sent one after the other.',
  send: 'Send the line',
  provider: 'From a provider',
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
