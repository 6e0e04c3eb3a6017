import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Setup } from '../../shared/dialogue/convening.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { CATEGORIES, type Category } from '../../shared/dialogue/model.ts';
import { wordOf } from '../support/aHall.ts';
import type { Console } from '../support/house.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/**
 * Who may, over real sockets: role × category × kind of link × presiding, for every command. The table is written from
 * the description of the roles, in other words than the product's, and knows nothing of it.
 */

/** A contribution has a door of its own; through a socket it is not understood from anybody. */
type Act = Exclude<Command['type'], 'sendContribution'>;

/** Each act as anybody could send it; what it names does not exist, so that nobody's act changes anything. */
const ACTS: { [Type in Act]: Extract<Command, { type: Type }> } = {
  startSegment: { type: 'startSegment', segment: 'nowhere' },
  finishSegment: { type: 'finishSegment', segment: 'nowhere' },
  takePresidency: { type: 'takePresidency' },
  openList: { type: 'openList', segment: 'nowhere' },
  announceOpening: { type: 'announceOpening', segment: 'nowhere', opensAt: 1 },
  announceClosing: { type: 'announceClosing', segment: 'nowhere', closesAt: 1 },
  closeList: { type: 'closeList', segment: 'nowhere' },
  setLimit: { type: 'setLimit', segment: 'nowhere', kind: 'intervention', limit: 60_000 },
  requestFloor: { type: 'requestFloor', segment: 'nowhere', kind: 'intervention' },
  inscribe: { type: 'inscribe', segment: 'nowhere', person: 'anna', door: 'paperSlip' },
  withdrawRequest: { type: 'withdrawRequest', segment: 'nowhere', request: 999 },
  moveRequest: { type: 'moveRequest', segment: 'nowhere', request: 999, behind: null, reason: 'balance' },
  relink: { type: 'relink', person: 'nobody', linkKind: 'speaker' },
  handOver: { type: 'handOver', segment: 'nowhere', request: 999, to: 'alan' },
  writeSubject: { type: 'writeSubject', segment: 'nowhere', request: 999, subject: 'Something' },
  setPublicLabel: { type: 'setPublicLabel', organization: 'nobody', neutral: true },
  giveFloor: { type: 'giveFloor', segment: 'nowhere', next: 999, turn: null },
  microphoneLive: { type: 'microphoneLive', turn: 999 },
  confirmClosed: { type: 'confirmClosed', turn: 999 },
  confirmOpenAgain: { type: 'confirmOpenAgain', turn: 999 },
  pauseClock: { type: 'pauseClock', turn: 999, because: 'chair' },
  resumeClock: { type: 'resumeClock', turn: 999 },
  changeTime: { type: 'changeTime', turn: 999, by: 60_000 },
  endTurn: { type: 'endTurn', turn: 999 },
  sayFinished: { type: 'sayFinished', turn: 999 },
  putBack: { type: 'putBack', act: 999 },
  deadlineReached: { type: 'deadlineReached', deadline: 'close:questions:1' },
  returnToSegment: { type: 'returnToSegment', segment: 'nowhere' },
  skipSegment: { type: 'skipSegment', segment: 'nowhere' },
  changeDuration: { type: 'changeDuration', segment: 'nowhere', by: 60_000 },
  moveSegment: { type: 'moveSegment', segment: 'nowhere', behind: null },
  addSegment: { type: 'addSegment', title: 'More', kind: 'floor', item: 1, minutes: 5, behind: 'nowhere' },
  suspendMeeting: { type: 'suspendMeeting' },
  resumeMeeting: { type: 'resumeMeeting' },
  adjournMeeting: { type: 'adjournMeeting' },
  goOn: { type: 'goOn', sitting: 'nowhere', until: 1 },
  setPrecedence: { type: 'setPrecedence', segment: 'nowhere', precedence: 'states_first' },
  setFirstTimeFirst: { type: 'setFirstTimeFirst', segment: 'nowhere', on: false },
  disposeUnserved: { type: 'disposeUnserved', segment: 'nowhere', disposal: 'released' },
  callInvited: { type: 'callInvited', segment: 'nowhere', invited: { panellist: 0 }, turn: null },
  skipPanellist: { type: 'skipPanellist', segment: 'nowhere', panellist: 0 },
  reportNoAnswer: { type: 'reportNoAnswer', turn: 999, tried: 'room' },
  reportLineLost: { type: 'reportLineLost', turn: 999 },
  reportLineBack: { type: 'reportLineBack', turn: 999 },
  raisePointOfOrder: { type: 'raisePointOfOrder' },
  closePointOfOrder: { type: 'closePointOfOrder', raisedAt: 1 },
  stepBack: { type: 'stepBack', segment: 'nowhere', request: 999, to: 'one' },
  sayReadiness: { type: 'sayReadiness', segment: 'nowhere', request: 999, readiness: 'ready' },
  markPresent: { type: 'markPresent', organization: 'nobody' },
  noteAttendance: { type: 'noteAttendance', person: 'anna' },
  sendMessage: { type: 'sendMessage', to: 'secretary', words: ' ' },
  designateUnderReview: { type: 'designateUnderReview', state: 'IS', confirmedBy: ' ', on: true },
  ruleOnText: { type: 'ruleOnText', text: 'none', version: 1, ruling: 'allow', reason: '' },
  raisePrompt: { type: 'raisePrompt', turn: 999, at: 1, states: [], sentence: '', findings: [] },
  dismissPrompt: { type: 'dismissPrompt', prompt: 'none' },
  takeStep: { type: 'takeStep', turn: 999, step: 'reminder' },
  ruleInOrder: { type: 'ruleInOrder', step: 'none' },
  adjustPassage: { type: 'adjustPassage', step: 'none', from: 1, to: 2 },
  notePlatformNames: { type: 'notePlatformNames', names: [' '] },
  mapPlatformName: { type: 'mapPlatformName', name: 'nothing', person: null },
  forgetPlatformName: { type: 'forgetPlatformName', name: 'nothing' },
  writeToSpeaker: { type: 'writeToSpeaker', to: { request: 999 }, words: 'Closer, please' },
  writeNote: { type: 'writeNote', segment: 'nowhere', kind: 'question', words: 'Why' },
  withdrawNote: { type: 'withdrawNote', note: 'nothing' },
  putNoteInList: { type: 'putNoteInList', note: 'nothing' },
  setAsideNote: { type: 'setAsideNote', note: 'nothing', because: 'noTime' },
  letNoteWait: { type: 'letNoteWait', note: 'nothing' },
  withdrawContribution: { type: 'withdrawContribution', contribution: 'nothing' },
  publishContribution: { type: 'publishContribution', contribution: 'nothing' },
  unpublishContribution: { type: 'unpublishContribution', contribution: 'nothing' },
  noteInput: { type: 'noteInput', turn: 999, kind: 'challenge', words: 'An idea' },
  amendInput: { type: 'amendInput', input: 'nothing', version: 1, kind: 'challenge', words: 'An idea' },
  withdrawInput: { type: 'withdrawInput', input: 'nothing' },
  restoreInput: { type: 'restoreInput', input: 'nothing' },
};

