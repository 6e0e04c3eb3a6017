// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DevicesDialog } from '../../../client/entry/DevicesDialog.tsx';
import { Entry } from '../../../client/entry/Entry.tsx';
import { settle, stillPage } from '../support/page.tsx';

stillPage();

const TOKEN = 'Xm4oC9e-KBneHidVS32Kfw';
const WELCOME = {
  name: 'Ms. Inés Cardoso',
  organization: 'Harbour Watch International',
  role: 'representative',
  console: 'participant',
  linkKind: 'speaker',
  dialogue: { id: 'cybercrime-2024', title: 'Constructive Dialogue 2024', date: '2024-07-15' },
  devicesLeft: 3,
  signedInUntil: Date.UTC(2024, 6, 18),
  already: null,
};
/** The installation's own page needs no line, so that entering can be seen through. */
const PLACE = { slot: 'a1b2c3d4', console: 'secretariat', dialogue: null };

let asked: { path: string; body: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  asked = [];
  answers = { look: WELCOME, enter: PLACE, 'enter-code': PLACE };
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const path = url.replace('/access/', '');
    asked.push({ path, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const answer = answers[path.split('?')[0]!];
    if (answer === undefined) throw new TypeError('no network');
    return { json: async () => answer };
  });
});
afterEach(() => vi.unstubAllGlobals());

async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  render(<Entry />);
  await vi.dynamicImportSettled(); // the doors are fetched by those who stand at them
  await settle();
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const paths = () => asked.map(({ path }) => path);

