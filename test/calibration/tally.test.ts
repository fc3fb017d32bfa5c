import { expect, test } from 'vitest';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { aCrowd } from '../builders/a-crowd.ts';
import { addCandidate, addTally, emptyTally, type Tally } from './tally.ts';

const loaded = loadPack(pack);
const [north] = aCrowd.regions as [(typeof aCrowd.regions)[0]];

function counted(from: number, to: number): Tally {
  const tally = emptyTally();
  for (let nth = from; nth < to; nth++) addCandidate(tally, aCrowd.honestCandidate(0, nth, north), loaded);
  return tally;
}
const whole = counted(0, 100);

test('every candidate has one word, one life story, and one answer by every indicator', () => {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  expect(whole.candidates).toBe(100);
  expect(sum(whole.levels)).toBe(100);
  expect(Object.values(whole.situations).reduce((all, levels) => all + sum(levels), 0)).toBe(100);
  expect(Object.keys(whole.answers)).toEqual(pack.indicators.map(({ id }) => id));
  for (const answers of Object.values(whole.answers)) expect(sum({ ...answers })).toBe(100);
});

test('those who show it are found, and nobody else', () => {
  expect(whole.answers['identity-name-differs-across-platforms']?.slice(0, 2)).toEqual([10, 90]);
  expect(whole.shown['identity-name-differs-across-platforms']).toEqual({ 'another name': 10 });
});

test('an indicator that alone made somebody be asked is named as that', () => {
  expect(whole.levels['worth-a-question'] + whole.levels['verify-first']).toBe(10);
  expect(whole.reasons).toEqual({ 'identity-name-differs-across-platforms': 10 });
  expect(whole.without).toEqual({ 'identity-name-differs-across-platforms': { lower: 10, unasked: 10 } });
});

test('what several processes count adds up to what one counts', () => {
  const added = emptyTally();
  for (const part of [counted(0, 37), counted(37, 80), counted(80, 100)]) addTally(added, JSON.parse(JSON.stringify(part)) as Tally);
  expect(added).toEqual(whole);
});
