import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WIRE_VERSION } from '../../shared/wire/names.ts';
import { type Console, type SignedIn, signIn } from '../support/house.ts';
import { openRaw, openRawConsole, type Raw } from '../support/raw.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** Wrong, huge, truncated and forged messages: a clear refusal or silence, the record unchanged, the server alive. */

let small: SmallHouse;
let chair: Console;
/** Anna, of whom nothing but mistakes come. */
let guest: SignedIn;
/** Others of her kind: how many orders one person may send in a while is counted. */
let crowd: SignedIn[];
beforeAll(async () => {
  small = await openSmallHouse();
  chair = await small.enter('chair');
  await chair.act({ type: 'startSegment', segment: 'questions' });
  await chair.act({ type: 'openList', segment: 'questions' });
  guest = await signIn(small.house.url, small.linkOf('anna'));
  const names = ['alan', 'carl', 'dora', 'emil', 'hana', 'pia', 'sven', 'oda', 'lars', 'officer'];
  crowd = await Promise.all(names.map((name) => signIn(small.house.url, small.linkOf(name))));
});
afterAll(() => small.close());

/** The server is alive, and its record as it was. */
async function unharmed(before: unknown): Promise<void> {
  await new Promise<void>((answered) => chair.socket.emit('clock', () => answered()));
  expect(chair.dialogue().record).toEqual(before);
  expect((await fetch(`${small.house.url}/healthz`)).status).toBe(200);
}

const greeted = (raw: Raw) => raw.until((message) => message.startsWith('42["hello"'));
/** Has everything sent so far been dealt with, or the line been ended for it? */
async function dealtWith(raw: Raw): Promise<void> {
  const id = 700_000 + Math.floor(Math.random() * 100_000);
  raw.send(`42${id}["clock"]`);
  await raw.until((message) => message.startsWith(`43${id}`));
}

const awkward = fc.oneof(
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', null, -1, 0, 1e308, -0, '', 'x'.repeat(2_000), [], {}, true),
  fc.string({ unit: 'binary', maxLength: 100 }),
);
const goodOrder = { id: 'a-good-order', command: { type: 'requestFloor', segment: 'questions', kind: 'intervention' } };
/** A good order with something wrong in it: a field too many, too few, or of another kind. */
const nearlyGood = fc.oneof(
  fc.tuple(fc.string({ minLength: 1 }), awkward).map(([name, value]) => ({ ...goodOrder, [`x${name}`]: value })),
  awkward.map((id) => ({ ...goodOrder, id: [id] })),
  awkward.map((type) => ({ ...goodOrder, command: { ...goodOrder.command, type: [type] } })),
  awkward.map((segment) => ({ ...goodOrder, command: { ...goodOrder.command, segment: { segment } } })),
  awkward.map((extra) => ({ ...goodOrder, command: { ...goodOrder.command, person: 'chair', extra } })),
  fc.constantFrom('command', 'id').map((missing) => ({ ...goodOrder, [missing]: undefined })),
  awkward.map((command) => ({ ...goodOrder, command })),
);

