import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { answered, present } from '../../lib/core/model/pattern.ts';
import { someCounts } from '../builders/some-counts.ts';
import { brokenBudgets, budgetsOf } from './budgets.ts';

const indicator = (id: string, sketch: Partial<Indicator> = {}) =>
  ({ id, specificity: 'moderate', use: 'score', pattern: present('email'), ...sketch }) as Indicator;
const pack = (...indicators: Indicator[]) => ({ indicators }) as Pack;
const broken = (regions: Parameters<typeof someCounts>[0], ...indicators: Indicator[]) => {
  const ids = indicators.map(({ id }) => id);
  return brokenBudgets(budgetsOf(someCounts(regions, ids), pack(...indicators))).map(({ what }) => what);
};
const even = (sketch: Parameters<typeof someCounts>[0][number]) => [sketch, sketch];

describe('levels', () => {
  test('as many as the budgets allow are kept', () => {
    expect(broken(even({ verify: 5, asked: 145 }))).toEqual([]);
  });

  test('verify first on more than one in a thousand', () => {
    expect(broken(even({ verify: 6 }))).toContain('verify first by what sources show, of all candidates');
  });

  test('verify first whose upper bound is too high in one region, though few overall', () => {
    const regions = [{ verify: 7 }, ...Array.from({ length: 23 }, () => ({ verify: 3 }))];
    expect(broken(regions)).toEqual(['verify first by what sources show, upper bound in the worst region']);
  });

  test('verify first by the answers of made-up reviewers blocks as well', () => {
    const counts = someCounts(even({ verify: 6 }));
    for (const region of counts.regions) region.bySources = { ...region.bySources, 'nothing-found': 5_000, 'verify-first': 0 };
    const missed = budgetsOf(counts, pack()).filter(({ isKept }) => !isKept);
    expect(missed.map(({ what, isBlocking }) => [what, isBlocking])).toEqual([
      ['verify first with the answers of made-up reviewers, of all candidates', true],
    ]);
  });

  test('too few candidates cannot show that a region is spared', () => {
    expect(broken(even({ candidates: 1_000 }))).toEqual(['verify first by what sources show, upper bound in the worst region']);
  });

  test('more than three in a hundred asked, verify first among them', () => {
    expect(broken(even({ asked: 149, verify: 2 }))).toEqual(['worth a question or more, of all candidates']);
  });

  test('a region asked half as often again', () => {
    expect(broken([{ asked: 60 }, { asked: 140 }])).toEqual(['worth a question, between regions']);
  });

  test('words at which nobody is asked anything are watched, and block nothing', () => {
    const counts = someCounts([{ background: 400 }, { background: 900 }]);
    const uneven = budgetsOf(counts, pack()).filter(({ isKept }) => !isKept);
    expect(uneven.map(({ what, isBlocking }) => [what, isBlocking])).toEqual([['background, between regions', false]]);
  });

  test('a ratio that chance may have made is left to its lower bound', () => {
    expect(broken([{ asked: 40 }, { asked: 56 }])).toEqual([]);
  });

  test('a high ratio of next to nothing lies within a tenth of a point', () => {
    expect(broken([{ verify: 0 }, { verify: 5 }])).toEqual([]);
  });
});

describe('indicators that may lift a word alone', () => {
  test('one in two hundred of the worst region is the most', () => {
    expect(broken(even({ yes: { lifts: 25 } }), indicator('lifts'))).toEqual([]);
    expect(broken(even({ yes: { lifts: 26 } }), indicator('lifts'))).toEqual(['lifts, in its worst region']);
  });

  test('what falls on one region alone is broken before it is frequent', () => {
    expect(broken([{ yes: { lifts: 24 } }, { yes: { lifts: 1 } }], indicator('lifts'))).toEqual(['lifts, between regions']);
  });

  test.each([
    ['weak', { specificity: 'weak' }],
    ['corroborating', { use: 'corroborate' }],
    ['for the reviewer to answer alone', { use: 'reviewer', pattern: answered('lifts', 'yes') }],
  ] as const)('one that is %s has no budget of its own', (_, sketch) => {
    expect(broken(even({ yes: { lifts: 400 } }), indicator('lifts', sketch as Partial<Indicator>))).toEqual([]);
  });

  test('one that asks the reviewer to look is counted, since it asks alone', () => {
    expect(broken(even({ yes: { lifts: 400 } }), indicator('lifts', { use: 'reviewer' }))).toEqual(['lifts, in its worst region']);
  });
});
