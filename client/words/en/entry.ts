/** Words around every console: opening it, being signed out, a new device. */
export const entryWords = {
  title: 'Rostrum',
  role: {
    co_chair: 'Co-Chair',
    secretary: 'Secretary',
    conference_officer: 'Conference officer',
    technical_moderator: 'Technical moderator',
    microphone_operator: 'Microphone operator',
    rapporteur: 'Rapporteur',
    presenter: 'Presenter',
    panellist: 'Panellist',
    representative: 'Representative',
    alternate: 'Alternate',
    delegate: 'Delegate',
    observer: 'Observer',
    room_display: 'Room display',
    secretariat: 'Secretariat',
  },
  devices: 'Your devices',
  newDevice: (name: string, time: string) =>
    `A new device was signed in at ${time}: ${name}. If it is not yours, sign it out.`,
  newDeviceOf: (person: string, name: string, time: string) => `${person} signed in a new device at ${time}: ${name}.`,
  signOut: 'Sign out',
  nothingHere: {
    heading: 'There is nothing at this address',
    say: 'Please open the personal link that the Secretariat has sent to you. With a code, open the address that the room display shows.',
  },
  out: {
    heading: 'You are signed out',
    say: 'This device has been signed out. Please open your personal link again, or ask the conference officer for a code.',
    enterCode: 'Enter a code',
  },
  noLineYet: 'There is no connection to the house yet. This page keeps trying.',
  noAnswer: 'There is no connection to the house. Please try again in a moment.',
  loading: 'Opening the day',
  newVersion: 'A newer page is ready. It opens by itself as soon as nothing is on its way.',
} as const;
