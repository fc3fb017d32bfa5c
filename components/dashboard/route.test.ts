import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, type Route, routeHash } from './route.ts';

test.each<[string, Route]>([
  ['', { page: 'cases' }],
  ['#/', { page: 'cases' }],
  ['#/cases', { page: 'cases' }],
  ['#/case/a%20b', { page: 'case', id: 'a b' }],
  ['#/case/a%20b/kit', { page: 'kit', id: 'a b' }],
  ['#/case/kit', { page: 'case', id: 'kit' }],
  ['#/case//kit', { page: 'cases' }],
  ['#/case', { page: 'cases' }],
  ['#/case/a%20b/why/location-claims-conflict', { page: 'case', id: 'a b', why: 'location-claims-conflict' }],
  ['#/case/a/why', { page: 'case', id: 'a' }],
  ['#/case/a/what/ever', { page: 'case', id: 'a' }],
  ['#/case/%E0%A4%A', { page: 'cases' }],
  ['#/catalogue/location-claims-conflict', { page: 'catalogue', indicator: 'location-claims-conflict' }],
  ['#/map', { page: 'map' }],
  ['#/data', { page: 'data' }],
  ['#/constructor', { page: 'cases' }],
  ['#javascript:alert(1)', { page: 'cases' }],
])('the address %s leads to the page %o', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('every id comes back from its address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      for (const page of ['case', 'kit'] as const) expect(parseRoute(routeHash({ page, id }))).toEqual({ page, id });
      expect(parseRoute(routeHash({ page: 'case', id, why: id }))).toEqual({ page: 'case', id, why: id });
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

test('half a character in an id breaks nothing', () => {
  expect(routeHash({ page: 'case', id: 'a\ud800' })).toBe('#/case/a%EF%BF%BD');
});

test('any hash leads somewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) =>
      ['cases', 'case', 'kit', 'map', 'catalogue', 'data', 'settings', 'about'].includes(parseRoute(hash).page),
    ),
    { numRuns: 20_000, seed: 7 },
  );
});
