import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaptionAnswer, CaptionLine, Looked, LookedAt, Refused } from '../../../shared/wire/names.ts';
import type { Console } from '../../support/house.ts';
import { openSmallHouse, type SmallHouse } from '../../support/smallHouse.ts';

/** Captions, looks and rulings over a real house. */

let small: SmallHouse;
let seq = 0;
beforeAll(async () => {
  small = await openSmallHouse();
});
afterAll(() => small.close());

const entered = new Map<string, Promise<Console>>();
/** Each person on one device, however often asked for. */
function enter(person: string): Promise<Console> {
  const known = entered.get(person) ?? small.enter(person);
  entered.set(person, known);
  return known;
}

const json = (body: object, cookie: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', origin: small.house.url, cookie },
  body: JSON.stringify(body),
});
async function link({ slot, cookie }: Console, more: object = {}) {
  const response = await fetch(`${small.house.url}/captions-link/small-day`, json({ slot, ...more }, cookie));
  return {
    status: response.status,
    ...((await response.json()) as { url?: string; revoked?: boolean; sentence?: string }),
  };
}
const post = (url: string, body: string, query = `?seq=${++seq}&lang=en-US`) =>
  fetch(`${url}${query}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
const look = ({ socket }: Console, text: string, channel: LookedAt = 'topic') =>
  new Promise<Looked | Refused>((answer) => socket.emit('look', text, channel, answer));
const captionsOn = ({ socket }: Console) => {
  const lines: CaptionLine[] = [];
  socket.on('caption', (line) => lines.push(line));
  socket.emit('captions', true);
  return lines;
};
const sayAt = ({ socket }: Console, number: number, text: string) =>
  new Promise<CaptionAnswer>((answer) => socket.emit('captionLine', number, text, 'en', answer));
/** Resolves once everything sent before has been heard. */
const settled = ({ socket }: Console) => new Promise<void>((done) => socket.emit('clock', () => done()));

describe('the address for captions', () => {
  test('is made by the Secretary or the conference officer, and by nobody else', async () => {
    for (const person of ['secretary', 'officer']) {
      const made = await link(await enter(person));
      expect(made.url).toMatch(new RegExp(`^${small.house.url}/captions/[\\w-]{22}$`));
    }
    for (const person of ['anna', 'technician', 'rapporteur'])
      expect(await link(await enter(person))).toMatchObject({ status: 403 });
  });

  test('takes a line as plain text and tells it to the consoles that asked, and to no others', async () => {
    const [secretary, anna, bela] = await Promise.all(['secretary', 'anna', 'bela'].map(enter));
    const { url } = await link(secretary!);
    const lines = captionsOn(anna!);
    await settled(anna!);
    const taken = await post(url!, 'good morning everybody');
    expect([taken.status, await taken.text()]).toEqual([200, String(seq)]);
    await settled(anna!);
    expect(lines).toMatchObject([{ seq, text: 'good morning everybody' }]);
    await settled(bela!);
    expect(bela!.frames.join('')).not.toContain('good morning');
    anna!.socket.emit('captions', false);
    await settled(anna!);
    await post(url!, 'and welcome');
    await settled(anna!);
    expect(lines).toHaveLength(1);
  });

  test('whoever switches them on and off without end is heard no more for a while, and stays as she is', async () => {
    const [secretary, sven] = await Promise.all(['secretary', 'sven'].map(enter));
    const { url } = await link(secretary!);
    await post(url!, 'once for each');
    const lines = captionsOn(sven!);
    for (let time = 0; time < 40; time += 1) sven!.socket.emit('captions', time % 2 === 1);
    await settled(sven!);
    await post(url!, 'and no more');
    await settled(sven!);
    // Twenty are heard, ten of them "on"; the last of those is followed by an "off".
    expect(lines.filter(({ text }) => text === 'once for each')).toHaveLength(10);
    expect(lines.some(({ text }) => text === 'and no more')).toBe(false);
  });

  test('takes nothing else: no number, no language, too long, another address', async () => {
    const { url } = await link(await enter('secretary'));
    expect((await post(url!, 'a line', '')).status).toBe(400);
    expect((await post(url!, 'a line', '?seq=one&lang=en')).status).toBe(400);
    expect((await post(url!, 'a line', '?seq=900&lang=<b>')).status).toBe(400);
    expect((await post(url!, 'x'.repeat(2_001))).status).toBe(400);
    const long = await post(url!, 'x'.repeat(20_000));
    expect([long.status, await long.text()]).toEqual([413, expect.stringMatching(/at most 2,000 characters/)]);
    const wrong = await post(`${small.house.url}/captions/${'A'.repeat(22)}`, 'a line');
    expect([wrong.status, await wrong.text()]).toEqual([404, expect.stringMatching(/^No captions are taken/)]);
  });

  test('ends when it is closed or made anew', async () => {
    const secretary = await enter('secretary');
    const former = (await link(secretary)).url!;
    const present = (await link(secretary)).url!;
    expect((await post(former, 'a line')).status).toBe(404);
    expect((await post(present, 'a line')).status).toBe(200);
    expect(await link(secretary, { revoke: true })).toMatchObject({ revoked: true });
    expect((await post(present, 'a line')).status).toBe(404);
  });

  test('of today is open, however often the former one was tried from the same place', async () => {
    const secretary = await enter('secretary');
    const former = (await link(secretary)).url!;
    const present = (await link(secretary)).url!;
    const tries = await Promise.all(Array.from({ length: 70 }, () => post(former, 'a line')));
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([404, 429]));
    expect((await post(present, 'a line')).status).toBe(200);
  });

  test('stands in no log, and neither do the lines', async () => {
    const { url } = await link(await enter('secretary'));
    const token = url!.split('/').at(-1)!;
    await post(url!, 'a canary in a line');
    await post(url!, 'x'.repeat(20_000));
    await post(url!, 'a canary in a line', '?seq=%E0%A4%A');
    expect(small.house.logged()).not.toContain(token);
    expect(small.house.logged()).not.toContain('canary in a line');
  });

  test('a flood is told to wait', async () => {
    const { url } = await link(await enter('secretary'));
    const answers = await Promise.all(Array.from({ length: 110 }, () => post(url!, 'a line')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  });
});

describe('the caption desk', () => {
  test('speaks for the captions on the socket; a delegate does not', async () => {
    const [technician, anna] = await Promise.all(['technician', 'anna'].map(enter));
    const lines = captionsOn(anna!);
    await settled(anna!);
    lines.length = 0;
    const number = seq + 1_000;
    seq = number;
    expect(await sayAt(technician!, number, 'from the desk')).toEqual({ taken: true });
    small.house.clock.turn(1_500);
    await settled(anna!);
    expect(lines.at(-1)).toMatchObject({ text: 'from the desk' });
    expect(await sayAt(anna!, number + 1, 'from a delegate')).toMatchObject({ refused: 'notForYou' });
    expect(await sayAt(technician!, number + 1, 'x'.repeat(2_001))).toMatchObject({ refused: 'notUnderstood' });
  });
});

describe('a look while one types', () => {
  test('[C9] tells the author what would be held, and stores nothing', async () => {
    const bela = await enter('bela');
    const before = small.house.premises().journal('small-day');
    const { position } = await before.head();
    const looked = await look(bela, 'Courts in Iceland release smugglers');
    expect(looked).toMatchObject({ verdict: 'hold', findings: [{ words: 'Iceland', states: ['IS'] }] });
    expect(await look(bela, 'Family tracing')).toEqual({ verdict: 'clear', findings: [] });
    expect((await before.head()).position).toBe(position);
    await before.close();
  });

  test('twice a second, at most 2,000 characters', async () => {
    const [dora, emil] = await Promise.all(['dora', 'emil'].map(enter));
    expect(await look(emil!, 'x'.repeat(2_001))).toMatchObject({ refused: 'notUnderstood' });
    expect(await look(emil!, 'x', 'caption' as LookedAt)).toMatchObject({ refused: 'notUnderstood' });
    const answers = await Promise.all([1, 2, 3].map(() => look(dora!, 'Family tracing')));
    expect(answers.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'tooFast' }]);
  });
});

describe('the rulings of the day as a table', () => {
  const table = ({ slot, cookie }: Console) =>
    fetch(`${small.house.url}/rulings/small-day?slot=${slot}`, { headers: { cookie } });

  test('[K4] [K6] for the bureau alone, under the public label: what, when, by whom, undone or not; nothing that a spreadsheet would calculate', async () => {
    const [chair, hana] = await Promise.all(['chair', 'hana'].map(enter));
    await chair!.act({ type: 'startSegment', segment: 'questions' });
    await chair!.act({ type: 'openList', segment: 'questions' });
    const asked = await hana!.act({ type: 'requestFloor', segment: 'questions', kind: 'intervention' });
    const request = 'done' in asked ? asked.receipt!.number : 0;
    const subject = '=1+1, "courts in Iceland"';
    await hana!.act({ type: 'writeSubject', segment: 'questions', request, subject });
    const ruling = { type: 'ruleOnText', text: `subject-${request}`, version: 1, ruling: 'return' } as const;
    await chair!.act({ ...ruling, reason: 'Name no State' });
    await chair!.act({ type: 'takeStep', step: 'standingReminder' });
    const response = await table(chair!);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines[0]).toBe(
      'Time,What,By,Speaker or author,Version,States,Ground or ruling,Words,Struck from,Struck to,Settled,Settled by,Undone,Undone by',
    );
    expect(lines.slice(1).map((line) => line.slice(line.indexOf(',', 12) + 1))).toEqual([
      `subject,participant,A non-governmental organization,1,IS,returned,"'=1+1, ""courts in Iceland""",,,,,,`,
      'ruling on subject,chair: Ms. First,A non-governmental organization,1,,return,Name no State,,,,,,',
      'standingReminder,chair: Ms. First,,,,,,,,,,,',
    ]);
    for (const person of ['anna', 'officer', 'rapporteur', 'technician'])
      expect((await table(await enter(person))).status).toBe(403);
    expect((await fetch(`${small.house.url}/rulings/small-day?slot=${chair!.slot}`)).status).toBe(401);
  });
});
