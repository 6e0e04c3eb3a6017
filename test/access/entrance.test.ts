import { describe, expect, test } from 'vitest';
import { EVERYONE } from '../../server/access/entrance.ts';
import { isRefusal } from '../../server/access/refusal.ts';
import type { Role } from '../../shared/access.ts';
import { aHouse, cookiesOf, granted, HOUR, LAST_SITTING_ENDS, MINUTE, refusalOf } from './aHouse.ts';

const sentenceOf = (answer: object) => (isRefusal(answer) ? answer.sentence : '');

describe('looking at a link', () => {
  test('[K8] says whom one would enter as, and lets nobody in, however often', () => {
    const { access, invite } = aHouse();
    const token = invite('ada', 'delegate');
    for (let scanner = 0; scanner < 10; scanner++) access.entrance.look(token);
    expect(access.entrance.look(token)).toEqual({
      name: 'Ms. ada',
      organization: 'House of ada',
      role: 'delegate',
      console: 'participant',
      linkKind: 'speaker',
      dialogue: { id: 'som', title: 'Smuggling of migrants', date: '2024-07-15' },
      devicesLeft: 3,
      signedInUntil: LAST_SITTING_ENDS + 48 * HOUR,
      already: null,
    });
    expect(access.sessions.devices('som')).toEqual([]);
  });

  test('an unknown, cut or expired link has a sentence of its own', () => {
    const { access, clock, invite } = aHouse();
    const token = invite('ada', 'delegate');
    expect(refusalOf(access.entrance.look('A'.repeat(22)))).toBe('linkUnknown');
    expect(refusalOf(access.entrance.look(token.slice(0, 20)))).toBe('linkUnknown');
    clock.at = LAST_SITTING_ENDS + 48 * HOUR;
    expect(refusalOf(access.entrance.look(token))).toBe('linkExpired');
    expect(refusalOf(access.entrance.enter(token, 'phone'))).toBe('linkExpired');
  });

  test('the installation’s own link opens without a dialogue', () => {
    const { access } = aHouse();
    const bond = { dialogue: null, person: 'secretariat', role: 'secretariat', linkKind: 'staff' } as const;
    const { token } = access.invitations.issue({ ...bond, organization: 'UNODC', name: null });
    expect(granted(access.entrance.look(token)).dialogue).toBeNull();
    const { place, session } = granted(access.entrance.enter(token, 'laptop'));
    expect(place).toEqual({ slot: session.slot, console: 'secretariat', dialogue: null });
  });
});

describe('entering', () => {
  const served: readonly [Role, boolean, number][] = [
    ['co_chair', false, 1],
    ['delegate', false, 3],
    ['delegate', true, 3],
    ['room_display', false, 10],
  ];
  test.each(served)('[K8] the link of %s (listen-only: %s) serves so many devices: %i', (role, listenOnly, most) => {
    const { access, invite } = aHouse();
    const token = invite('ada', role, { listenOnly });
    for (let n = 1; n <= most; n++) {
      granted(access.entrance.enter(token, `device ${n}`));
      expect(granted(access.entrance.look(token)).devicesLeft).toBe(most - n);
    }
    const refused = access.entrance.enter(token, 'one more');
    expect(refusalOf(refused)).toBe('linkFull');
    expect(sentenceOf(refused)).toContain('“Add a device”');
    expect(access.sessions.devices('som', 'ada')).toHaveLength(most);
  });

  test('pressing the link again in the same browser takes no second place and leads to the same console', () => {
    const { access, invite } = aHouse();
    const token = invite('chair', 'co_chair');
    const first = granted(access.entrance.enter(token, 'laptop'));
    expect(granted(access.entrance.look(token, cookiesOf(first))).already).toEqual(first.place);
    const second = granted(access.entrance.enter(token, 'laptop', cookiesOf(first)));
    expect(second.place).toEqual(first.place);
    expect(second.cookie).toBeUndefined();
    const forged = cookiesOf({ ...first, cookie: 'A'.repeat(43) });
    expect(refusalOf(access.entrance.enter(token, 'laptop', forged))).toBe('linkFull');
  });

  test('another person’s link in the same browser is another sign-in', () => {
    const { access, invite } = aHouse();
    const chair = granted(access.entrance.enter(invite('chair', 'co_chair'), 'laptop'));
    const ada = granted(access.entrance.enter(invite('ada', 'delegate'), 'laptop', cookiesOf(chair)));
    expect(ada.session.person).toBe('ada');
    expect(ada.place.slot).not.toBe(chair.place.slot);
  });

  test('[K8] every new device is announced, one that was in already is not', () => {
    const { access, clock, invite } = aHouse();
    const announced: object[] = [];
    const stop = access.sessions.onDevice((event) => announced.push(event));
    const token = invite('ada', 'delegate');
    const first = granted(access.entrance.enter(token, 'phone'));
    access.entrance.enter(token, 'phone', cookiesOf(first));
    const about = { dialogue: 'som', person: 'ada', role: 'delegate', device: 'phone', enteredBy: 'link' };
    expect(announced).toEqual([{ ...about, slot: first.place.slot, at: clock.now() }]);
    stop();
    granted(access.entrance.enter(token, 'tablet'));
    expect(announced).toHaveLength(1);
  });

  test('a device’s name is one plain line of at most 60 signs', () => {
    const { access, invite } = aHouse();
    const token = invite('ada', 'delegate');
    const named = (name: string) => granted(access.entrance.enter(token, name)).session.device;
    expect(named('  my\u202e\nphone\u0000 \t one')).toBe('my phone one');
    expect(named('\u200b')).toBe('A device');
    expect(named('é'.repeat(100))).toBe('é'.repeat(60));
  });
});

