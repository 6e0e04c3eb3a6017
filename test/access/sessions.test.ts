import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHouse } from '../../server/access/house.ts';
import { aHouse, cookiesOf, granted, HOUR, LAST_SITTING_ENDS, MINUTE } from './aHouse.ts';

const compared = vi.hoisted(() => [] as [number, number][]);
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return {
    ...crypto,
    timingSafeEqual: (left: Uint8Array, right: Uint8Array) => {
      compared.push([left.byteLength, right.byteLength]);
      return crypto.timingSafeEqual(left, right);
    },
  };
});
beforeEach(() => void compared.splice(0));

describe('whoIs', () => {
  test('knows the person by slot and cookie', () => {
    const { access, invite } = aHouse();
    const phone = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    expect(access.whoIs(phone.place.slot, cookiesOf(phone))).toEqual({
      slot: phone.place.slot,
      dialogue: 'som',
      person: 'ada',
      role: 'delegate',
      linkKind: 'speaker',
      device: 'phone',
      expiresAt: LAST_SITTING_ENDS + 48 * HOUR,
    });
    expect(Buffer.from(phone.cookie!, 'base64url')).toHaveLength(32);
  });

  test('several roles live in one browser, each by its own cookie', () => {
    const { access, invite } = aHouse();
    const chair = granted(access.entrance.enter(invite('chair', 'co_chair'), 'laptop'));
    const officer = granted(access.entrance.enter(invite('officer', 'conference_officer'), 'laptop'));
    const browser = cookiesOf(chair, officer);
    expect(access.whoIs(chair.place.slot, browser)?.role).toBe('co_chair');
    expect(access.whoIs(officer.place.slot, browser)?.role).toBe('conference_officer');
    const swapped = `rostrum-${chair.place.slot}=${officer.cookie}; rostrum-${officer.place.slot}=${chair.cookie}`;
    expect(access.whoIs(chair.place.slot, swapped)).toBeUndefined();
    expect(access.whoIs(officer.place.slot, swapped)).toBeUndefined();
  });

  test('nobody comes in with a wrong, cut, longer, empty or missing cookie or slot', () => {
    const { access, invite } = aHouse();
    const phone = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    const { slot } = phone.place;
    const tries = [phone.cookie!.slice(1), `${phone.cookie}A`, '', 'A'.repeat(43), `A${phone.cookie!.slice(1)}`];
    for (const cookie of tries) expect(access.whoIs(slot, `rostrum-${slot}=${cookie}`)).toBeUndefined();
    expect(access.whoIs(slot, undefined)).toBeUndefined();
    expect(access.whoIs(slot, `other=1; ${slot}=${phone.cookie}`)).toBeUndefined();
    for (const wrong of ['', '00000000', slot.toUpperCase(), `${slot}0`, `' OR 1=1 --`]) {
      expect(access.whoIs(wrong, `rostrum-${wrong}=${phone.cookie}`)).toBeUndefined();
    }
  });

  test('compares whole digests in constant time, for a slot that nobody has just as well', () => {
    const { access, invite } = aHouse();
    const { slot } = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone')).place;
    const comparisons = (of: string) => {
      compared.splice(0);
      access.whoIs(of, `rostrum-${of}=${'A'.repeat(43)}`);
      return [...compared];
    };
    const nobodys = slot === '00000000' ? '00000001' : '00000000';
    expect(comparisons(slot)).toEqual([[32, 32]]);
    expect(comparisons(nobodys)).toEqual([[32, 32]]);
    access.installation.rotateSecret();
    expect(comparisons(slot)).toHaveLength(2);
    expect(comparisons(nobodys)).toHaveLength(2);
  });

  test('a sign-in of one dialogue is nobody in another', () => {
    const { access, invite } = aHouse();
    const here = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    expect(access.whoIs(here.place.slot, cookiesOf(here), 'som')?.person).toBe('ada');
    expect(access.whoIs(here.place.slot, cookiesOf(here), 'tip')).toBeUndefined();
  });

  test('on https only a cookie that no sister host can set counts', () => {
    const { access, invite } = aHouse();
    access.installation.setPublicUrl('https://day.example.org');
    const { place, cookie } = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    expect(access.whoIs(place.slot, `rostrum-${place.slot}=${cookie}`)).toBeUndefined();
    expect(access.whoIs(place.slot, `__Host-rostrum-${place.slot}=${cookie}`)?.person).toBe('ada');
  });
});

