import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyJournal } from '../../server/journal/verify.ts';
import { forgetCommand } from '../../server/operators/forget.ts';
import { inSession, openTestHall } from '../support/aHall.ts';
import { type Console, connect } from '../support/house.ts';
import { MINUTE } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** Thirty days after the summary the Secretary has the private texts forgotten; the acts remain [K4]. */

const DAY = 'small-day';
const SEGMENT = 'questions';
const HELD = 'Zqsubject: courts in Iceland release smugglers';
const NOTE = 'Zqnote: the police of Peru';
const OPEN_NOTE = 'Zqopen: what of shelters?';
const REASON = 'Zqreason: please name no State';
const MESSAGE = 'Zqmessage: a word';
const MENTION = 'Zqmention the courts in kenya release smugglers';
const CONTRIBUTION = 'Zqcontribution: the courts of Kenya';
const TITLE = 'Zqtitle';
const PUBLISHED = 'Published as received.';

let small: SmallHouse;
let chair: Console;
let said: string[];
beforeEach(async () => {
  said = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  small = await openSmallHouse();
  chair = await small.enter('chair');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await small.close();
});

async function contribute(by: Console, title: string, text: string): Promise<string> {
  const response = await fetch(`${small.house.url}/contributions/${DAY}?slot=${by.slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie: by.cookie },
    body: JSON.stringify({ id: `order-${title.length}-of-one`, item: 2, title, text, consent: true }),
  });
  return ((await response.json()) as { contribution: string }).contribution;
}

/** A morning with every kind of private text; returns the contribution that is published and the one that is held. */
async function theMorning() {
  const [anna, secretary] = [await small.enter('anna'), await small.enter('secretary')];
  await chair.act({ type: 'startSegment', segment: SEGMENT });
  await chair.act({ type: 'openList', segment: SEGMENT });
  const asked = await anna.act({ type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  const request = 'receipt' in asked ? asked.receipt!.number : 0;
  await anna.act({ type: 'writeSubject', segment: SEGMENT, request, subject: HELD });
  await chair.act({ type: 'ruleOnText', text: `subject-${request}`, version: 1, ruling: 'return', reason: REASON });
  await anna.act({ type: 'writeNote', segment: SEGMENT, kind: 'question', words: NOTE });
  await anna.act({ type: 'writeNote', segment: SEGMENT, kind: 'question', words: OPEN_NOTE });
  await secretary.act({ type: 'sendMessage', to: 'chair', words: MESSAGE });
  await chair.act({ type: 'giveFloor', segment: SEGMENT, next: request, turn: null });
  await chair.until(({ record }) => record.floor.stage === 'called');
  const { floor } = chair.dialogue().record;
  const turn = floor.stage === 'called' ? floor.turn.turn : 0;
  await chair.act({ type: 'microphoneLive', turn });
  small.house.clock.turn(5_000);
  const link = await fetch(`${small.house.url}/captions-link/${DAY}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie: secretary.cookie },
    body: JSON.stringify({ slot: secretary.slot }),
  });
  const { url } = (await link.json()) as { url: string };
  await fetch(`${url}?seq=1&lang=en-US`, { method: 'POST', body: MENTION });
  await chair.until(({ desks }) => Object.keys(desks.bureau.rule.prompts).length > 0);
  const held = await contribute(anna, TITLE, CONTRIBUTION);
  const published = await contribute(anna, 'On shelters', PUBLISHED);
  await chair.act({ type: 'publishContribution', contribution: published });
  await chair.until(({ desks, record }) => held in desks.bureau.contributions && published in record.contributions);
  return { held, published, anna };
}

const forget = (...args: string[]) => forgetCommand([...args, '--data', small.house.folder]);
/** What a Chair sees who comes back after the server was started again. */
async function afterwards() {
  await small.house.restart();
  const again = await connect(small.house.url, DAY, chair.slot, chair.cookie);
  const { desks, record } = again.dialogue();
  again.close();
  return { desks, record, text: JSON.stringify([desks, record]) };
}
/** What the turn of the clock has set going has come to its end. */
const settled = () => new Promise((done) => setImmediate(done));
const PRIVATE = /Zq(subject|note|open|reason|message|mention|contribution|title)/i;