const CONDUCTS: Act[] = [
  ...([
    'startSegment',
    'finishSegment',
    'openList',
    'announceOpening',
    'announceClosing',
    'closeList',
    'setLimit',
    'moveRequest',
  ] as const),
  ...(['giveFloor', 'pauseClock', 'resumeClock', 'changeTime', 'endTurn', 'putBack'] as const),
  ...(['returnToSegment', 'skipSegment', 'changeDuration', 'moveSegment', 'addSegment'] as const),
  ...(['suspendMeeting', 'resumeMeeting', 'adjournMeeting', 'goOn'] as const),
  ...(['setPrecedence', 'setFirstTimeFirst', 'disposeUnserved', 'callInvited', 'skipPanellist'] as const),
  'closePointOfOrder',
  ...(['designateUnderReview', 'ruleOnText', 'dismissPrompt', 'takeStep', 'ruleInOrder', 'adjustPassage'] as const),
  ...(['publishContribution', 'unpublishContribution'] as const),
];
/** Names on the platform; the Secretary stands in for the technical moderator. */
const ON_THE_PLATFORM: Act[] = ['notePlatformNames', 'mapPlatformName', 'forgetPlatformName'];
const RAPPORTEURS: Act[] = ['noteInput', 'amendInput', 'withdrawInput', 'restoreInput'];
/** Who sees or hears that a speaker does not answer, or is lost. */
const ON_THE_LINE: Act[] = ['reportLineLost', 'reportLineBack'];
const MICROPHONES: Act[] = ['microphoneLive', 'confirmClosed', 'confirmOpenAgain'];
const AT_THE_LIST: Act[] = [
  ...(['reportNoAnswer', 'sayReadiness', 'putNoteInList', 'setAsideNote', 'letNoteWait'] as const),
  'writeToSpeaker',
];
const KEEPS_THE_LIST: Act[] = [
  ...(['inscribe', 'withdrawRequest', 'handOver', 'setPublicLabel', 'relink', 'markPresent'] as const),
  ...AT_THE_LIST,
];
const DESK: Act = 'sendMessage';
const ASKS: Act[] = [
  ...(['requestFloor', 'withdrawRequest', 'handOver', 'writeSubject', 'setPublicLabel', 'sayFinished'] as const),
  ...(['stepBack', 'sayReadiness', 'raisePointOfOrder', 'sendMessage'] as const),
  ...(['writeNote', 'withdrawNote', 'withdrawContribution'] as const),
];

