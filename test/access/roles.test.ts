import { describe, expect, test } from 'vitest';
import { newCode, newToken } from '../../server/access/tokens.ts';
import {
  CODE_SYMBOLS,
  consoleAddress,
  consoleOf,
  entryLink,
  isDialogueId,
  linkKindOf,
  makesDoorCodes,
  overseesDevices,
  ROLES,
  readCode,
  readEntry,
  showCode,
} from '../../shared/access.ts';

describe('roles and their doors', () => {
  test('[K8] the Chair’s console is reachable by the co-Chairs and the Secretary only', () => {
    expect(ROLES.filter((role) => consoleOf(role) === 'chair')).toEqual(['co_chair', 'secretary']);
  });
  test('the Secretariat’s console serves officer, moderator and microphone operator', () => {
    expect(ROLES.filter((role) => consoleOf(role) === 'secretariat')).toEqual([
      'conference_officer',
      'technical_moderator',
      'microphone_operator',
      'secretariat',
    ]);
  });
  test('a delegate who only listens is given a listener’s link; an observer always is; staff never', () => {
    expect(linkKindOf('delegate')).toBe('speaker');
    expect(linkKindOf('delegate', true)).toBe('listener');
    expect(linkKindOf('observer')).toBe('listener');
    expect(linkKindOf('co_chair', true)).toBe('staff');
    expect(linkKindOf('room_display', true)).toBe('display');
  });
  test('only officer and Secretary oversee devices, and the officer lets no staff in', () => {
    expect(ROLES.filter(overseesDevices)).toEqual(['secretary', 'conference_officer']);
    expect(ROLES.filter((role) => makesDoorCodes(role, 'staff'))).toEqual(['secretary']);
    expect(ROLES.filter((role) => makesDoorCodes(role, 'speaker'))).toEqual(['secretary', 'conference_officer']);
  });
});

describe('addresses and codes', () => {
  test('a console’s address names dialogue, console and slot', () => {
    expect(consoleAddress({ dialogue: 'som', console: 'chair', slot: 'abcd2345' })).toBe('/som/chair/abcd2345');
    expect(consoleAddress({ dialogue: null, console: 'secretariat', slot: 'abcd2345' })).toBe(
      '/installation/secretariat/abcd2345',
    );
  });
  test('no dialogue can take an address of the house', () => {
    expect(['som-2024', 'a'].every(isDialogueId)).toBe(true);
    expect(['access', 'enter', 'socket.io', '../x', 'SOM', '', '-a', 'a'.repeat(65)].some(isDialogueId)).toBe(false);
  });
  test('a code is understood as people type it', () => {
    expect(readCode('0o1i-lvwx')).toBe('00111VWX');
    expect(readCode(' abcd – 2345 ')).toBe('ABCD2345');
    expect(readCode('ABCD-234')).toBeUndefined();
    expect(readCode('ABCD-234U')).toBeUndefined();
    expect(showCode('ABCD2345')).toBe('ABCD-2345');
  });
  test('a link carries token or code in its fragment, and either is read back', () => {
    const token = newToken();
    const code = newCode();
    const fragment = (link: string) => new URL(link).hash;
    expect(entryLink('https://day.example.org/', token)).toBe(`https://day.example.org/enter#${token}`);
    expect(readEntry(fragment(entryLink('https://day.example.org', token)))).toEqual({ by: 'link', token });
    expect(readEntry(fragment(entryLink('https://day.example.org', showCode(code))))).toEqual({ by: 'code', code });
    expect(readEntry(`#${token.slice(1)}`)).toBeUndefined();
  });
  test('a thousand codes use every symbol of the alphabet and never the same twice', () => {
    const codes = Array.from({ length: 1000 }, newCode);
    expect(new Set(codes).size).toBe(1000);
    expect([...new Set(codes.join(''))].sort().join('')).toBe(CODE_SYMBOLS);
  });
});