describe('on the socket of somebody who is signed in', () => {
  test('orders that are no orders are not understood', async () => {
    const before = chair.dialogue().record;
    const raws = await Promise.all(crowd.map((one) => openRawConsole(small.house.url, one)));
    let id = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(awkward, nearlyGood), async (input) => {
        const raw = raws[++id % raws.length]!;
        const number = id;
        raw.send(`42${number}${JSON.stringify(['do', input])}`);
        const answer = await raw.until((message) => message.startsWith(`43${number}[`));
        expect(answer).toContain('"refused":"notUnderstood"');
      }),
      { numRuns: 200, endOnFailure: true },
    );
    await unharmed(before);
    for (const raw of raws) raw.end();
  });

  test('no id is a word that every table answers to', async () => {
    const before = chair.dialogue().record;
    const raw = await openRawConsole(small.house.url, crowd[0]!);
    await greeted(raw);
    for (const [nth, segment] of ['constructor', '__proto__', 'toString', 'hasOwnProperty'].entries()) {
      const command = { type: 'writeSubject', segment, request: 1, subject: 'Shelters' };
      raw.send(`42${900 + nth}${JSON.stringify(['do', { id: `forged-${nth}`, command }])}`);
      expect(await raw.until((message) => message.startsWith(`43${900 + nth}[`))).toContain(
        '"refused":"notUnderstood"',
      );
    }
    await unharmed(before);
    raw.end();
  });

  test('any event with any content leaves everything as it was', async () => {
    const before = chair.dialogue().record;
    const names = fc.oneof(
      fc.constantFrom('do', 'missing', 'reached', 'clock', 'error', 'record', 'hello', 'disconnect', 'newListener'),
      fc.string(),
    );
    let raw = await openRawConsole(small.house.url, guest);
    await fc.assert(
      fc.asyncProperty(names, fc.array(awkward, { maxLength: 4 }), fc.boolean(), async (name, content, asks) => {
        raw.send(`42${asks ? 1 : ''}${JSON.stringify([name, ...content])}`);
        await dealtWith(raw);
        // A reserved name ends the line.
        if (!raw.isOpen()) raw = await openRawConsole(small.house.url, guest);
      }),
      { numRuns: 150 },
    );
    await unharmed(before);
    raw.end();
  });

  test('broken packets and frames end at most the line they came on', async () => {
    const before = chair.dialogue().record;
    const packets = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .tuple(
          fc.constantFrom('0', '1', '2', '3', '4', '40', '41', '42', '43', '45', '46', '451-', '4599999999-'),
          fc.string(),
        )
        .map(([kind, rest]) => kind + rest),
      fc.integer({ min: 1, max: 40 }).map((cut) => `421${JSON.stringify(['do', goodOrder])}`.slice(0, -cut)),
      fc.integer({ min: 1, max: 5_000 }).map((depth) => `42["do",${'['.repeat(depth)}${']'.repeat(depth)}]`),
    );
    const frames = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.uint8Array({ maxLength: 200 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(packets, frames), { minLength: 1, maxLength: 6 }), async (messages) => {
        const raw = await openRawConsole(small.house.url, guest);
        await greeted(raw);
        for (const message of messages) {
          if (typeof message === 'string') raw.send(message);
          else raw.frame(message[0], Buffer.from(message[1]), message[2]);
        }
        await unharmed(before);
        raw.end();
      }),
      { numRuns: 60 },
    );
  });

  test('a message over 16 kB ends the line of its sender', async () => {
    const before = chair.dialogue().record;
    const raw = await openRawConsole(small.house.url, guest);
    await greeted(raw);
    const huge = { ...goodOrder, command: { ...goodOrder.command, segment: 'x'.repeat(17_000) } };
    raw.send(`421${JSON.stringify(['do', huge])}`);
    await raw.ended;
    expect(raw.received.some((message) => message.startsWith('431'))).toBe(false);
    await unharmed(before);
  });

  test('a frame that claims to be larger than memory ends the line of its sender', async () => {
    const before = chair.dialogue().record;
    const raw = await openRawConsole(small.house.url, guest);
    await greeted(raw);
    raw.bytes(Buffer.from([0x81, 0xff, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4]));
    await raw.ended;
    await unharmed(before);
  });

  test('a binary attachment in place of an order is not understood', async () => {
    const raw = await openRawConsole(small.house.url, crowd[0]!);
    await greeted(raw);
    raw.send('451-9["do",{"_placeholder":true,"num":0}]');
    raw.frame(2, Buffer.from('an order?'));
    expect(await raw.until((message) => message.startsWith('439'))).toContain('notUnderstood');
    raw.end();
  });

  test('no order can say whose it is: it is its sender’s', async () => {
    const before = chair.dialogue().record;
    const raw = await openRawConsole(small.house.url, guest);
    await greeted(raw);
    for (const forged of [{ person: 'chair' }, { actor: 'chair' }, { by: 'chair' }, { at: 1 }]) {
      raw.send(`421${JSON.stringify(['do', { ...goodOrder, ...forged }])}`);
      raw.send(`422${JSON.stringify(['do', { ...goodOrder, command: { ...goodOrder.command, ...forged } }])}`);
    }
    await dealtWith(raw);
    await unharmed(before);
    raw.end();
  });
});