interface Row {
  may: readonly Act[];
  /** What is said to acts that are not for this person; `notForYou` where nothing else is named. */
  instead?: { refused: 'notPresiding' | 'listenOnly'; acts: readonly Act[] };
}

/** The expectation, person by person of the small day. */
const TABLE: Record<string, Row> = {
  chair: { may: [...CONDUCTS, ...KEEPS_THE_LIST, ...ON_THE_LINE, DESK, ...MICROPHONES, 'takePresidency'] },
  coChair: {
    may: ['takePresidency', DESK],
    instead: { refused: 'notPresiding', acts: [...CONDUCTS, ...KEEPS_THE_LIST, ...ON_THE_LINE, ...MICROPHONES] },
  },
  secretary: { may: [...CONDUCTS, ...KEEPS_THE_LIST, ...ON_THE_LINE, ...ON_THE_PLATFORM, DESK, ...MICROPHONES] },
  officer: { may: [...KEEPS_THE_LIST, DESK, ...MICROPHONES] },
  // Inscribes too, but only a hand raised on the platform.
  technician: { may: [...ON_THE_LINE, ...AT_THE_LIST, ...ON_THE_PLATFORM, DESK, 'inscribe', ...MICROPHONES] },
  operator: { may: [DESK, ...MICROPHONES, 'writeToSpeaker'] },
  rapporteur: { may: [DESK, ...RAPPORTEURS] },
  wall: { may: [] },
  anna: { may: ASKS },
  alan: { may: ASKS },
  carl: { may: ASKS },
  hana: { may: ASKS },
  pia: { may: ['setPublicLabel', 'sayFinished', DESK] },
  sven: { may: ['setPublicLabel', 'sayFinished', DESK] },
  lars: { may: [], instead: { refused: 'listenOnly', acts: ASKS } },
  oda: { may: [], instead: { refused: 'listenOnly', acts: ASKS } },
};

/** One speaker and one listener of each category: a category by itself gives and takes nothing here. */
const byCategory = (
  category: Category,
): { organization: Setup['organizations'][number]; persons: Setup['persons'] } => {
  const member = {
    name: category,
    title: '',
    role: 'delegate',
    channel: 'online',
    organization: `of-${category}`,
  } as const;
  return {
    organization: { id: `of-${category}`, name: category, category, neutral: false },
    persons: [
      { ...member, id: `speaks-${category}`, linkKind: 'speaker' },
      { ...member, id: `hears-${category}`, linkKind: 'listener' },
    ],
  };
};
const CATEGORY_ROWS = CATEGORIES.map(byCategory);
for (const { persons } of CATEGORY_ROWS) {
  TABLE[persons[0]!.id] = TABLE.anna!;
  TABLE[persons[1]!.id] = TABLE.lars!;
}
const DAY: Setup = {
  ...SMALL_DAY,
  organizations: [...SMALL_DAY.organizations, ...CATEGORY_ROWS.map(({ organization }) => organization)],
  persons: [...SMALL_DAY.persons, ...CATEGORY_ROWS.flatMap(({ persons }) => persons)],
};

const NOT_ALLOWED: string[] = ['notForYou', 'notPresiding', 'listenOnly', 'notUnderstood', 'tooFast'];

let small: SmallHouse;
let witness: Console;
beforeAll(async () => {
  small = await openSmallHouse([DAY]);
  witness = await small.enter('wall');
});
afterAll(() => small.close());

const ALL = Object.keys(ACTS) as Act[];
/** The one act here that can be done: the co-Chair's, which has a test of its own. */
const WITHOUT_CHANGE = ALL.filter((act) => act !== 'takePresidency');

/** A State party's point of order would be done; it has tests of its own. */
const ofStateParty = (person: string) => {
  const organization = DAY.persons.find(({ id }) => id === person)?.organization;
  return DAY.organizations.find(({ id }) => id === organization)?.category === 'state_party';
};
function withoutChange(person: string): Act[] {
  const acts = person === 'coChair' ? WITHOUT_CHANGE : ALL;
  return ofStateParty(person) ? acts.filter((act) => act !== 'raisePointOfOrder') : acts;
}

/** No more acts at a time than a person may send at once; a restart forgives how fast she has acted. */
const AT_A_TIME = 50;
const HALVES = [
  ['the first acts', 0],
  ['the other acts', AT_A_TIME],
] as const;
const halfOf = (acts: readonly Act[], from: number) => acts.slice(from, from + AT_A_TIME);

