import { expect, test } from 'vitest';
import { regions } from '../calibration/people/regions.ts';
import { shortfalls } from './goals.ts';
import { nobody, tryOn } from './run.ts';

const outcome = nobody();
// Another seed than that of the long run, and lives of their own for each region.
for (const [index, region] of regions.entries()) for (let nth = 0; nth < 3; nth++) tryOn(outcome, 9, 50 * index + nth, region);

test('what is planted is found, and what honest people write in two ways is not taken for two things', () => {
  expect(outcome.honest.people).toBe(3 * regions.length);
  // Three in ten could miss a goal of the long run by bad luck: what is asked here is that nothing fails as a whole.
  for (const [topic, { planted, found }] of Object.entries(outcome.planted)) {
    expect(planted, topic).toBeGreaterThan(3);
    expect(found, topic).toBeGreaterThanOrEqual(0.85 * planted);
  }
  for (const [way, { planted, found }] of Object.entries(outcome.ways)) {
    expect(planted, way).toBeGreaterThan(3);
    expect(found, way).toBeLessThanOrEqual(Math.max(1, 0.04 * planted));
  }
});

test('every pair has two quotes that stand byte by byte in the sources it names', () => {
  expect(outcome.pairs).toBeGreaterThan(500);
  expect(outcome.unquoted).toBe(0);
});

test('a topic that is missed, a comparison that finds too much and a quote that stands nowhere fall short', () => {
  const [people, withAny] = [100, 0];
  const good = {
    ...nobody(),
    planted: { name: { planted: 100, found: 95 } },
    honest: { people, withPair: { name: 2 }, withAny },
    ways: {},
  };
  expect(shortfalls(good, 50)).toEqual([]);
  expect(shortfalls({ ...good, planted: { name: { planted: 100, found: 94 } } }, 50)).toEqual(['name: 94 of 100 found']);
  expect(shortfalls({ ...good, planted: { name: { planted: 10, found: 10 } } }, 50)).toEqual(['name: planted in 10 only']);
  expect(shortfalls({ ...good, honest: { people, withPair: { place: 3 }, withAny } }, 50)).toHaveLength(1);
  expect(shortfalls({ ...good, ways: { 'an initial': { planted: 100, found: 3 } } }, 50)).toHaveLength(1);
  expect(shortfalls({ ...good, unquoted: 1 }, 50)).toHaveLength(1);
});
