import { describe, expect, test } from 'vitest';
import {
  clockText,
  dateText,
  dayText,
  deadlineText,
  lengthText,
  readLength,
  spokenLength,
  timeInBoth,
  timeOfDay,
  timeToTheSecond,
} from '../../client/parts/format.ts';

const HALF_PAST_TWELVE = Date.UTC(2024, 6, 15, 10, 30, 4);

describe('a clock shows', () => {
  test.each([
    [180_000, '3:00'],
    [179_999, '3:00'],
    [179_000, '2:59'],
    [102_000, '1:42'],
    [30_001, '0:31'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '+0:01'],
    [-12_000, '+0:12'],
    [-72_500, '+1:12'],
    [3_900_000, '1:05:00'],
  ])('%i ms left as %s', (remaining, shown) => {
    expect(clockText(remaining)).toBe(shown);
  });
});

describe('a length is said', () => {
  test.each([
    [180_000, '3 min', '3 minutes'],
    [150_000, '2 min 30', '2 minutes 30 seconds'],
    [65_000, '1 min 05', '1 minute 5 seconds'],
    [45_000, '45 s', '45 seconds'],
    [1_000, '1 s', '1 second'],
  ])('%i ms as %s and %s', (ms, short, full) => {
    expect(lengthText(ms)).toBe(short);
    expect(spokenLength(ms)).toBe(full);
  });
});

test.each([
  ['3', 180_000],
  ['2:30', 150_000],
  [' 2.5 ', 150_000],
  ['2:3', null],
  ['2:75', null],
  ['', null],
  ['soon', null],
  ['-2', null],
])('a Chair who writes "%s" means %s ms', (text, ms) => {
  expect(readLength(text)).toBe(ms);
});

describe('in July in Vienna', () => {
  test('times and dates read as in the room', () => {
    expect(timeOfDay(HALF_PAST_TWELVE)).toBe('12:30');
    expect(timeToTheSecond(HALF_PAST_TWELVE)).toBe('12:30:04');
    expect(dateText(HALF_PAST_TWELVE)).toBe('15 July 2024');
    expect(dayText(HALF_PAST_TWELVE)).toBe('Monday 15 July');
    expect(deadlineText(HALF_PAST_TWELVE)).toBe('15 July, 12:30');
  });

  test('midnight is 00:00, not 24:00', () => {
    expect(timeOfDay(Date.UTC(2024, 6, 14, 22, 0, 0))).toBe('00:00');
  });

  test('somebody in Manila reads her own time beside it, somebody in Berlin only one', () => {
    expect(timeInBoth(HALF_PAST_TWELVE, 'Asia/Manila')).toBe('12:30 Vienna, 18:30 your time');
    expect(timeInBoth(HALF_PAST_TWELVE, 'Europe/Berlin')).toBe('12:30');
  });

  test('where it is another day, the day is said', () => {
    expect(timeInBoth(HALF_PAST_TWELVE, 'Pacific/Auckland')).toBe('12:30 Vienna, 22:30 your time');
    expect(timeInBoth(HALF_PAST_TWELVE, 'Pacific/Honolulu')).toBe('12:30 Vienna, 00:30 your time');
    expect(timeInBoth(HALF_PAST_TWELVE - 3_600_000, 'Pacific/Honolulu')).toBe(
      '11:30 Vienna, 23:30 on 14 July your time',
    );
  });
});