describe.each(HALVES)('over the socket, %s', (_, from) => {
  beforeAll(() => small.house.restart());

  test.each(Object.entries(TABLE))('%s may what the role may, and nothing else', async (person, row) => {
    const acts = halfOf(withoutChange(person), from);
    const console = await seated(person);
    const before = console.dialogue().record.number;
    expect(await sayings(console, acts)).toEqual(expected(row, acts));
    expect(witness.dialogue().record.number).toBe(before);
  });

  test('with the presidency the acts of the Chair change hands', async () => {
    const [chair, coChair] = [await seated('chair'), await seated('coChair')];
    await small.house.restart();
    const acts = halfOf(WITHOUT_CHANGE, from);
    expect(await coChair.act(ACTS.takePresidency)).toMatchObject({ done: true });
    await chair.until(({ record }) => record.presiding === 1);
    expect(await sayings(coChair, acts)).toEqual(expected(TABLE.chair!, acts));
    expect(await sayings(chair, acts)).toEqual(expected(TABLE.coChair!, acts));
    expect(await chair.act(ACTS.takePresidency)).toMatchObject({ done: true });
  });
});

test('every act is in one of the halves', () => {
  expect(ALL.length).toBeLessThanOrEqual(2 * AT_A_TIME);
});

describe('over the routes', () => {
  const post = (path: string, { cookie }: { cookie: string }, body: object) =>
    fetch(`${small.house.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: small.house.url, cookie },
      body: JSON.stringify(body),
    });
  const doorCode = async (by: string, person: string) => {
    const console = await seated(by);
    return (await post('/access/door-code', console, { slot: console.slot, person })).status;
  };

  test('[K8] codes at the door: the Secretary for anybody, the officer for delegates and displays, nobody else', async () => {
    const guests = ['chair', 'rapporteur', 'anna', 'lars', 'wall'];
    for (const by of Object.keys(TABLE)) {
      const answers = await Promise.all(guests.map((person) => doorCode(by, person)));
      const staffOnly = by === 'officer' ? [403, 403, 200, 200, 200] : [403, 403, 403, 403, 403];
      expect([by, answers]).toEqual([by, by === 'secretary' ? [200, 200, 200, 200, 200] : staffOnly]);
    }
  });

  test('[K8] everybody’s devices: Secretary and officer; another person’s device is signed out by them alone', async () => {
    const anna = await seated('anna');
    for (const by of Object.keys(TABLE)) {
      const { slot, cookie } = await seated(by);
      const url = `${small.house.url}/access/devices?slot=${slot}&everyone=yes`;
      const { status } = await fetch(url, { headers: { cookie } });
      const oversees = by === 'secretary' || by === 'officer';
      expect([by, status]).toEqual([by, oversees ? 200 : 403]);
      if (oversees || by === 'anna') continue;
      const out = await post('/access/sign-out', { cookie }, { slot, device: anna.slot });
      expect([by, out.status]).toEqual([by, 404]);
    }
    expect(anna.socket.connected).toBe(true);
  });

  test('nobody of a dialogue convenes another', async () => {
    for (const by of Object.keys(TABLE)) {
      const { slot, cookie } = await seated(by);
      expect([by, (await post('/preparation', { cookie }, { slot, example: true })).status]).toEqual([by, 403]);
    }
  });

  test('the record in one piece is for whoever is signed in, and for nobody else', async () => {
    const path = `${small.house.url}/record/${DAY.id}`;
    for (const by of Object.keys(TABLE)) {
      const { slot, cookie } = await seated(by);
      expect([by, (await fetch(`${path}?slot=${slot}`, { headers: { cookie } })).status]).toEqual([by, 200]);
      expect([by, (await fetch(`${path}?slot=${slot}`)).status]).toEqual([by, 401]);
      expect([by, (await fetch(path, { headers: { cookie } })).status]).toEqual([by, 401]);
    }
  });
});

const consoles = new Map<string, Console>();
/** The person's one console: a staff link serves one device. */
async function seated(person: string): Promise<Console> {
  const known = consoles.get(person);
  if (known) return known;
  const fresh = person === 'wall' ? witness : await small.enter(person);
  consoles.set(person, fresh);
  return fresh;
}

/** What authority says to each act of a person: 'may', or the refusal. */
async function sayings(console: Console, acts: readonly Act[]) {
  const said: Partial<Record<Act, string>> = {};
  for (const act of acts) {
    const hand = act === 'inscribe' && console.person === 'technician' ? { door: 'platformHand' } : {};
    const word = wordOf(await console.act({ ...ACTS[act], ...hand } as Command));
    said[act] = NOT_ALLOWED.includes(word) ? word : 'may';
  }
  return said;
}

function expected({ may, instead }: Row, acts: readonly Act[]) {
  const word = (act: Act) => {
    // The hall's, the door's and the captions' own: no client can even say them.
    if (act === 'deadlineReached' || act === 'noteAttendance' || act === 'raisePrompt') return 'notUnderstood';
    if (may.includes(act)) return 'may';
    return instead?.acts.includes(act) ? instead.refused : 'notForYou';
  };
  return Object.fromEntries(acts.map((act) => [act, word(act)]));
}