describe('[K4] forgetting', () => {
  test('all texts: every desk says "erased", every act stands, and the journal is sound', async () => {
    const { held, published, anna } = await theMorning();
    const before = chair.dialogue();
    expect(JSON.stringify(before.desks.bureau)).toMatch(PRIVATE);
    expect(await forget('--all-texts')).toBe(0);
    expect(said.join('')).toMatch(/small-day: \d+ texts forgotten, 1 unpublished contributions erased\./);
    const { desks, record, text } = await afterwards();
    expect(text).not.toMatch(PRIVATE);
    expect(record).toEqual(before.record);
    const { rule, contributions, notes } = desks.bureau;
    expect(Object.values(rule.texts)).toMatchObject([
      { words: 'erased', findings: [], rulings: [{ ruling: 'return', reason: 'erased' }] },
      { words: 'erased', stage: 'held', of: { what: 'note' } },
      { words: 'erased', stage: 'held', of: { what: 'contribution' } },
    ]);
    expect(Object.values(rule.prompts)).toMatchObject([{ sentence: 'erased', states: ['KE'] }]);
    expect(Object.values(notes)).toMatchObject([{ words: 'erased', organization: 'alpha' }]);
    expect(contributions[held]).toMatchObject({ title: 'erased', organization: 'alpha' });
    expect(desks.officers.persons.anna?.name).toBe('Anna Family-of-anna');
    const texts = (id: string) =>
      fetch(`${small.house.url}/contributions/${DAY}/${id}?slot=${anna.slot}`, { headers: { cookie: anna.cookie } });
    expect((await texts(held)).status).toBe(410);
    expect(await (await texts(published)).text()).toBe(PUBLISHED);
    const { premises } = small.house;
    const report = verifyJournal(premises().journalFile(DAY), { keys: premises().keys });
    expect(report).toMatchObject({ sound: true, findings: [{ kind: 'erased' }] });
    const rulings = await fetch(`${small.house.url}/rulings/${DAY}?slot=${chair.slot}`, {
      headers: { cookie: chair.cookie },
    });
    expect(await rulings.text()).toContain('erased');
  });

  test('before a day: what was written on that day stays, and goes a day later; a second time there is nothing left', async () => {
    await theMorning();
    expect(await forget('--before', '2024-07-15')).toBe(0);
    expect(said.join('')).toContain('small-day: 0 texts forgotten, 0 unpublished contributions erased.');
    expect((await afterwards()).text).toMatch(PRIVATE);
    expect(await forget('--before', '2024-07-16', '--dialogue', DAY)).toBe(0);
    expect((await afterwards()).text).not.toMatch(PRIVATE);
    said = [];
    await forget('--all-texts');
    expect(said.join('')).toContain('small-day: 0 texts forgotten');
  });

  test('a running server drops them once nobody has the floor, and its pages open anew', async () => {
    await theMorning();
    const before = chair.dialogue();
    let outdated = 0;
    chair.socket.on('outdated', () => outdated++);
    expect(await forget('--all-texts')).toBe(0);
    small.house.clock.turn(MINUTE);
    await settled();
    expect(outdated).toBe(0);
    const { floor } = before.record;
    await chair.act({ type: 'endTurn', turn: floor.stage === 'live' ? floor.turn.turn : 0 });
    small.house.clock.turn(MINUTE);
    await settled();
    await vi.waitFor(() => expect(outdated).toBe(1));
    const again = await connect(small.house.url, DAY, chair.slot, chair.cookie);
    const { desks, record } = again.dialogue();
    expect(JSON.stringify([desks, record])).not.toMatch(PRIVATE);
    expect(record.number).toBeGreaterThan(before.record.number);
    expect(await again.act({ type: 'closeList', segment: SEGMENT }, 'after-the-erasure')).toMatchObject({ done: true });
    again.close();
  });

  test('persons: names, hidden organizations and e-mail addresses go, from journal, links and contact book; acts and texts stay', async () => {
    const { anna } = await theMorning();
    const before = chair.dialogue();
    expect(await forget('--persons')).toBe(0);
    expect(said.join('')).toMatch(/small-day: \d+ names and all e-mail addresses erased\./);
    const { desks, record, text } = await afterwards();
    expect(record).toEqual(before.record);
    expect(text).not.toMatch(/Family-of-|Shelter at Risk/);
    expect(text).toMatch(PRIVATE);
    expect(desks.officers.persons.anna).toMatchObject({
      name: 'erased',
      organization: 'alpha',
      role: 'representative',
    });
    expect(desks.officers.organizations.alpha?.name).toBe('Alpha Aid');
    const { access } = small.house.premises();
    const reader = { role: 'secretary', dialogue: DAY } as const;
    expect(access.contactBook.read(reader, DAY, 'anna')).toBeUndefined();
    const link = access.entrance.look(small.linkOf('anna').split('#')[1]!);
    expect(link).toMatchObject({ name: null, organization: '', role: 'representative' });
    expect(access.whoIs(anna.slot, anna.cookie)?.person).toBe('anna');
    const { premises } = small.house;
    expect(verifyJournal(premises().journalFile(DAY), { keys: premises().keys }).sound).toBe(true);
  });

  test('without saying what goes nothing goes; so with a day or a dialogue that is none', async () => {
    await theMorning();
    for (const args of [[], ['--before', 'July'], ['--before', '2024-07-16', '--all-texts']]) {
      expect([args, await forget(...args)]).toEqual([args, 2]);
      expect(said.at(-1)).toMatch(/^Say what goes/);
    }
    expect(await forget('--all-texts', '--dialogue', 'nowhere')).toBe(2);
    expect(said.at(-1)).toBe('There is no such dialogue. There are: small-day.\n');
    expect((await afterwards()).text).toMatch(PRIVATE);
  });
});

test('a hall that reads its journal anew comes to the same numbers, and orders that come meanwhile are done', async () => {
  const day = await inSession(await openTestHall());
  const [before, heads] = [day.hall.dialogue(), day.hall.streams.heads()];
  const reading = day.hall.readAnew();
  const asking = day.act('anna', { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  await reading;
  expect(day.hall.dialogue()).toEqual(before);
  expect(day.hall.streams.heads()).toEqual(heads);
  expect(await asking).toMatchObject({ done: true });
  await day.done('bela', { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  expect(day.hall.streams.head('record')).toBe(day.hall.dialogue().record.number);
});