describe('the personal link', () => {
  test('its token leaves the address bar at once; looking signs nobody in', async () => {
    await open(`/enter#${TOKEN}`);
    expect(location.href).not.toContain(TOKEN);
    expect(asked).toEqual([{ path: 'look', body: { token: TOKEN } }]);
    expect(button('Enter as Ms. Inés Cardoso')).toBeTruthy();
    expect(document.body.textContent).toContain('Harbour Watch International');
    expect(document.body.textContent).toContain('Representative');
    expect(document.body.textContent).toContain('15 July 2024');
  });

  test('the notice says what is kept, who sees it, until when, and the neutral label [K6]', async () => {
    await open(`/enter#${TOKEN}`);
    const notice = screen.getByRole('region', { name: 'What is kept' }).textContent;
    for (const said of [
      'public list',
      'officers’ desk only',
      '30 days after the summary',
      'neutral label',
      'Secretariat can set it',
    ])
      expect(notice).toContain(said);
  });

  test('pressing signs in and replaces the door in the history', async () => {
    const before = history.length;
    await open(`/enter#${TOKEN}`);
    fireEvent.click(button(/Enter as/));
    await settle();
    expect(asked[1]).toMatchObject({ path: 'enter', body: { token: TOKEN } });
    expect(location.pathname).toBe('/installation/secretariat/a1b2c3d4');
    expect(history.length).toBe(before);
    expect(history.state).toBeNull();
  });

  test('a neutral label chosen at the door goes with her to her page', async () => {
    await open(`/enter#${TOKEN}`);
    fireEvent.click(screen.getByRole('checkbox', { name: 'List my organization under a neutral label' }));
    fireEvent.click(button(/Enter as/));
    await settle();
    expect(history.state).toEqual({ neutral: true });
  });

  test('staff are not offered a neutral label', async () => {
    answers.look = { ...WELCOME, role: 'secretary', linkKind: 'staff' };
    await open(`/enter#${TOKEN}`);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('a link that was replaced is refused in words, with the way in by a code', async () => {
    answers.look = { refused: 'linkReplaced', sentence: 'This link was replaced by a newer one.' };
    await open(`/enter#${TOKEN}`);
    expect(screen.getByRole('alert').textContent).toBe('This link was replaced by a newer one.');
    expect(screen.getByLabelText('Code')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Enter as/ })).toBeNull();
  });

  test('all devices of the link are used: how to add one is said, and a code can be typed', async () => {
    answers.enter = { refused: 'linkFull', sentence: 'This link has already been used on three devices.' };
    await open(`/enter#${TOKEN}`);
    fireEvent.click(button(/Enter as/));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('three devices');
    fireEvent.change(screen.getByLabelText('Code'), { target: { value: '7kq2 m4xo' } });
    fireEvent.click(button('Enter'));
    await settle();
    expect(asked.at(-1)).toMatchObject({ path: 'enter-code', body: { code: '7KQ2M4X0' } });
    expect(location.pathname).toBe('/installation/secretariat/a1b2c3d4');
  });

  test('pressed twice it enters once', async () => {
    await open(`/enter#${TOKEN}`);
    fireEvent.click(button(/Enter as/));
    fireEvent.click(button(/Enter as/));
    await settle();
    expect(paths()).toEqual(['look', 'enter']);
  });

  test('without a network it can be tried again', async () => {
    const { look, ...others } = answers;
    answers = others;
    await open(`/enter#${TOKEN}`);
    expect(screen.getByRole('alert').textContent).toMatch(/no connection/);
    answers.look = look;
    fireEvent.click(button('Try again'));
    await settle();
    expect(button(/Enter as/)).toBeTruthy();
  });

  test('another link pasted over the page is looked at, and leaves the address bar too', async () => {
    await open(`/enter#${TOKEN}`);
    history.replaceState(null, '', `/enter#${TOKEN.replace('X', 'Y')}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(asked.at(-1)).toEqual({ path: 'look', body: { token: TOKEN.replace('X', 'Y') } });
    expect(location.hash).toBe('');
  });
});

describe('codes and other addresses', () => {
  test('a code in the fragment enters when pressed, not before', async () => {
    await open('/enter#7KQ2-M4XN');
    expect(asked).toEqual([]);
    expect(location.hash).toBe('');
    fireEvent.click(button('Enter'));
    await settle();
    expect(asked[0]).toMatchObject({ path: 'enter-code', body: { code: '7KQ2M4XN' } });
  });

  test('the join page takes a code, refuses what is none, and says whom to ask', async () => {
    await open('/j/cybercrime-2024');
    expect(document.body.textContent).toContain('conference officer');
    fireEvent.change(screen.getByLabelText('Code'), { target: { value: '7KQ' } });
    fireEvent.click(button('Enter'));
    expect(screen.getByRole('alert').textContent).toContain('eight letters and figures');
    expect(asked).toEqual([]);
  });

  test('an address that leads nowhere says what to do', async () => {
    await open('/som-2024/kitchen');
    expect(screen.getByRole('heading').textContent).toBe('There is nothing at this address');
    expect(document.body.textContent).toContain('personal link');
  });
});

describe('my devices', () => {
  const DEVICES = {
    thisOne: 'a1b2c3d4',
    devices: [
      { slot: 'a1b2c3d4', device: 'Firefox on Windows', since: 0, lastSeen: 0, enteredBy: 'link' },
      { slot: 'e5f6g7h8', device: 'Safari on iPhone', since: 0, lastSeen: 0, enteredBy: 'code' },
    ],
  };

  test('another device is signed out, a new one is added by a code and its square', async () => {
    answers.devices = DEVICES;
    answers['sign-out'] = { signedOut: 'e5f6g7h8' };
    answers.code = {
      code: 'SFAZ-4TPK',
      link: 'http://localhost/enter#SFAZ-4TPK',
      expiresAt: Date.UTC(2024, 6, 15, 10, 2),
    };
    render(<DevicesDialog slot="a1b2c3d4" onClose={() => {}} />);
    await settle();
    expect(document.body.textContent).toContain('Firefox on Windows, this device');
    fireEvent.click(button('Sign out Safari on iPhone'));
    await settle();
    expect(asked.at(1)).toEqual({ path: 'sign-out', body: { slot: 'a1b2c3d4', device: 'e5f6g7h8' } });
    fireEvent.click(button('Add a device'));
    await settle();
    expect(document.body.textContent).toContain('SFAZ-4TPK');
    expect(document.body.textContent).toContain('until 12:02');
    await vi.dynamicImportSettled();
    await settle();
    expect(screen.getByRole('img', { name: /Opens http/ })).toBeTruthy();
  });

  test('a refusal stands where the act is', async () => {
    answers.devices = DEVICES;
    answers.code = { refused: 'tooManyDevices', sentence: 'You are signed in on ten devices.' };
    render(<DevicesDialog slot="a1b2c3d4" onClose={() => {}} />);
    await settle();
    fireEvent.click(button('Add a device'));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('You are signed in on ten devices.');
  });
});
