import { describe, expect, test } from 'vitest';
import { wilson } from './interval.ts';

describe('the interval of Wilson', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (yes, of, low, high) => {
    const interval = wilson(yes, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test.each([
    [0, 5_000, 0.00077],
    [5, 5_000, 0.00234],
  ])('says what %i of %i can mean at most', (yes, of, most) => expect(wilson(yes, of).high).toBeCloseTo(most, 5));

  test('holds the share, stays within the whole, and narrows with the number asked', () => {
    for (const of of [1, 7, 40, 5_000])
      for (let yes = 0; yes <= of; yes += Math.ceil(of / 40)) {
        const { low, high } = wilson(yes, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(yes / of);
        expect(high).toBeGreaterThanOrEqual(yes / of);
        expect(high).toBeLessThanOrEqual(1);
        const wider = wilson(yes * 10, of * 10);
        expect(wider.high - wider.low).toBeLessThan(high - low);
      }
  });

  test('says nothing about nobody', () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});
