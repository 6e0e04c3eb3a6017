const waits = (waiting: number) => `${waiting} ${waiting === 1 ? 'waits' : 'wait'}`;

/** Words on the wall. Organizations only; no persons but panellists, no reasons. */
export const displayWords = {
  title: 'Room display',
  someone: 'Someone has the floor',
  nextOf: (waiting: number) => `Next, of ${waiting} waiting`,
  next: 'Next',
  afterwards: 'Then',
  chairHasTheFloor: ['The Chair', 'has the floor'],
  listOpenUntil: (time: string, waiting: number) => `The list is open until ${time}. ${waits(waiting)}.`,
  listOpen: (waiting: number) => (waiting === 0 ? 'The list is open.' : `The list is open. ${waits(waiting)}.`),
  listClosed: (waiting: number) => (waiting === 0 ? 'The list is closed.' : `The list is closed. ${waits(waiting)}.`),
  listNotOpen: 'The list is not open yet.',
  listOpensAt: (time: string) => `The list opens at ${time}.`,
  discussionFrom: (time: string) => `Discussion from ${time}`,
  resumesAt: 'The meeting resumes at',
  opensAt: 'The meeting opens at',
  adjourned: 'The meeting is adjourned',
  lunchBreak: 'Lunch break',
  pause: 'The meeting is suspended',
  beginsSoon: 'The next speaker is called',
  waitsForMicrophone: 'The clock starts with the microphone',
  paused: 'The clock is paused',
  join: 'Join on your phone',
  joinAt: (address: string) => `Join: ${address}`,
  testAt: (time: string) => `Connection test for online speakers at ${time}`,
  asOf: (time: string) => `No connection. As of ${time}`,
} as const;
