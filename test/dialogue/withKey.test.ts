import { describe, expect, test } from 'vitest';
import { inOneGo, withKey } from '../../shared/dialogue/withKey.ts';

describe('a table with one row written', () => {
  test('is another table; the former one stays as it was', () => {
    const before = { anna: 1 };
    expect(withKey(before, 'bela', 2)).toEqual({ anna: 1, bela: 2 });
    expect(before).toEqual({ anna: 1 });
  });

  test('is copied once in one go, and what was there before the go is not touched', () => {
    const before = { anna: 1 };
    const go = inOneGo();
    const first = go(() => withKey(before, 'bela', 2));
    const second = go(() => withKey(first, 'carl', 3));
    expect(second).toBe(first);
    expect(second).toEqual({ anna: 1, bela: 2, carl: 3 });
    expect(before).toEqual({ anna: 1 });
  });

  test('after the go it is a copy again, even if the go broke off', () => {
    const go = inOneGo();
    const made = go(() => withKey({}, 'anna', 1));
    expect(() =>
      go(() => {
        throw new Error('broken off');
      }),
    ).toThrow('broken off');
    expect(withKey(made, 'bela', 2)).not.toBe(made);
    expect(inOneGo()(() => withKey(made, 'bela', 2))).not.toBe(made);
    expect(made).toEqual({ anna: 1 });
  });
});
