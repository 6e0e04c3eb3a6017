import { describe, expect, test } from 'vitest';
import { signInEnds } from '../../server/access/installation.ts';
import { aHouse, HOUR, LAST_SITTING_ENDS, MORNING } from './aHouse.ts';

describe('the installation', () => {
  test('knows its dialogues by date', () => {
    const { installation } = aHouse().access;
    installation.addDialogue({ id: 'earlier', title: 'Firearms', date: '2024-05-01', lastSittingEnds: MORNING });
    expect(installation.dialogues().map(({ id }) => id)).toEqual(['earlier', 'som', 'tip']);
    expect(installation.dialogue('som')).toEqual({
      id: 'som',
      title: 'Smuggling of migrants',
      date: '2024-07-15',
      createdAt: MORNING,
      lastSittingEnds: LAST_SITTING_ENDS,
    });
    expect(installation.dialogue('nobody')).toBeUndefined();
  });

  test('refuses an id that is taken or is an address of its own, and a change to no dialogue', () => {
    const { installation } = aHouse().access;
    const add = (id: string) => () =>
      installation.addDialogue({ id, title: '', date: '2024-07-15', lastSittingEnds: MORNING });
    expect(add('som')).toThrow('UNIQUE');
    expect(add('enter')).toThrow('cannot be the id of a dialogue');
    expect(() => installation.moveLastSittingEnd('nobody', 0)).toThrow('There is no dialogue nobody.');
    expect(() => installation.describe('nobody', '', '')).toThrow('There is no dialogue nobody.');
    installation.describe('som', 'New title', '2024-07-16');
    expect(installation.dialogue('som')).toMatchObject({ title: 'New title', date: '2024-07-16' });
  });

  test('accepts the secret before the one in use, not the one before that', () => {
    const { installation } = aHouse().access;
    const [first, none] = installation.secrets();
    expect(none).toBeUndefined();
    expect(first.byteLength).toBe(32);
    installation.rotateSecret();
    const [second, before] = installation.secrets();
    expect(before).toEqual(first);
    expect(second).not.toEqual(first);
    installation.rotateSecret();
    expect(installation.secrets()[1]).toEqual(second);
    expect(installation.secrets()).toHaveLength(2);
  });

  test('keeps its secrets and its address when opened again', () => {
    const { access, house, clock } = aHouse();
    access.installation.setPublicUrl('https://Day.Example.org/');
    const again = aHouse(house, clock).access.installation;
    expect(again.secrets()).toEqual(access.installation.secrets());
    expect(again.publicUrl()).toBe('https://day.example.org');
  });

  test.each(['ftp://x.org', 'https://x.org/path', 'https://me:secret@x.org', 'https://x.org/?a=1', 'x.org'])(
    'has no address like %s',
    (url) => expect(() => aHouse().access.installation.setPublicUrl(url)).toThrow(),
  );

  test('a sign-in lives for 48 h after the last sitting, on a past day after the creation', () => {
    expect(signInEnds({ createdAt: MORNING, lastSittingEnds: LAST_SITTING_ENDS }, MORNING)).toBe(
      LAST_SITTING_ENDS + 48 * HOUR,
    );
    const yearLater = MORNING + 365 * 24 * HOUR;
    expect(signInEnds({ createdAt: yearLater, lastSittingEnds: LAST_SITTING_ENDS }, 0)).toBe(yearLater + 48 * HOUR);
    expect(signInEnds(undefined, MORNING)).toBe(MORNING + 30 * 24 * HOUR);
  });
});
