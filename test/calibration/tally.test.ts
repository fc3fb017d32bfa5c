import { expect, test } from 'vitest';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { answered, any, differs, matches, present } from '../../lib/core/model/pattern.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { aCrowd } from '../builders/a-crowd.ts';
import { checksOf } from './checks.ts';
import { addCandidate, addTally, emptyTally, type Tally } from './tally.ts';

const [first] = dprkItWorkerPack.indicators as [Indicator];
const two: Indicator = { ...first, id: 'two-names', specificity: 'moderate', use: 'score', pattern: differs('display-name', 'exact') };
const shown: Indicator = { ...first, id: 'has-headline', specificity: 'weak', use: 'corroborate', pattern: present('headline') };
const told: Indicator = {
  ...first,
  id: 'told',
  specificity: 'strong',
  use: 'score',
  pattern: any(matches(['headline'], 'pilot'), answered('told', 'yes')),
};
const checks = checksOf({ ...dprkItWorkerPack, indicators: [two, shown, told] });
const [north] = aCrowd.regions as [(typeof aCrowd.regions)[0]];

function counted(from: number, to: number): Tally {
  const tally = emptyTally();
  for (let nth = from; nth < to; nth++) addCandidate(tally, aCrowd.honestCandidate(0, nth, north), checks);
  return tally;
}
const whole = counted(0, 100);

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

test('every candidate has one word, one life story, and one answer by every indicator', () => {
  expect(whole.candidates).toBe(100);
  expect(sum(Object.values(whole.levels))).toBe(100);
  expect(sum(Object.values(whole.situations).flatMap((levels) => Object.values(levels)))).toBe(100);
  expect(whole.answers).toEqual({ 'two-names': [10, 90, 0], 'has-headline': [100, 0, 0], told: [0, 100, 0] });
});

test('what is found is told by life story', () => {
  expect(whole.shown).toEqual({
    'two-names': { 'another name': 10 },
    'has-headline': { 'another name': 10, plain: 90 },
    told: { plain: 2 },
  });
});

test('an indicator is named by what would be otherwise without it', () => {
  expect(whole.levels).toMatchObject({ 'verify-first': 2, 'worth-a-question': 10, background: 88 });
  expect(whole.without).toEqual({
    'two-names': { lower: 10, unasked: 10 },
    'has-headline': { lower: 88, unasked: 0 },
    told: { lower: 2, unasked: 2 },
  });
});

test('why something is asked leaves weak findings out', () => expect(whole.reasons).toEqual({ 'two-names': 10, told: 2 }));

test('a reviewer’s answer counts for the word, and not for what sources show', () => {
  expect(whole.bySources).toMatchObject({ 'verify-first': 0, 'worth-a-question': 10, background: 90 });
});

test('what several processes count adds up to what one counts', () => {
  const added = emptyTally();
  for (const part of [counted(0, 37), counted(37, 80), counted(80, 100)]) addTally(added, JSON.parse(JSON.stringify(part)) as Tally);
  expect(added).toEqual(whole);
});