describe('missing and reached', () => {
  test('only streams one hears are given, in whatever words they are asked for', async () => {
    const raw = await openRawConsole(small.house.url, guest);
    await greeted(raw);
    const before = raw.received.length;
    const others = [
      'bureau',
      'officers',
      'delegation:beta',
      'person:chair',
      'delegation:hidden',
      'toString',
      '__proto__',
    ];
    for (const stream of others) raw.send(`42${JSON.stringify(['missing', stream, 1])}`);
    for (const from of [0, -1, 1.5, '1', null, {}]) raw.send(`42${JSON.stringify(['missing', 'record', from])}`);
    await dealtWith(raw);
    // Head-counts are everybody's, at their own time.
    const given = raw.received.slice(before).filter((message) => /^42(?!\["heads",)/.test(message));
    expect(given).toEqual([]);
    raw.send('42["missing","delegation:alpha",1]');
    expect(await raw.until((message) => message.startsWith('42["desk","delegation:alpha",1'))).toBeDefined();
    raw.end();
  });

  test('asked for without end, they are given so often and no more', async () => {
    const raw = await openRawConsole(small.house.url, guest);
    await greeted(raw);
    for (let times = 0; times < 200; times += 1) raw.send('42["missing","record",1]');
    await dealtWith(raw);
    expect(raw.received.filter((message) => message.startsWith('42["record",1,')).length).toBeLessThanOrEqual(61);
    raw.end();
  });
});

describe('the handshake', () => {
  const refusedWith = async (handshake: unknown, as = guest) => {
    const raw = await openRawConsole(small.house.url, as, handshake);
    const said = await raw.until((message) => /^42\["(hello|signedOut|outdated)"/.test(message));
    raw.end();
    return said?.slice(4, -2) ?? 'the line was ended';
  };
  const good = () => ({ slot: guest.slot, wire: WIRE_VERSION, have: { record: 0, desks: {} } });

  test('an old page is told to reload, in whatever form its handshake is', async () => {
    expect(await refusedWith({ ...good(), wire: 0 })).toBe('outdated');
    expect(await refusedWith({ wire: 0, whatever: true })).toBe('outdated');
    expect(await refusedWith({ ...good(), wire: 99 })).toBe('outdated');
  });

  test('anything else is signed out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          awkward,
          awkward.map((have) => ({ ...good(), have: [have] })),
        ),
        async (handshake) => {
          expect(['signedOut', 'the line was ended', 'outdated']).toContain(await refusedWith(handshake));
        },
      ),
      { numRuns: 40 },
    );
    expect(await refusedWith({ ...good(), extra: 1 })).toBe('signedOut');
    expect(await refusedWith({ ...good(), slot: 'aaaaaaaa' })).toBe('signedOut');
    expect(await refusedWith(good(), { ...guest, cookie: `rostrum-${guest.slot}=forged` })).toBe('signedOut');
    expect(await refusedWith(good(), { ...guest, cookie: '' })).toBe('signedOut');
  });

  test('whatever somebody claims to hold is made good', async () => {
    for (const record of [2 ** 50, chair.dialogue().record.number + 1]) {
      const raw = await openRawConsole(small.house.url, guest, {
        ...good(),
        have: { record, desks: { 'delegation:alpha': 2 ** 50, bureau: 3, 'delegation:beta': 1 } },
      });
      expect(await greeted(raw)).toContain('"fetchRecord":true');
      expect(await raw.until((message) => message.startsWith('42["deskSnapshot"'))).toContain('"delegation:alpha"');
      await dealtWith(raw);
      expect(raw.received.join()).not.toContain('delegation:beta');
      raw.end();
    }
  });

  test('a page of another origin gets no socket, and none of no origin', async () => {
    const { cookie } = guest;
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}] as Record<string, string>[]) {
      const raw = await openRaw(small.house.url, { ...headers, cookie });
      expect([headers, raw.status]).toEqual([headers, 400]);
      raw.end();
    }
    const own = await openRaw(small.house.url, { origin: small.house.url, cookie });
    expect(own.status).toBe(101);
    own.end();
  });
});
