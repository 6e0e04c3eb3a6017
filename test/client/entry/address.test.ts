import { expect, test } from 'vitest';
import { deviceName } from '../../../client/entry/access.ts';
import { readAddress } from '../../../client/entry/address.ts';

test.each([
  ['/enter', { page: 'enter' }],
  ['/j/som-2024', { page: 'join', dialogue: 'som-2024' }],
  ['/installation/secretariat/a1b2c3d4', { page: 'installation', slot: 'a1b2c3d4' }],
  ['/som-2024/chair/a1b2c3d4', { page: 'console', dialogue: 'som-2024', console: 'chair', slot: 'a1b2c3d4' }],
  [
    '/som-2024/participant/a1b2c3d4/',
    { page: 'console', dialogue: 'som-2024', console: 'participant', slot: 'a1b2c3d4' },
  ],
])('the address %s opens its page', (pathname, address) => {
  expect(readAddress(pathname)).toEqual(address);
});

test.each([
  '/',
  '/j',
  '/som-2024',
  '/som-2024/participant',
  '/som-2024/kitchen/a1b2c3d4',
  '/som-2024/chair/SLOT',
  '/%E0%A4%A/chair/a1',
  '/a/chair/a1b2c3d4/b',
])('the address %s leads to the page that says what to do', (pathname) => {
  expect(readAddress(pathname)).toEqual({ page: 'nothing' });
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge on Linux'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['curl/8', 'A browser on a device'],
])('a device calls itself so that its owner knows it: %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
