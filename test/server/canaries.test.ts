import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportRecord } from '../../server/journal/publicRecord.ts';
import type { Setup } from '../../shared/dialogue/convening.ts';
import type { Desks } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Answer } from '../../shared/wire/names.ts';
import {
  atOfficersDesk,
  CANARY_DAY,
  canary,
  HIDDEN,
  inBureau,
  ofDelegation,
  type Secret,
  secretsOfSetup,
} from '../support/canaries.ts';
import { type Console, signIn } from '../support/house.ts';
import { emailOf, openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A morning is held in which every private text is a canary; then each is looked for wherever it must not be. */

type Person = Setup['persons'][number];
const SEGMENT = 'questions';
const persons = CANARY_DAY.persons;
const NEUTRAL = 'A non-governmental organization';
/** Held: each names a situation. */
const subject = `${canary('Subject', 'anna')}: courts in Iceland`;
const hiddenSubject = `${canary('Subject', 'hana')}: the police of Peru`;
const ruling = canary('Ruling', 'anna');
const confirmed = canary('Confirmed', 'gamma');
const mention = canary('Mention', 'emil').toLowerCase();
const slipWords = canary('Words', 'slip');
const moveWords = canary('Words', 'move');
const device = canary('Device', 'anna');
const noteWords = canary('Note', 'anna');
const hiddenNote = canary('Note', 'hana');
const screenWords = canary('Screen', 'anna');
const invitedWords = canary('Screen', 'pia');
const platformName = canary('Platform', 'somebody');
const inputWords = canary('Input', 'rapporteur');
const heldTitle = canary('Title', 'held');
const heldText = canary('Text', 'held');
const declinedText = canary('Text', 'declined');
const question = canary('Question', 'held');
const reason = canary('Reason', 'declined');
/** Published under a neutral label: its title and text are everyone's from then on, and whose it is nobody's. */
const publicTitle = canary('Title', 'published');
const publicText = canary('Text', 'published');
/** Held by the screener: a question, and of a contribution title and sentence. */
const heldNote = `${canary('Held', 'note')}: courts in Iceland`;
const heldNoteOfHana = `${canary('Held', 'noteOfHana')}: the police of Peru`;
const namingTitle = `${canary('Title', 'naming')}: courts in Kenya`;
const namingText = `We shelter people. ${canary('Text', 'naming')}: the police of Peru beat them.`;
const noteRuling = canary('Ruling', 'note');

let small: SmallHouse;
const consoles = new Map<string, Console>();
/** Whole pages and bodies that were fetched, by whom. */
const fetched: { by: string; text: string }[] = [];
const codes: string[] = [];
let captionToken = '';
const nobody = () => false;

const of = (person: string) => consoles.get(person)!;
async function done(person: string, command: Command): Promise<Extract<Answer, { done: true }>> {
  const answer = await of(person).act(command);
  if ('refused' in answer) throw new Error(`${command.type} by ${person}: ${answer.sentence}`);
  return answer;
}
const receiptOf = async (person: string, command: Command) => (await done(person, command)).receipt!.number;

async function get(by: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { cookie } = of(by);
  const response = await fetch(`${small.house.url}${path}`, { headers: { cookie, ...headers } });
  fetched.push({ by, text: `${await response.clone().text()}\n${JSON.stringify([...response.headers])}` });
  return response;
}

beforeAll(async () => {
  small = await openSmallHouse([CANARY_DAY]);
  for (const { id } of persons) consoles.set(id, await small.enter(id));
  await theMorning();
  const head = small.house.premises().journal(CANARY_DAY.id).head();
  expect(await head).toMatchObject({ recordNumber: of('chair').dialogue().record.number });
  for (const { id } of persons)
    await of(id).until(({ record }) => record.number === of('chair').dialogue().record.number);
});
afterAll(() => small.close());

/** Requests by phone and by slip, subjects, a move, a neutral label kept and a name kept back, turns, codes, mistakes. */
async function theMorning() {
  const request = { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' } as const;
  await done('chair', { type: 'startSegment', segment: SEGMENT });
  await done('chair', { type: 'openList', segment: SEGMENT });
  const anna = await receiptOf('anna', request);
  const hana = await receiptOf('hana', request);
  await done('anna', { type: 'writeSubject', segment: SEGMENT, request: anna, subject });
  await done('hana', { type: 'writeSubject', segment: SEGMENT, request: hana, subject: hiddenSubject });
  await done('chair', { type: 'ruleOnText', text: `subject-${anna}`, version: 1, ruling: 'return', reason: ruling });
  await done('secretary', { type: 'designateUnderReview', state: 'IS', confirmedBy: confirmed, on: true });
  const askedAt = small.house.clock.now() - 60_000;
  const slip = { type: 'inscribe', segment: SEGMENT, person: 'emil', door: 'paperSlip', askedAt } as const;
  const emil = await receiptOf('officer', { ...slip, reason: slipWords });
  const move = { type: 'moveRequest', segment: SEGMENT, behind: null, reason: 'other', words: moveWords } as const;
  await done('chair', { ...move, request: emil });
  await done('anna', { type: 'handOver', segment: SEGMENT, request: anna, to: 'alan' });
  await done('dora', request);
  await done('officer', { type: 'setPublicLabel', organization: 'delta', neutral: true });
  await speak(emil, () => theRule(emil));
  await speak(anna);
  await speak(hana);
  await done('hana', request);
  for (const person of ['officer', 'secretary']) codes.push(await doorCode(person, 'hana'));
  await signIn(small.house.url, small.linkOf('anna'), device);
  await writing();
  await mistakes();
}

/** Notes, contributions, an input, words to screens, names on the platform. */
async function writing() {
  const note = { type: 'writeNote', segment: SEGMENT, kind: 'question' } as const;
  await done('anna', { ...note, words: noteWords });
  await done('hana', { ...note, words: hiddenNote });
  const { notes } = await at('technician', ({ technical }) => Object.keys(technical.notes).length === 2, 'technical');
  const ofAnna = Object.keys(notes).find((id) => notes[id]!.words === noteWords)!;
  await done('technician', { type: 'putNoteInList', note: ofAnna });
  const ofHana = Object.keys(notes).find((id) => id !== ofAnna)!;
  await done('technician', { type: 'setAsideNote', note: ofHana, because: 'passedOn' });
  await heldWriting();
  await done('technician', { type: 'writeToSpeaker', to: { request: await openRequest() }, words: screenWords });
  await done('technician', { type: 'writeToSpeaker', to: { person: 'pia' }, words: invitedWords });
  await done('technician', { type: 'notePlatformNames', names: [platformName] });
  await done('rapporteur', { type: 'noteInput', kind: 'information', words: inputWords });
  const held = await contribute('anna', heldTitle, heldText);
  await done('secretary', rulingOn(held, 'return', question));
  const declined = await contribute('bela', canary('Title', 'declined'), declinedText);
  await done('secretary', rulingOn(declined, 'decline', reason));
  const published = await contribute('hana', publicTitle, publicText);
  await done('chair', { type: 'publishContribution', contribution: published });
  contributions.push(held, declined, published);
}
/** A question that is returned, one that waits, and a contribution that names two States; none is ever allowed. */
async function heldWriting() {
  const note = { type: 'writeNote', segment: SEGMENT, kind: 'question' } as const;
  await done('anna', { ...note, words: heldNote });
  await done('hana', { ...note, words: heldNoteOfHana });
  const { rule } = await at('chair', ({ bureau }) => heldIn(bureau).length === 2, 'bureau');
  const [text] = Object.entries(rule.texts).find(([, one]) => one.words === heldNote)!;
  await done('chair', { type: 'ruleOnText', text, version: 1, ruling: 'return', reason: noteRuling });
  contributions.push(await contribute('anna', namingTitle, namingText, 'naming'));
}
const heldIn = ({ rule }: Desks['bureau']) => Object.values(rule.texts).filter(({ of }) => of.what === 'note');
const contributions: string[] = [];
const rulingOn = (contribution: string, what: 'return' | 'decline', words: string): Command => ({
  ...{ type: 'ruleOnText', text: `contribution-${contribution}`, version: 1, ruling: what, reason: words },
});

/** A desk of a person, once it fulfils the condition. */
async function at<Desk extends keyof Desks>(person: string, fulfilled: (desks: Desks) => boolean, desk: Desk) {
  await of(person).until(({ desks }) => fulfilled(desks));
  return of(person).dialogue().desks[desk];
}

async function openRequest(): Promise<number> {
  return receiptOf('bela', { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
}

async function contribute(person: string, title: string, text: string, order = 'order'): Promise<string> {
  const { slot, cookie } = of(person);
  const response = await fetch(`${small.house.url}/contributions/${CANARY_DAY.id}?slot=${slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie },
    body: JSON.stringify({ id: `${order}-${person}`, item: 2, title, text, consent: true }),
  });
  return ((await response.json()) as { contribution: string }).contribution;
}

/** The next in line is called, speaks and ends. */
async function speak(next: number, meanwhile = async () => {}) {
  await done('chair', { type: 'giveFloor', segment: SEGMENT, next, turn: null });
  const { floor } = of('chair').dialogue().record;
  const turn = floor.stage === 'called' ? floor.turn.turn : 0;
  await done('technician', { type: 'microphoneLive', turn });
  await meanwhile();
  await done('secretary', { type: 'endTurn', turn });
}

/** A mention is heard in the captions, the speaker is called to order, and the ruling is taken back. */
async function theRule(request: number) {
  for (const person of ['chair', 'wall']) await of(person).until(({ record }) => record.floor.stage === 'live');
  const { floor, number } = of('chair').dialogue().record;
  const turn = floor.stage === 'live' && floor.turn.request === request ? floor.turn.turn : 0;
  small.house.clock.turn(5_000);
  const line = `${mention} the courts in iceland release smugglers`;
  const posted = await fetch(`${await captionsUrl()}?seq=1&lang=en-US`, { method: 'POST', body: line });
  fetched.push({ by: 'wall', text: await posted.text() });
  await of('chair').until(({ desks }) => Object.keys(desks.bureau.rule.prompts).length > 0);
  expect(of('wall').dialogue().record.number).toBe(number);
  const [prompt] = Object.keys(of('chair').dialogue().desks.bureau.rule.prompts);
  await done('chair', { type: 'takeStep', turn, step: 'callToOrder', prompt: prompt! });
  const [step] = Object.keys(of('chair').dialogue().desks.bureau.rule.steps);
  await done('chair', { type: 'ruleInOrder', step: step! });
}

/** The address for captions, made at the Secretary's desk. */
async function captionsUrl(): Promise<string> {
  const { slot, cookie } = of('secretary');
  const response = await fetch(`${small.house.url}/captions-link/${CANARY_DAY.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie },
    body: JSON.stringify({ slot }),
  });
  const { url } = (await response.json()) as { url: string };
  captionToken = url.split('/').at(-1)!;
  return url;
}

async function doorCode(by: string, person: string): Promise<string> {
  const { slot, cookie } = of(by);
  const response = await fetch(`${small.house.url}/access/door-code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie },
    body: JSON.stringify({ slot, person }),
  });
  return ((await response.json()) as { code: string }).code;
}

/** Whatever a visitor or a broken page may ask for; the answers must not repeat what was sent. */
async function mistakes() {
  const token = new URL(small.linkOf('dora')).hash.slice(1);
  const { cookie, slot } = of('dora');
  const words = `${token}-${cookie.split('=')[1]}`;
  const paths = ['/nowhere', '/record/elsewhere', '/record/%E0%A4%A', '/canary-day/participant', '/access/devices'];
  for (const path of paths) await get('wall', `${path}?slot=${encodeURIComponent(words)}`);
  await get('wall', `/${encodeURIComponent(words)}`);
  for (const path of ['/access/enter', '/access/door-code', '/preparation', '/access/nowhere'])
    for (const body of [
      `{"token": "${words}`,
      JSON.stringify({ token: words, slot, person: words }),
      words.repeat(2000),
    ])
      await fetch(`${small.house.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: small.house.url },
        body,
      }).then(async (response) => fetched.push({ by: 'wall', text: await response.text() }));
  expect(await of('rapporteur').act({ type: 'closeList', segment: SEGMENT })).toMatchObject({ refused: 'notForYou' });
  expect(await of('bela').act({ type: 'withdrawRequest', segment: SEGMENT, request: 5 })).toMatchObject({
    refused: 'requestNotYours',
  });
}

/** The texts of the morning, and to whom each may have come. */
function secrets(): Secret[] {
  return [
    ...secretsOfSetup(CANARY_DAY),
    { text: subject, mayHave: (one) => inBureau(one) || ofDelegation('alpha')(one) },
    { text: hiddenSubject, mayHave: (one) => inBureau(one) || ofDelegation(HIDDEN)(one) },
    { text: ruling, mayHave: (one) => inBureau(one) || ofDelegation('alpha')(one) },
    { text: confirmed, mayHave: inBureau },
    { text: mention, mayHave: inBureau },
    { text: slipWords, mayHave: atOfficersDesk },
    { text: moveWords, mayHave: atOfficersDesk },
    { text: noteWords, mayHave: (one) => atNotes(one) || inBureau(one) || ofDelegation('alpha')(one) },
    { text: hiddenNote, mayHave: (one) => atNotes(one) || inBureau(one) || ofDelegation(HIDDEN)(one) },
    ...[heldNote, noteRuling, namingTitle, canary('Text', 'naming')].map((text) => ({
      text,
      mayHave: ofAuthor('alpha'),
    })),
    { text: heldNoteOfHana, mayHave: ofAuthor(HIDDEN) },
    { text: screenWords, mayHave: (one) => atTechnicalDesk(one) || ofDelegation('beta')(one) },
    { text: invitedWords, mayHave: (one) => atTechnicalDesk(one) || one.id === 'pia' },
    { text: platformName, mayHave: atTechnicalDesk },
    { text: inputWords, mayHave: (one) => inBureau(one) || one.role === 'rapporteur' },
    ...[heldTitle, heldText, question].map((text) => ({ text, mayHave: ofAuthor('alpha') })),
    ...[canary('Title', 'declined'), declinedText, reason].map((text) => ({ text, mayHave: ofAuthor('beta') })),
    { text: device, mayHave: ({ id }) => ['anna', 'secretary', 'officer'].includes(id) },
    ...unspoken().map((text) => ({ text, mayHave: nobody })),
  ];
}

const atTechnicalDesk = (one: Person) => inBureau(one) || one.role === 'technical_moderator';
const atNotes = (one: Person) => atTechnicalDesk(one) || one.role === 'rapporteur';
/** A held contribution: the bureau's and its author's [K4]. */
const ofAuthor = (organization: string) => (one: Person) => inBureau(one) || ofDelegation(organization)(one);

/** What no frame, page or log may ever hold. */
function unspoken(): string[] {
  return [
    ...persons.map(({ id }) => emailOf(id)),
    ...persons.map(({ id }) => new URL(small.linkOf(id)).hash.slice(1)),
    ...[...consoles.values()].map(({ cookie }) => cookie.split('=')[1]!),
    captionToken,
    ...codes.flatMap((code) => [code, code.replace('-', '')]),
  ];
}

describe('every private text', () => {
  test('is seen by those who may see it: the canaries are alive', () => {
    const frames = (person: string) => of(person).frames.join('\n');
    for (const text of [
      subject,
      hiddenSubject,
      ruling,
      confirmed,
      mention,
      ruling,
      confirmed,
      mention,
      slipWords,
      moveWords,
      canary('Name', 'dora'),
      canary('Seat', 'dora'),
    ])
      expect(frames('chair')).toContain(text);
    for (const text of [noteWords, hiddenNote, screenWords, platformName, inputWords, heldTitle, question, reason])
      expect(frames('chair')).toContain(text);
    const held = [heldNote, heldNoteOfHana, noteRuling, namingTitle, canary('Text', 'naming')];
    for (const text of held) expect(frames('chair')).toContain(text);
    for (const text of [heldNote, noteRuling, namingTitle, canary('Text', 'naming')])
      expect(frames('alan')).toContain(text);
    for (const text of [noteWords, hiddenNote, inputWords]) expect(frames('rapporteur')).toContain(text);
    for (const text of [noteWords, hiddenNote, screenWords, invitedWords]) expect(frames('technician')).toContain(text);
    expect(frames('bela')).toContain(screenWords);
    expect(frames('pia')).toContain(invitedWords);
    expect(frames('bela')).toContain(reason);
    expect(frames('officer')).not.toContain(subject);
    expect(frames('officer')).toContain(slipWords);
    expect(frames('alan')).toContain(subject);
    expect(frames('officer')).toContain(device);
    expect(frames('hana')).toContain(canary('RealName', 'hidden'));
    expect(codes).toEqual([expect.stringMatching(/^\w{4}-\w{4}$/), expect.stringMatching(/^\w{4}-\w{4}$/)]);
  });

  test.each(persons.map((person) => [person.id, person] as const))(
    'is not in the raw frames of %s unless it is for that person',
    async (id, person) => {
      await get(id, `/record/${CANARY_DAY.id}?slot=${of(id).slot}`);
      await get(id, `/record/${CANARY_DAY.id}?slot=${of(id).slot}`, { 'accept-encoding': 'identity' });
      await get(id, `/public/${CANARY_DAY.id}`);
      await get(id, `/rulings/${CANARY_DAY.id}?slot=${of(id).slot}`);
      for (const one of contributions) await get(id, `/contributions/${CANARY_DAY.id}/${one}?slot=${of(id).slot}`);
      const heard = [...of(id).frames, ...fetched.filter(({ by }) => by === id).map(({ text }) => text)].join('\n');
      expect(heard).toContain(NEUTRAL);
      expect(heard).toContain(publicText);
      const leaked = secrets().filter(({ text, mayHave }) => !mayHave(person) && heard.includes(text));
      expect(leaked.map(({ text }) => text)).toEqual([]);
    },
  );

  test('is not in the record as it is fetched, by anybody', async () => {
    const { slot } = of('chair');
    const text = await (await get('chair', `/record/${CANARY_DAY.id}?slot=${slot}`)).text();
    expect(secrets().filter((secret) => text.includes(secret.text))).toEqual([]);
  });

  test('[K4] of the rulings is in the table that is saved of them: alive for the bureau, refused to everyone else in words', async () => {
    const table = (person: string) => get(person, `/rulings/${CANARY_DAY.id}?slot=${of(person).slot}`);
    const saved = await (await table('secretary')).text();
    for (const text of [subject, ruling, confirmed, mention, heldNote, noteRuling, canary('Text', 'naming'), reason])
      expect(saved).toContain(text);
    for (const { id, role } of persons) {
      const { status } = await table(id);
      expect([id, status]).toEqual([id, role === 'co_chair' || role === 'secretary' ? 200 : 403]);
    }
    expect(saved).not.toContain(canary('RealName', 'hidden'));
    const nowhere = await get('wall', `/rulings/${encodeURIComponent(mention)}?slot=${of('wall').slot}`);
    expect(await nowhere.text()).not.toContain(mention);
  });

  test('is not in the logs or in what is printed, addresses and errors included', () => {
    const logged = small.house.logged();
    expect(logged).toContain('a device signed in');
    expect(secrets().filter(({ text }) => logged.includes(text))).toEqual([]);
  });

  test('is not in the exported record', async () => {
    const journal = small.house.premises().journal(CANARY_DAY.id);
    let lines = '';
    for await (const line of exportRecord(journal)) lines += `${line}\n`;
    await journal.close();
    expect(lines).toContain(NEUTRAL);
    expect(secrets().filter(({ text }) => lines.includes(text))).toEqual([]);
  });

  test('[K3] of content lies in no journal in the clear, and contact data in none at all', () => {
    const { folder } = small.house.premises();
    const bytes = (start: string) =>
      readdirSync(folder)
        .filter((name) => name.startsWith(start))
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('');
    const journal = bytes(CANARY_DAY.id);
    expect(journal).toContain(NEUTRAL);
    const names = persons.filter(({ role }) => role !== 'co_chair').flatMap(({ name, title }) => [name, title]);
    const written = [
      heldNote,
      heldNoteOfHana,
      noteRuling,
      namingTitle,
      canary('Text', 'naming'),
      noteWords,
      hiddenNote,
      screenWords,
      invitedWords,
      platformName,
      inputWords,
      question,
      reason,
    ];
    const content = [
      ...written,
      heldTitle,
      heldText,
      declinedText,
      publicText,
      subject,
      hiddenSubject,
      slipWords,
      moveWords,
      canary('RealName', 'hidden'),
      ...names,
    ];
    expect([...content, ...unspoken()].filter((text) => journal.includes(text))).toEqual([]);
    const keys = unspoken().filter((text) => !text.includes('@'));
    const texts = [heldText, declinedText, publicText, canary('Text', 'naming')];
    expect([...keys, ...texts].filter((text) => bytes('house').includes(text))).toEqual([]);
  });
});

describe('a neutral label [K6]', () => {
  test('stands with an id of its own for each request, and no two of them can be joined', () => {
    const { lists, turns } = of('rapporteur').dialogue().record;
    const entries = Object.values(lists).flatMap((list) => list.entries);
    const neutral = entries.filter(({ label }) => label === NEUTRAL);
    expect(neutral).toHaveLength(2);
    expect(new Set(neutral.map(({ organization }) => organization)).size).toBe(2);
    expect(turns.filter(({ label }) => label === NEUTRAL)).toHaveLength(1);
    const known = new Set(CANARY_DAY.organizations.map(({ id }) => id));
    expect(neutral.filter(({ organization }) => known.has(organization))).toEqual([]);
  });

  test('covers a request that was made under the name, from then on', () => {
    const { lists } = of('wall').dialogue().record;
    const dora = lists[SEGMENT]!.entries.find(({ label }) => label === 'An academic institution');
    expect(dora?.organization).not.toBe('delta');
  });

  test('does not keep the delegation itself from its own request', () => {
    const { desks, record } = of('hana').dialogue();
    const own = Object.keys(desks.delegations[HIDDEN]!.requests).map(Number);
    const listed = record.lists[SEGMENT]!.entries.filter(({ label }) => label === NEUTRAL);
    expect(listed.map(({ request }) => request)).toEqual(own);
  });
});
