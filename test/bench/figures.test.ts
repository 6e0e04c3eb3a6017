import { describe, expect, test } from 'vitest';
import { againstItself, figuresOf, isSteady, medianOf, oursFirst, percentile, ratioOf, rounded } from './figures.ts';
import { judged, tableOf } from './table.ts';

const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

describe('percentiles', () => {
  test('are values that occurred, in whatever order they came', () => {
    expect(figuresOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('the run that is quoted is the middle one, place by place', () => {
    const runs = [
      { p50: 3, p95: 4, p99: 9 },
      { p50: 1, p95: 6, p99: 7 },
      { p50: 2, p95: 5, p99: 8 },
    ];
    expect(medianOf(runs)).toEqual({ p50: 2, p95: 5, p99: 8 });
  });
});

describe('a pair of acts', () => {
  test('each server goes first as often as the other, among even and odd pairs alike', () => {
    const firsts = [0, 1, 2, 3, 4, 5, 6, 7].map(oursFirst);
    expect(firsts).toEqual([true, true, false, false, true, true, false, false]);
  });

  test('ours over theirs', () => {
    expect(ratioOf({ p50: 2, p95: 3, p99: 4 }, { p50: 1, p95: 2, p99: 8 })).toEqual({ p50: 2, p95: 1.5, p99: 0.5 });
  });

  test('a server against itself shows whether the machine has drifted', () => {
    expect(againstItself([10, 10, 10, 10])).toBe(1);
    expect(isSteady(againstItself([10, 12, 10, 12]))).toBe(false);
    expect(isSteady(1.05)).toBe(true);
    expect(isSteady(Number.NaN)).toBe(false);
  });
});

describe('the report', () => {
  test('says of each budget whether it is met', () => {
    const text = tableOf([
      judged('bytes', 301, { atMost: 300 }, { unit: ' B' }),
      judged('changes', 2_500, { atLeast: 2_500 }),
    ]);
    expect(text).toMatch(/^bytes +301 B +≤ 300 B +MISSED/m);
    expect(text).toMatch(/^changes +2,500 +≥ 2,500 +met/m);
  });

  test('the line for machines has figures of four places, and null where there is none', () => {
    expect(rounded({ a: 1.23456, b: [Number.NaN], c: true })).toEqual({ a: 1.235, b: [null], c: true });
  });
});
