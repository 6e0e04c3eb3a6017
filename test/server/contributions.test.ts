import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Documents } from '../../server/documents/documents.ts';
import type { ContributionReceipt } from '../../server/http/contributions.ts';
import { madePages, pageOf } from '../../server/http/publicPage.ts';
import { JournalFull } from '../../server/journal/journal.ts';
import { openPremises } from '../../server/premises.ts';
import type { Around, Console } from '../support/house.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A written contribution over HTTP: the bytes as received, the receipt, who may read it, and the public page. */

const TEXT = 'As received:\r\n\ttabs,  blanks,\n“quotes” – ü 😀 <script>alert(1)</script>\n';
const DAY = 'small-day';

let small: SmallHouse;
let anna: Console;
let chair: Console;
beforeEach(async () => {
  small = await openSmallHouse();
  [anna, chair] = [await small.enter('anna'), await small.enter('chair')];
});
afterEach(() => small.close());

const body = (changes: object = {}) => ({
  ...{ id: 'order-0001', item: 2, title: 'Shelters & courts', text: TEXT, consent: true },
  ...changes,
});
async function send(by: Console, sent: object = body(), headers: Record<string, string> = {}) {
  const response = await fetch(`${small.house.url}/contributions/${DAY}?slot=${by.slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: small.house.url, cookie: by.cookie, ...headers },
    body: JSON.stringify(sent),
  });
  return { status: response.status, said: (await response.json()) as ContributionReceipt & { sentence: string } };
}
const received = async (by: Console, changes: object = {}) => {
  const { status, said } = await send(by, body(changes));
  expect([status, said.sentence]).toEqual([200, undefined]);
  return said;
};
const text = (id: string, by?: Console) =>
  fetch(`${small.house.url}/contributions/${DAY}/${id}${by ? `?slot=${by.slot}` : ''}`, {
    headers: by ? { cookie: by.cookie } : {},
  });
const publish = (contribution: string) => chair.act({ type: 'publishContribution', contribution });
const page = async (headers: Record<string, string> = {}) =>
  fetch(`${small.house.url}/public/${DAY}`, { headers }).then(async (response) => ({
    response,
    html: await response.text(),
  }));

describe('sending a written contribution', () => {
  test('[W1] the receipt says when, how long and which bytes; author and bureau hear of it', async () => {
    const bytes = Buffer.from(TEXT, 'utf8');
    const receipt = await received(anna);
    expect(receipt).toEqual({
      contribution: expect.stringMatching(/^[\w-]{22}$/),
      at: small.house.clock.now(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    });
    await chair.until(({ desks }) => receipt.contribution in desks.bureau.contributions);
    await anna.until(({ desks }) => receipt.contribution in desks.delegations.alpha!.contributions);
  });

  test('a language is one by its shape, or the order is not understood and nothing is kept', async () => {
    for (const language of ['<b>', 'Spanish of Peru', 'e', 'constructor', ''])
      expect(await send(anna, body({ language }))).toMatchObject({ status: 400, said: { refused: 'notUnderstood' } });
    const { contribution } = await received(anna, { language: 'pt-BR' });
    await chair.until(({ desks }) => contribution in desks.bureau.contributions);
    expect(chair.dialogue().desks.bureau.contributions).toEqual({
      [contribution]: expect.objectContaining({ language: 'pt-BR' }),
    });
  });

  test('sent again, because its answer was lost, it is the same contribution; another body is refused', async () => {
    const [first, second] = await Promise.all([received(anna), received(anna)]);
    expect(second).toEqual(first);
    await small.house.restart();
    expect(await received(anna)).toEqual(first);
    for (const other of [{ text: 'Another' }, { title: 'Another' }])
      expect(await send(anna, body(other))).toMatchObject({ status: 422, said: { refused: 'sameIdOtherBody' } });
    await chair.until(({ desks }) => first.contribution in desks.bureau.contributions);
    expect(Object.keys(chair.dialogue().desks.bureau.contributions)).toEqual([first.contribution]);
    expect(await (await text(first.contribution, anna)).text()).toBe(TEXT);
  });

  test('[W6] without consent, without words, too long or not understood: one sentence, and nothing is kept', async () => {
    const wrong = [
      [{ consent: false }, 422, /tick that it may be published/],
      [{ text: ' \n ' }, 422, /write what you want to say/],
      [{ text: 'x'.repeat(60_001) }, 422, /at most 60,000 characters/],
      [{ text: 'x'.repeat(600_000) }, 413, /at most 60,000 characters/],
      [{ text: 'half \ud83d' }, 400, /not understood/],
      [{ title: '' }, 422, /give it a title/],
      [{ item: 9 }, 422, /no such item/],
      [{ replaces: 'nothing' }, 422, /not here/],
      [{ more: true }, 400, /not understood/],
    ] as const;
    for (const [changes, status, sentence] of wrong) {
      const answer = await send(anna, body(changes));
      expect([changes, answer.status]).toEqual([changes, status]);
      expect(answer.said.sentence).toMatch(sentence);
    }
    const kept = small.house.premises().house.db.prepare('SELECT count(*) AS count FROM documents').get();
    expect(kept).toMatchObject({ count: 0 });
    expect(chair.dialogue().desks.bureau.contributions).toEqual({});
  });

  test('one with the most characters there may be is taken whole', async () => {
    const longest = '😀'.repeat(60_000);
    const { contribution, size } = await received(anna, { text: longest });
    expect(size).toBe(240_000);
    expect(await (await text(contribution, anna)).text()).toBe(longest);
  });

  test('participants alone send: staff, listeners, strangers and other pages are told why not', async () => {
    for (const person of ['secretary', 'rapporteur', 'lars', 'wall', 'pia'])
      expect([person, (await send(await small.enter(person))).status]).toEqual([person, 403]);
    expect((await send(chair)).status).toBe(403);
    expect((await send({ ...anna, cookie: '' })).status).toBe(401);
    expect((await send(anna, body(), { origin: 'http://elsewhere.example' })).status).toBe(403);
  });

  test('ten in ten minutes, then one is asked to wait', async () => {
    for (let nth = 0; nth < 10; nth += 1) await received(anna, { id: `order-00${nth}0` });
    expect(await send(anna, body({ id: 'order-0011' }))).toMatchObject({ status: 429, said: { refused: 'tooFast' } });
  });
});

describe('[C8] [W5] one that names a situation', () => {
  const NAMING = `${'We shelter people near the border. '.repeat(300)}The police of Peru beat them.`;
  const textOf = (one: Console, id: string) => one.dialogue().desks.bureau.rule.texts[`contribution-${id}`];

  test('is kept as it came; the Chair sees the sentence, its author too, and it is published once it is allowed', async () => {
    const { contribution } = await received(anna, { text: NAMING });
    await chair.until(() => textOf(chair, contribution) !== undefined);
    expect(textOf(chair, contribution)).toMatchObject({ stage: 'held', words: 'The police of Peru beat them.' });
    await anna.until(({ desks }) => `contribution-${contribution}` in (desks.delegations.alpha?.texts ?? {}));
    expect(await publish(contribution)).toMatchObject({ refused: 'contributionNamesSituation' });
    const allow = { type: 'ruleOnText', text: `contribution-${contribution}`, version: 1, ruling: 'allow' } as const;
    expect(await chair.act({ ...allow, reason: '' })).toMatchObject({ done: true });
    expect(await publish(contribution)).toMatchObject({ done: true });
    expect(await (await text(contribution)).text()).toBe(NAMING);
  });

  test('is the same contribution when it is sent again, although the house would read it otherwise now', async () => {
    await small.close();
    const organizations = SMALL_DAY.organizations.map((one) => (one.id === 'gamma' ? { ...one, state: 'PE' } : one));
    small = await openSmallHouse([{ ...SMALL_DAY, organizations }]);
    [chair, anna] = [await small.enter('chair'), await small.enter('anna')];
    const carl = await small.enter('carl');
    const first = await received(carl, { text: NAMING });
    const other = { id: 'order-0002', text: 'The police of Peru and the courts of Kenya' };
    await received(carl, other);
    const under = {
      type: 'designateUnderReview',
      state: 'PE',
      confirmedBy: 'The head of delegation',
      on: true,
    } as const;
    await chair.act(under);
    await small.house.restart();
    expect(await received(carl, { text: NAMING })).toEqual(first);
    const again = await received(carl, { id: 'order-0003', text: NAMING });
    await chair.until(({ desks }) => again.contribution in desks.bureau.contributions);
    expect([textOf(chair, first.contribution)?.stage, textOf(chair, again.contribution)]).toEqual(['held', undefined]);
    expect(await send(carl, body({ ...other, text: 'Another' }))).toMatchObject({ status: 422 });
  });
});

describe('when it cannot be kept', () => {
  /** A house whose keeper of documents can be made to fail, and tells under which id it kept. */
  async function withKeeper() {
    const keeper = { fails: undefined as Error | undefined, ids: [] as string[] };
    const around: Around = {
      openPremises(...at) {
        const premises = openPremises(...at);
        const { documents } = premises;
        const keep: Documents['keep'] = (dialogue, id, bytes) => {
          keeper.ids.push(id);
          if (keeper.fails) throw keeper.fails;
          return documents.keep(dialogue, id, bytes);
        };
        return { ...premises, documents: { ...documents, keep } };
      },
    };
    await small.close();
    small = await openSmallHouse(undefined, { around });
    [anna, chair] = [await small.enter('anna'), await small.enter('chair')];
    return keeper;
  }

  test('nothing is recorded of it, and the same may be sent again', async () => {
    const keeper = await withKeeper();
    for (const [fault, key] of [
      [new JournalFull(), 'diskIsFull'],
      [new Error('broken'), 'notRecorded'],
    ] as const) {
      keeper.fails = fault;
      expect(await send(anna)).toMatchObject({ status: 503, said: { refused: key } });
    }
    expect(small.house.logged()).not.toContain('Shelters');
    await small.house.restart();
    expect(chair.dialogue().desks.bureau.contributions).toEqual({});
    keeper.fails = undefined;
    expect((await received(anna)).contribution).toBe(keeper.ids[0]);
  });

  test('the same may be sent again once the disk has room, without a restart', async () => {
    let fails = false;
    await small.close();
    small = await openSmallHouse(undefined, {
      around: {
        openPremises(...at) {
          const premises = openPremises(...at);
          return {
            ...premises,
            journal(dialogue) {
              const journal = premises.journal(dialogue);
              const append = journal.append.bind(journal);
              journal.append = (batch) => (fails ? Promise.reject(new JournalFull()) : append(batch));
              return journal;
            },
          };
        },
      },
    });
    [anna, chair] = [await small.enter('anna'), await small.enter('chair')];
    fails = true;
    expect(await send(anna)).toMatchObject({ status: 503, said: { refused: 'diskIsFull' } });
    fails = false;
    expect((await send(anna)).said).toMatchObject({ contribution: expect.any(String) });
  });

  test('what an order that was never recorded has left behind does not stand in the way', async () => {
    const keeper = await withKeeper();
    keeper.fails = new Error('broken');
    await send(anna);
    const left = Buffer.from('left over');
    keeper.fails = undefined;
    expect(small.house.premises().documents.keep(DAY, keeper.ids[0]!, left)).toBe(true);
    const { contribution } = await received(anna);
    expect(await (await text(contribution, anna)).text()).toBe(TEXT);
  });
});

describe('reading it', () => {
  test('[K4] held, it is its delegation’s and the bureau’s; published, everyone’s, byte by byte', async () => {
    const { contribution } = await received(anna);
    const status = async (by?: Console) => (await text(contribution, by)).status;
    const others = ['bela', 'rapporteur', 'officer', 'technician', 'wall', 'pia'];
    for (const person of others) expect([person, await status(await small.enter(person))]).toEqual([person, 404]);
    expect(await status()).toBe(404);
    expect((await text('constructor')).status).toBe(404);
    for (const person of ['alan', 'secretary']) expect(await status(await small.enter(person))).toBe(200);
    await publish(contribution);
    const response = await text(contribution);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(TEXT, 'utf8'))).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `inline; filename="contribution-${contribution}.txt"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    await chair.act({ type: 'unpublishContribution', contribution });
    expect(await status()).toBe(404);
  });

  test('[W3] of two versions the last one published is everyone’s; taken back, it is the former again', async () => {
    const first = await received(anna);
    await publish(first.contribution);
    const second = await received(anna, { id: 'order-0002', text: 'Second', replaces: first.contribution });
    expect(await (await text(first.contribution)).text()).toBe(TEXT);
    await publish(second.contribution);
    expect((await text(first.contribution)).status).toBe(404);
    expect(await (await text(second.contribution)).text()).toBe('Second');
    await chair.act({ type: 'unpublishContribution', contribution: second.contribution });
    expect((await text(first.contribution)).status).toBe(200);
  });
});

