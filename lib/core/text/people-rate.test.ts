import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedShare, indicatorRate } from './people-rate.ts';

const said = (yes: number, of: number): string => {
  const { said: rate } = countedShare(yes, of);
  return rate.is === 'nearly-all' ? rate.is : `${rate.is} ${rate.people} in ${rate.of}`;
};

test.each<[number, number, string]>([
  [0, 120_000, 'fewer-than 1 in 1000'],
  [90, 120_000, 'fewer-than 1 in 1000'],
  [119, 120_000, 'at-most 2 in 1000'],
  [120, 120_000, 'about 1 in 1000'],
  [479, 120_000, 'about 4 in 1000'],
  [1_139, 120_000, 'about 9 in 1000'],
  [1_140, 120_000, 'about 1 in 100'],
  [3_600, 120_000, 'about 3 in 100'],
  [4_199, 120_000, 'about 3 in 100'],
  [4_200, 120_000, 'about 4 in 100'],
  [60_000, 120_000, 'about 50 in 100'],
  [119_399, 120_000, 'about 99 in 100'],
  [119_400, 120_000, 'nearly-all'],
  [120_000, 120_000, 'nearly-all'],
  [0, 500, 'at-most 8 in 1000'],
  [0, 0, 'at-most 1000 in 1000'],
])('%i of %i is said as %s', (yes, of, words) => {
  expect(said(yes, of)).toBe(words);
});

test('no rate is said to be rarer than it was counted, but for rounding to the nearest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const { said: rate, share, interval } = countedShare(Math.floor(of * part), of);
      expect(interval.low <= share && share <= interval.high).toBe(true);
      if (rate.is === 'nearly-all') {
        expect(share).toBeGreaterThanOrEqual(0.995);
        return;
      }
      const shown = rate.people / rate.of;
      if (rate.is === 'about') expect(Math.abs(shown - share)).toBeLessThanOrEqual(0.5001 / rate.of);
      else expect(shown).toBeGreaterThanOrEqual(interval.high);
      expect(rate.people).toBeGreaterThan(0);
    }),
    { numRuns: 20_000, seed: 4 },
  );
});

const counted = {
  measured: '2026-11-22',
  seed: 4,
  regions: [
    { id: 'first', name: 'First region', candidates: 1_000 },
    { id: 'second', name: 'Second region', candidates: 3_000 },
  ],
  yes: { 'wallet-on-sight': [10, 110], 'cut-short': [3] },
};

test('the rate of an indicator is that of all regions together, beside that of each', () => {
  expect(indicatorRate(counted, 'wallet-on-sight')).toMatchObject({
    all: { yes: 120, of: 4_000, said: { is: 'about', people: 3, of: 100 } },
    regions: [
      { name: 'First region', rate: { yes: 10, said: { people: 1 } } },
      { name: 'Second region', rate: { yes: 110, said: { people: 4 } } },
    ],
  });
});

test('one life told in many regions is one witness, so all regions together say no more than one', () => {
  const told = { ...counted, regions: counted.regions.map((region) => ({ ...region, candidates: 1_000 })), yes: { rare: [0, 0] } };
  expect(indicatorRate(told, 'rare')?.all).toMatchObject({ of: 2_000, interval: countedShare(0, 1_000).interval });
});

test('an indicator that was not counted, or whose counts do not fit the regions, has no rate', () => {
  expect(indicatorRate(counted, 'another-one')).toBeUndefined();
  expect(indicatorRate(counted, 'cut-short')).toBeUndefined();
  expect(indicatorRate(counted, 'constructor')).toBeUndefined();
  expect(indicatorRate(undefined, 'wallet-on-sight')).toBeUndefined();
});
