import { afterEach, describe, expect, test } from 'vitest';
import { addressKey, inWords } from '../../server/access/limits.ts';
import type { Door } from './aDoor.ts';
import { aDoor } from './aDoor.ts';

let door: Door | undefined;
afterEach(async () => {
  await door?.close();
  door = undefined;
});

const tight = {
  failures: { points: 3, seconds: 600 },
  strangers: { points: 2, seconds: 60 },
  people: { points: 4, seconds: 60 },
};

const aRoom = async () => {
  door = await aDoor(tight);
  return door;
};

describe('one address for the whole room', () => {
  test('300 people look and enter from one address, though failures are few, and all are in', async () => {
    const room = await aRoom();
    const tokens = Array.from({ length: 300 }, (_, n) => room.invite(`person-${n}`, 'delegate'));
    const statuses = await Promise.all(
      tokens.map(async (token) => {
        const browser = room.browser();
        const look = await browser.post('/access/look', { token });
        const enter = await browser.post('/access/enter', { token, device: 'phone' });
        const list = await browser.get(`/access/devices?slot=${String(enter.body.slot)}`);
        return `${look.status} ${enter.status} ${list.status}`;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set(['200 200 200']));
    expect(room.access.sessions.devices('som')).toHaveLength(300);
  });

  test('wrong codes wait, even a right one; right links and signed-in people do not', async () => {
    const room = await aRoom();
    const officer = await room.signedIn(room.invite('officer', 'conference_officer'));
    const token = room.invite('ada', 'delegate');
    const made = await officer.browser.post('/access/door-code', { slot: officer.slot, person: 'ada' });
    const stranger = room.browser();
    const guess = () => stranger.post('/access/enter-code', { code: '0000-0000', device: 'x' });
    const wrongLink = () => stranger.post('/access/enter', { token: 'wrong', device: 'x' });

    expect([await guess(), await wrongLink(), await guess()].map(({ status }) => status)).toEqual([404, 404, 404]);
    const fourth = await guess();
    expect(fourth).toMatchObject({ status: 429, body: { refused: 'tooManyAttempts' } });
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(fourth.body.sentence).toContain('Wait 10 minutes');
    expect((await wrongLink()).status).toBe(429);
    const right = await room.browser().post('/access/enter-code', { code: made.body.code, device: 'phone' });
    expect(right.status).toBe(429);

    expect((await room.browser().post('/access/enter', { token, device: 'phone' })).status).toBe(200);
    expect((await officer.browser.get(`/access/devices?slot=${officer.slot}`)).status).toBe(200);
  });

  test('requests without a session are counted by address, the signed-in are not', async () => {
    const room = await aRoom();
    const ada = await room.signedIn(room.invite('ada', 'delegate'));
    const stranger = room.browser();
    const ask = (browser = stranger) => browser.get(`/access/devices?slot=${ada.slot}`);
    expect([await ask(), await ask(), await ask()].map(({ status }) => status)).toEqual([401, 401, 429]);
    expect((await ask(ada.browser)).status).toBe(200);
  });

  test('a signed-in person is counted by person: one who hammers does not stop the neighbour', async () => {
    const room = await aRoom();
    const ada = await room.signedIn(room.invite('ada', 'delegate'));
    const bob = await room.signedIn(room.invite('bob', 'delegate'));
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await ada.browser.post('/access/code', { slot: ada.slot })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await bob.browser.post('/access/code', { slot: bob.slot })).status).toBe(200);
  });
});

describe('whom an address counts as', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (ip, key) => expect(addressKey(ip)).toBe(key));

  test('waiting is said in words', () => {
    expect([1, 20, 60, 61, 600].map(inWords)).toEqual([
      'one second',
      '20 seconds',
      'one minute',
      '2 minutes',
      '10 minutes',
    ]);
  });
});