describe('adding a device', () => {
  test('[K8] a code works once, for two minutes, beyond what the link serves', () => {
    const { access, clock, invite } = aHouse();
    const token = invite('chair', 'co_chair');
    const laptop = granted(access.entrance.enter(token, 'laptop'));
    const { code, expiresAt } = granted(access.entrance.makeCode(laptop.session));
    expect(expiresAt).toBe(clock.now() + 2 * MINUTE);
    clock.forward(2 * MINUTE - 1);
    const tablet = granted(access.entrance.enterCode(code.toLowerCase(), 'tablet'));
    expect(tablet.session).toMatchObject({ person: 'chair', role: 'co_chair', device: 'tablet' });
    expect(refusalOf(access.entrance.enterCode(code, 'third'))).toBe('codeUnknown');

    const late = granted(access.entrance.makeCode(tablet.session));
    clock.forward(2 * MINUTE);
    expect(refusalOf(access.entrance.enterCode(late.code, 'third'))).toBe('codeUnknown');
    expect(access.sessions.devices('som').map(({ enteredBy }) => enteredBy)).toEqual(['code', 'link']);
  });

  test('a new code ends the former; a code typed where one is in already stays good; rotation spares it', () => {
    const { access, invite } = aHouse();
    const laptop = granted(access.entrance.enter(invite('chair', 'co_chair'), 'laptop'));
    const former = granted(access.entrance.makeCode(laptop.session));
    const { code } = granted(access.entrance.makeCode(laptop.session));
    expect(refusalOf(access.entrance.enterCode(former.code, 'tablet'))).toBe('codeUnknown');
    expect(granted(access.entrance.enterCode(code, 'laptop', cookiesOf(laptop))).place).toEqual(laptop.place);
    access.installation.rotateSecret();
    granted(access.entrance.enterCode(code, 'tablet'));
    expect(refusalOf(access.entrance.enterCode(code, 'third'))).toBe('codeUnknown');
  });

  test('the officer makes a code for a delegate at the door: 15 minutes, this dialogue, no staff', () => {
    const { access, clock, invite } = aHouse();
    const officer = granted(access.entrance.enter(invite('officer', 'conference_officer'), 'desk')).session;
    invite('ada', 'delegate');
    invite('chair', 'co_chair');
    invite('eve', 'delegate', { dialogue: 'tip' });
    const door = (person: string) => access.entrance.makeDoorCode(officer, person);
    expect(granted(door('ada')).expiresAt).toBe(clock.now() + 15 * MINUTE);
    expect(refusalOf(door('chair'))).toBe('notYours');
    expect(refusalOf(door('eve'))).toBe('personUnknown');
    clock.forward(15 * MINUTE - 1);
    const { code } = granted(door('ada'));
    expect(granted(access.entrance.enterCode(code, 'phone')).session.person).toBe('ada');
  });

  test('the Secretary helps the Chair; nobody else makes door codes', () => {
    const { access, invite } = aHouse();
    invite('chair', 'co_chair');
    const sessionOf = (role: Role) => granted(access.entrance.enter(invite(`the ${role}`, role), 'one')).session;
    expect(refusalOf(access.entrance.makeDoorCode(sessionOf('secretary'), 'chair'))).toBe('not refused');
    for (const role of ['co_chair', 'technical_moderator', 'rapporteur', 'delegate', 'room_display'] as const) {
      expect(refusalOf(access.entrance.makeDoorCode(sessionOf(role), 'chair'))).toBe('notYours');
      expect(refusalOf(access.entrance.makeDoorCode(sessionOf(role), 'nobody'))).toBe('notYours');
    }
  });

  test('ten devices are the most for a person, and a refused code is not spent', () => {
    const { access, invite } = aHouse();
    const first = granted(access.entrance.enter(invite('ada', 'delegate'), 'first')).session;
    const more = () => granted(access.entrance.makeCode(first)).code;
    const added = Array.from({ length: 9 }, () => granted(access.entrance.enterCode(more(), 'more')));
    const code = more();
    expect(sentenceOf(access.entrance.enterCode(code, 'eleventh'))).toContain('ten devices');
    granted(access.entrance.signOut(first, added[0]!.place.slot));
    granted(access.entrance.enterCode(code, 'eleventh'));
  });
});

