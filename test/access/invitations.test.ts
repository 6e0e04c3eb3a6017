import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aHouse, granted, refusalOf } from './aHouse.ts';

describe('invitations', () => {
  test('[K8] the token is nowhere in the house, only its hash', () => {
    const { access, house, invite } = aHouse();
    const token = invite('ada', 'delegate');
    const tables = house.db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all() as { name: string }[];
    const everything = tables.map(({ name }) => JSON.stringify(house.db.prepare(`SELECT * FROM "${name}"`).all()));
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(everything.join()).toContain('Ms. ada');
    expect(everything.join()).not.toContain(token);
    const stored = house.db.prepare('SELECT token_hash AS hash FROM invitations').get() as { hash: Uint8Array };
    expect(Buffer.from(stored.hash)).toEqual(createHash('sha256').update(token).digest());
    expect(access.invitations.byToken(token)).toMatchObject({ person: 'ada', role: 'delegate', revokedAt: null });
    expect(access.invitations.byToken(`${token.slice(0, -1)}_`)).toBeUndefined();
  });

  test('re-issuing ends the former link, its devices and its codes, and nobody else’s', () => {
    const { access, clock, invite } = aHouse();
    const former = invite('ada', 'delegate');
    const elsewhere = invite('ada', 'delegate', { dialogue: 'tip' });
    const first = granted(access.entrance.enter(former, 'phone'));
    const other = granted(access.entrance.enter(elsewhere, 'phone'));
    const { code } = granted(access.entrance.makeCode(first.session));
    const revoked: string[] = [];
    access.sessions.onRevoked(({ slot }) => revoked.push(slot));

    clock.forward(1000);
    const issued = access.invitations.reissue('som', 'ada');

    expect(revoked).toEqual([first.place.slot]);
    expect(refusalOf(access.entrance.look(former))).toBe('linkReplaced');
    expect(refusalOf(access.entrance.enter(former, 'phone'))).toBe('linkReplaced');
    expect(refusalOf(access.entrance.enterCode(code, 'laptop'))).toBe('codeUnknown');
    expect(refusalOf(access.entrance.makeCode({ ...first.session, person: 'gone' }))).toBe('notSignedIn');
    expect(granted(access.entrance.look(issued!.token)).name).toBe('Ms. ada');
    expect(access.sessions.devices('tip').map(({ slot }) => slot)).toEqual([other.place.slot]);
  });

  test('a person has one link in a dialogue: a new role replaces the former', () => {
    const { access, invite } = aHouse();
    const asObserver = invite('ada', 'observer');
    const asDelegate = invite('ada', 'delegate');
    expect(refusalOf(access.entrance.look(asObserver))).toBe('linkReplaced');
    expect(granted(access.entrance.look(asDelegate))).toMatchObject({ role: 'delegate', linkKind: 'speaker' });
    expect(access.invitations.list('som')).toHaveLength(1);
  });

  test('a link taken back does not come again, and nobody is re-issued who was never invited', () => {
    const { access, invite } = aHouse();
    const token = invite('ada', 'delegate');
    expect(access.invitations.revoke('som', 'ada')).toBe(true);
    expect(access.invitations.revoke('som', 'ada')).toBe(false);
    expect(refusalOf(access.entrance.enter(token, 'phone'))).toBe('linkReplaced');
    expect(access.invitations.reissue('som', 'ada')).toBeUndefined();
    expect(access.invitations.reissue('tip', 'ada')).toBeUndefined();
  });

  test('[K3] a name is erased for one or for all of a dialogue, and the link still opens', () => {
    const { access, invite } = aHouse();
    const ada = invite('ada', 'delegate');
    const bob = invite('bob', 'delegate');
    const eve = invite('eve', 'delegate', { dialogue: 'tip' });
    const nameBy = (token: string) => granted(access.entrance.look(token)).name;
    access.invitations.eraseNames('som', 'ada');
    expect([ada, bob, eve].map(nameBy)).toEqual([null, 'Ms. bob', 'Ms. eve']);
    access.invitations.eraseNames('som');
    expect([ada, bob, eve].map(nameBy)).toEqual([null, null, 'Ms. eve']);
    expect([ada, eve].map((token) => granted(access.entrance.look(token)).organization)).toEqual(['', 'House of eve']);
  });

  test('the replaced invitation forgets whom it was for', () => {
    const { access, house, invite } = aHouse();
    invite('ada', 'delegate');
    access.invitations.revoke('som', 'ada');
    expect(house.db.prepare('SELECT name, organization FROM invitations').all()).toEqual([
      { name: null, organization: '' },
    ]);
  });
});

describe('the contact book', () => {
  test('[K3] is read by the Secretariat of that dialogue and by nobody else', () => {
    const { contactBook } = aHouse().access;
    contactBook.write('som', 'ada', 'ada@example.org');
    const read = (role: 'secretary' | 'conference_officer' | 'co_chair' | 'delegate', dialogue: string | null) =>
      contactBook.read({ role, dialogue }, 'som', 'ada');
    expect(read('secretary', 'som')).toBe('ada@example.org');
    expect(read('conference_officer', 'som')).toBe('ada@example.org');
    expect(read('co_chair', 'som')).toBeUndefined();
    expect(read('delegate', 'som')).toBeUndefined();
    expect(read('secretary', 'tip')).toBeUndefined();
    expect(read('secretary', null)).toBeUndefined();
  });

  test('is corrected and erased, one person or all', () => {
    const { contactBook } = aHouse().access;
    const secretary = { role: 'secretary', dialogue: 'som' } as const;
    const read = (person: string) => contactBook.read(secretary, 'som', person);
    contactBook.write('som', 'ada', 'old@example.org');
    contactBook.write('som', 'ada', 'new@example.org');
    contactBook.write('som', 'bob', 'bob@example.org');
    expect(read('ada')).toBe('new@example.org');
    contactBook.erase('som', 'ada');
    expect([read('ada'), read('bob')]).toEqual([undefined, 'bob@example.org']);
    contactBook.erase('som');
    expect(read('bob')).toBeUndefined();
  });
});