describe('how long a sign-in lives', () => {
  test('to 48 h after the last sitting, and longer when the sitting is moved', () => {
    const { access, clock, invite } = aHouse();
    const phone = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    const here = () => access.whoIs(phone.place.slot, cookiesOf(phone)) !== undefined;
    const revoked: string[] = [];
    access.sessions.onRevoked(({ slot }) => revoked.push(slot));
    clock.at = LAST_SITTING_ENDS + 48 * HOUR - 1;
    access.sessions.sweep();
    expect(here()).toBe(true);
    clock.forward(1);
    expect(here()).toBe(false);
    access.installation.moveLastSittingEnd('som', LAST_SITTING_ENDS + HOUR);
    expect(here()).toBe(true);
    clock.forward(HOUR);
    expect(revoked).toEqual([]);
    access.sessions.sweep();
    expect(revoked).toEqual([phone.place.slot]);
    expect(access.sessions.devices('som')).toEqual([]);
  });

  test('survives one rotation of the secret, and the next if it was seen in between', () => {
    const { access, invite } = aHouse();
    const seen = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    const unseen = granted(access.entrance.enter(invite('bob', 'delegate'), 'phone'));
    access.installation.rotateSecret();
    expect(access.whoIs(seen.place.slot, cookiesOf(seen))?.person).toBe('ada');
    access.sessions.keepWatch();
    access.installation.rotateSecret();
    expect(access.whoIs(seen.place.slot, cookiesOf(seen))?.person).toBe('ada');
    expect(access.whoIs(unseen.place.slot, cookiesOf(unseen))).toBeUndefined();
  });

  test('when a device was last seen is kept to ten minutes', () => {
    const { access, clock, invite } = aHouse();
    const morning = clock.now();
    clock.forward(3 * MINUTE);
    const phone = granted(access.entrance.enter(invite('ada', 'delegate'), 'phone'));
    expect(access.sessions.devices('som', 'ada')[0]).toMatchObject({ since: clock.now(), lastSeen: morning });
    clock.at = morning;
    const lastSeen = () => access.sessions.devices('som', 'ada')[0]!.lastSeen;
    const before = lastSeen();
    clock.forward(9 * MINUTE + 59_999);
    access.whoIs(phone.place.slot, cookiesOf(phone));
    expect(lastSeen()).toBe(before);
    clock.forward(17 * MINUTE);
    access.whoIs(phone.place.slot, cookiesOf(phone));
    expect(lastSeen()).toBe(before + 20 * MINUTE);
    access.sessions.keepWatch();
    expect(lastSeen()).toBe(before + 20 * MINUTE);
  });
});

describe('two processes, one house', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-access-'));
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  test('links re-issued by the command line close the server’s sign-ins within a second', () => {
    const server = aHouse(openHouse(folder));
    const commandLine = aHouse(openHouse(folder), server.clock);
    const phone = granted(server.access.entrance.enter(server.invite('ada', 'delegate'), 'phone'));
    const revoked: object[] = [];
    server.access.sessions.onRevoked((event) => revoked.push(event));
    const stop = server.access.watch((error) => {
      throw error;
    });

    commandLine.access.invitations.reissue('som', 'ada');
    expect(server.access.whoIs(phone.place.slot, cookiesOf(phone))).toBeUndefined();
    vi.advanceTimersByTime(999);

    expect(revoked).toEqual([{ slot: phone.place.slot, dialogue: 'som', person: 'ada' }]);
    vi.advanceTimersByTime(5000);
    expect(revoked).toHaveLength(1);
    stop();
    server.house.close();
    commandLine.house.close();
  });

  test('sign-ins and door codes survive a restart, revocations are not told twice', () => {
    const before = aHouse(openHouse(folder));
    const officer = granted(before.access.entrance.enter(before.invite('officer', 'conference_officer'), 'desk'));
    const gone = granted(before.access.entrance.enter(before.invite('ada', 'delegate'), 'phone'));
    const { code } = granted(before.access.entrance.makeDoorCode(officer.session, 'ada'));
    before.access.sessions.signOut(gone.place.slot);
    before.house.close();

    const after = aHouse(openHouse(folder), before.clock);
    const revoked: object[] = [];
    after.access.sessions.onRevoked((event) => revoked.push(event));
    after.access.sessions.keepWatch();
    expect(revoked).toEqual([]);
    expect(after.access.whoIs(officer.place.slot, cookiesOf(officer))?.person).toBe('officer');
    expect(granted(after.access.entrance.enterCode(code, 'tablet')).session.person).toBe('ada');
    after.house.close();
  });

  test('a watch that fails says so and goes on', () => {
    const { access, house } = aHouse(openHouse(folder));
    const errors: unknown[] = [];
    const stop = access.watch((error) => errors.push(error));
    house.close();
    vi.advanceTimersByTime(1000);
    expect(errors).toHaveLength(2);
    stop();
    vi.advanceTimersByTime(1000);
    expect(errors).toHaveLength(2);
  });
});