describe('the public page', () => {
  test('[W2] [W7] by organization in English order, with item, day, size and hash; nothing of it is markup', async () => {
    const [bela, hana] = [await small.enter('bela'), await small.enter('hana')];
    const byBela = await received(bela, { id: 'order-bela', title: '<img src=x onerror=alert(1)>' });
    const byAnna = await received(anna);
    const byHana = await received(hana, { id: 'order-hana', title: 'Kept neutral' });
    expect((await page()).html).toContain('No written contribution has been published yet');
    for (const { contribution } of [byBela, byAnna, byHana]) await publish(contribution);
    const { response, html } = await page();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, label]) => label)).toEqual([
      'A non-governmental organization',
      'Alpha Aid',
      'Beta Bridges',
    ]);
    expect(html).toContain('Shelters &amp; courts');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<script|Shelter at Risk|Family-of/);
    expect(html).toContain(byAnna.sha256);
    expect(html).toContain('<dd>2. Review</dd>');
    expect(html).toContain('<dd>15 July 2024</dd>');
    expect(html.match(/in the form in which it was received/g)).toHaveLength(4);
    expect(html).not.toContain('As received:');
  });

  test('a dialogue that is not there is answered in words', async () => {
    const response = await fetch(`${small.house.url}/public/nowhere`);
    expect([response.status, await response.text()]).toEqual([404, 'There is no dialogue at this address.']);
  });

  test('two hundred contributions with the longest titles stay below 100 kB on the way', () => {
    const random = () => createHash('sha256').update(String(Math.random())).digest('hex');
    const contributions = Object.fromEntries(
      Array.from({ length: 200 }, (_, nth) => {
        const label = `Organization ${nth} ${random()}`;
        const title = `${random()} ${random()} 😀`;
        const sizes = { item: 2, size: 60_000 + nth, sha256: random(), version: 1, receivedAt: 1, publishedAt: 2 };
        return [random().slice(0, 22), { organization: `o${nth}`, label, title, ...sizes }];
      }),
    );
    const html = pageOf(DAY, { ...chair.dialogue().record, contributions }, '');
    expect(html.match(/<article>/g)).toHaveLength(200);
    expect(brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length).toBeLessThan(95_000);
  });

  test('is made once for what is published, and anew with the next', async () => {
    const made = madePages('');
    const { record } = chair.dialogue();
    const empty = made(DAY, record);
    expect(made(DAY, { ...record, number: record.number + 1 })).toBe(empty);
    await publish((await received(anna)).contribution);
    await chair.until(({ record: now }) => Object.keys(now.contributions).length === 1);
    expect(made(DAY, chair.dialogue().record).plain.toString()).toContain('Shelters &amp; courts');
    expect(made('other', record).plain.equals(empty.plain)).toBe(true);
  });

  test('is packed for those who can unpack it', async () => {
    const { response } = await page({ 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(10_000);
  });
});
