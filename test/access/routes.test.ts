import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Door } from './aDoor.ts';
import { aDoor } from './aDoor.ts';
import { HOUR, LAST_SITTING_ENDS, MORNING } from './aHouse.ts';

let door: Door;
beforeEach(async () => {
  door = await aDoor();
});
afterEach(() => door.close());

describe('signing in over HTTP', () => {
  test('look, enter, and the cookie that only the browser holds', async () => {
    const token = door.invite('ada', 'delegate');
    const browser = door.browser();
    const look = await browser.post('/access/look', { token });
    expect(look.body).toMatchObject({ name: 'Ms. ada', role: 'delegate', devicesLeft: 3, already: null });
    expect(look.headers.getSetCookie()).toEqual([]);

    const enter = await browser.post('/access/enter', { token, device: 'phone' });
    const slot = enter.body.slot as string;
    expect(enter).toMatchObject({ status: 200, body: { slot, console: 'participant', dialogue: 'som' } });
    const seconds = (LAST_SITTING_ENDS + 48 * HOUR - MORNING) / 1000;
    const [header = ''] = enter.headers.getSetCookie();
    expect(header).toMatch(
      new RegExp(`^rostrum-${slot}=[\\w-]{43}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax$`),
    );
    expect(JSON.stringify(enter.body)).not.toContain(browser.cookies.get(`rostrum-${slot}`));

    const again = await browser.post('/access/enter', { token, device: 'phone' });
    expect(again.body).toEqual(enter.body);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test('on https the cookie is bound to this host and to https', async () => {
    const token = door.invite('ada', 'delegate');
    door.access.installation.setPublicUrl('https://day.example.org');
    const from = { origin: 'https://day.example.org' };
    const enter = await door.browser().post('/access/enter', { token, device: 'phone' }, from);
    const [header = ''] = enter.headers.getSetCookie();
    expect(header).toMatch(/^__Host-rostrum-\w{8}=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(header).not.toContain('Domain');
  });

  test('a second device by code, the list of devices, and signing out', async () => {
    const { browser, slot } = await door.signedIn(door.invite('chair', 'co_chair'));
    const { body: fresh } = await browser.post('/access/code', { slot });
    expect(fresh.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(fresh.link).toBe(`${door.origin}/enter#${fresh.code}`);
    const tablet = door.browser();
    const { body: entered } = await tablet.post('/access/enter-code', { code: fresh.code, device: 'tablet' });
    expect(entered).toMatchObject({ console: 'chair', dialogue: 'som' });

    const list = await browser.get(`/access/devices?slot=${slot}`);
    expect(list.body).toMatchObject({ thisOne: slot, devices: [{ device: 'tablet' }, { device: 'phone' }] });
    expect(await browser.post('/access/sign-out', { slot, device: entered.slot })).toMatchObject({ status: 200 });
    expect(await tablet.get(`/access/devices?slot=${entered.slot}`)).toMatchObject({ status: 401 });
    expect(await browser.post('/access/sign-out', { slot })).toMatchObject({ status: 200 });
    expect(browser.cookies.size).toBe(0);
  });

  test('the officer lets a delegate in at the door and sees everybody’s devices', async () => {
    door.invite('ada', 'delegate');
    const officer = await door.signedIn(door.invite('officer', 'conference_officer'));
    const made = await officer.browser.post('/access/door-code', { slot: officer.slot, person: 'ada' });
    const phone = door.browser();
    const entered = await phone.post('/access/enter-code', { code: made.body.code, device: 'phone' });
    expect(entered.body.console).toBe('participant');
    const { body } = await officer.browser.get(`/access/devices?slot=${officer.slot}&everyone=yes`);
    expect(body.devices).toHaveLength(2);
    const delegate = entered.body.slot as string;
    expect(await phone.get(`/access/devices?slot=${delegate}&everyone=yes`)).toMatchObject({ status: 403 });
    expect(await phone.post('/access/door-code', { slot: delegate, person: 'ada' })).toMatchObject({ status: 403 });
  });

  test('a slot of another browser, or of another of its roles, is nobody’s here', async () => {
    const chair = await door.signedIn(door.invite('chair', 'co_chair'));
    const ada = await door.signedIn(door.invite('ada', 'delegate', { dialogue: 'tip' }));
    const answer = await ada.browser.post('/access/code', { slot: chair.slot });
    expect(answer).toMatchObject({ status: 401, body: { refused: 'notSignedIn' } });
    expect(await ada.browser.post('/access/sign-out', { slot: ada.slot, device: chair.slot })).toMatchObject({
      status: 404,
    });
    expect((await chair.browser.get(`/access/devices?slot=${chair.slot}`)).status).toBe(200);
  });
});

describe('what is refused at the door', () => {
  test.each([
    ['a full link', 409, 'linkFull'],
    ['an unknown link', 404, 'linkUnknown'],
    ['a replaced link', 410, 'linkReplaced'],
  ])('%s: one sentence and its status', async (which, status, refused) => {
    const token = door.invite('chair', 'co_chair');
    await door.signedIn(token);
    if (refused === 'linkReplaced') door.access.invitations.reissue('som', 'chair');
    const tried = which === 'an unknown link' ? 'nothing' : token;
    const answer = await door.browser().post('/access/enter', { token: tried, device: 'second' });
    expect(answer).toMatchObject({ status, body: { refused } });
    expect(answer.body.sentence).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(answer.body)).toEqual(['refused', 'sentence']);
  });

  const foreign: [string, Record<string, string>][] = [
    ['another site', { origin: 'https://elsewhere.example.org' }],
    ['no origin at all', {}],
    ['a sandboxed page', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['a sister host', { 'sec-fetch-site': 'same-site' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
  ];
  test.each(foreign)('a POST from %s changes nothing', async (_from, headers) => {
    const token = door.invite('ada', 'delegate');
    const answer = await door.browser().post('/access/enter', { token, device: 'phone' }, headers);
    expect(answer).toMatchObject({ status: 403, body: { refused: 'wrongPlace' } });
    expect(door.access.sessions.devices('som')).toEqual([]);
  });

  test('without Origin the browser’s own word for the same origin is enough', async () => {
    const token = door.invite('ada', 'delegate');
    const from = { 'sec-fetch-site': 'same-origin' };
    expect((await door.browser().post('/access/look', { token }, from)).status).toBe(200);
  });

  const malformed: [string, unknown][] = [
    ['nothing', ''],
    ['no JSON', '{"token":'],
    ['a list', [1]],
    ['a number', '7'],
    ['no device', { token: 'x' }],
    ['a field too many', { token: 'x', device: 'x', role: 'co_chair' }],
    ['another type', { token: { $ne: '' }, device: 'x' }],
    ['a long device', { token: 'x', device: 'x'.repeat(201) }],
    ['a prototype', '{"token":"x","device":"x","__proto__":{"role":"co_chair"}}'],
  ];
  test.each(malformed)('%s is not understood', async (_what, body) => {
    const answer = await door.browser().post('/access/enter', body);
    expect(answer).toMatchObject({ status: 400, body: { refused: 'malformed' } });
  });

  test('a body over 8 kB, a body that is no JSON by name, a slot twice', async () => {
    const { browser, slot } = await door.signedIn(door.invite('ada', 'delegate'));
    const big = await browser.post('/access/enter', { token: 'x'.repeat(9000), device: 'x' });
    expect(big).toMatchObject({ status: 413, body: { refused: 'tooLarge' } });
    const text = { origin: door.origin, 'content-type': 'text/plain' };
    expect(await browser.post('/access/code', { slot }, text)).toMatchObject({ status: 400 });
    expect(await browser.get(`/access/devices?slot=${slot}&slot=${slot}`)).toMatchObject({ status: 400 });
  });

  test('every answer stays out of caches and tells no other site', async () => {
    const { browser, slot } = await door.signedIn(door.invite('ada', 'delegate'));
    const answers = [
      await browser.get(`/access/devices?slot=${slot}`),
      await browser.get('/access/devices'),
      await browser.get('/access/nothing-here'),
      await browser.post('/access/look', {}),
      await browser.post('/access/look', {}, { origin: 'https://elsewhere.example.org' }),
      await browser.post('/access/look', 'x'.repeat(9000)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 400, 403, 413]);
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('secrets stay secret', () => {
  test('[K3] no token, cookie, code, e-mail or name in logs, answers or headers but where it belongs', async () => {
    const token = door.invite('canary-name', 'delegate');
    door.access.contactBook.write('som', 'canary-name', 'canary-mail@example.org');
    const { browser, slot } = await door.signedIn(token);
    const [cookie = ''] = browser.cookies.values();
    const fresh = await browser.post('/access/code', { slot });
    const code = fresh.body.code as string;
    const answers = [
      await browser.get(`/access/devices?slot=${slot}`),
      await browser.post('/access/enter-code', { code, device: 'canary-device' }),
      await browser.post('/access/enter-code', { code: 'WRNG-C0DE', device: 'tablet' }),
      await browser.post('/access/enter', { token: `${token}x`, device: 'tablet' }),
      await browser.post('/access/enter', `{"token":"${token}", broken`),
      await browser.post('/access/look', { token, wrong: token }),
    ];
    // A broken disk: the error page and the log of a bug must not quote what was sent either.
    door.house.db.exec('DROP TABLE codes; DROP TABLE sessions');
    answers.push(await browser.post('/access/enter-code', { code, device: 'canary-device' }));
    answers.push(await browser.post('/access/enter', { token, device: 'canary-device' }));
    expect(answers.slice(-2).map(({ status, body }) => [status, body.refused])).toEqual([
      [500, 'internal'],
      [500, 'internal'],
    ]);
    const told = answers.map(({ body, headers }) => JSON.stringify([body, [...headers]])).join();
    const log = door.logged.join();
    expect(log).toContain('the entrance failed');
    for (const secret of [token, cookie, code, code.replace('-', ''), 'canary-mail', 'Ms. canary-name']) {
      expect(log).not.toContain(secret);
      expect(told).not.toContain(secret);
    }
    expect(log).not.toContain('canary');
    expect(token + cookie + code).toHaveLength(22 + 43 + 9);
  });

  test('a bug whose message quotes what was sent is logged by its kind and its place only', async () => {
    const token = door.invite('ada', 'delegate');
    door.access.entrance.look = (sent) => {
      throw new TypeError(`cannot read ${sent}`);
    };
    const answer = await door.browser().post('/access/look', { token });
    expect(answer).toMatchObject({ status: 500, body: { refused: 'internal' } });
    expect(door.logged.join()).toContain('TypeError');
    expect(door.logged.join()).toContain('routes.test.ts');
    expect(door.logged.join() + JSON.stringify(answer.body)).not.toContain(token);
  });
});