describe('signing out', () => {
  test('this device: it is nobody at once, and the link serves another', () => {
    const { access, invite } = aHouse();
    const token = invite('chair', 'co_chair');
    const laptop = granted(access.entrance.enter(token, 'laptop'));
    const revoked: object[] = [];
    access.sessions.onRevoked((event) => revoked.push(event));
    granted(access.entrance.signOut(laptop.session, laptop.place.slot));
    expect(revoked).toEqual([{ slot: laptop.place.slot, dialogue: 'som', person: 'chair' }]);
    expect(access.whoIs(laptop.place.slot, cookiesOf(laptop))).toBeUndefined();
    expect(granted(access.entrance.look(token)).devicesLeft).toBe(1);
    expect(refusalOf(access.entrance.signOut(laptop.session, laptop.place.slot))).toBe('deviceUnknown');
  });

  test('[K8] another of one’s own: whoever held the link cannot take the place again', () => {
    const { access, invite } = aHouse();
    const token = invite('ada', 'delegate');
    const mine = granted(access.entrance.enter(token, 'my phone'));
    const stranger = granted(access.entrance.enter(token, 'a stranger'));
    granted(access.entrance.signOut(mine.session, stranger.place.slot));
    expect(access.whoIs(stranger.place.slot, cookiesOf(stranger))).toBeUndefined();
    expect(granted(access.entrance.look(token)).devicesLeft).toBe(1);
    granted(access.entrance.enter(token, 'a stranger'));
    expect(refusalOf(access.entrance.enter(token, 'a stranger'))).toBe('linkFull');
  });

  test('Secretary and officer see and sign out anybody of their dialogue; nobody else does', () => {
    const { access, invite } = aHouse();
    const ada = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    const eve = granted(access.entrance.enter(invite('eve', 'delegate', { dialogue: 'tip' }), 'phone'));
    const sessionOf = (role: Role) => granted(access.entrance.enter(invite(`the ${role}`, role), 'one')).session;
    for (const role of ['co_chair', 'technical_moderator', 'rapporteur', 'representative', 'room_display'] as const) {
      const by = sessionOf(role);
      expect(refusalOf(access.entrance.devices(by, 'ada'))).toBe('notYours');
      expect(refusalOf(access.entrance.devices(by, EVERYONE))).toBe('notYours');
      expect(refusalOf(access.entrance.signOut(by, ada.place.slot))).toBe('deviceUnknown');
      expect(granted(access.entrance.devices(by))).toHaveLength(1);
    }
    const officer = sessionOf('conference_officer');
    expect(granted(access.entrance.devices(officer, 'ada'))).toMatchObject([{ device: 'phone', person: 'ada' }]);
    expect(granted(access.entrance.devices(officer, EVERYONE))).toHaveLength(7);
    expect(refusalOf(access.entrance.signOut(officer, eve.place.slot))).toBe('deviceUnknown');
    expect(granted(access.entrance.signOut(officer, ada.place.slot)).person).toBe('ada');
    expect(access.whoIs(eve.place.slot, cookiesOf(eve))?.person).toBe('eve');
  });

  test('[K8] the officer signs out nobody of the staff, who would be gone from the podium; the Secretary does', () => {
    const { access, invite } = aHouse();
    const enter = (role: Role) => granted(access.entrance.enter(invite(`the ${role}`, role), 'one')).session;
    const [chair, officer, secretary] = [enter('co_chair'), enter('conference_officer'), enter('secretary')];
    const wall = enter('room_display');
    expect(refusalOf(access.entrance.signOut(officer, chair.slot))).toBe('notYours');
    expect(refusalOf(access.entrance.signOut(officer, secretary.slot))).toBe('notYours');
    expect(granted(access.entrance.signOut(officer, wall.slot)).person).toBe('the room_display');
    expect(granted(access.entrance.signOut(secretary, chair.slot)).person).toBe('the co_chair');
    expect(granted(access.entrance.signOut(officer, officer.slot)).slot).toBe(officer.slot);
  });
});
