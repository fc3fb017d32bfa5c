import { expect, test } from 'vitest';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { brokenBudgets, budgetsOf } from './budgets.ts';
import { checksOf } from './checks.ts';
import type { Counts } from './counts.ts';
import { honestCandidate } from './people/candidate.ts';
import { regions } from './people/regions.ts';
import { addCandidate, emptyTally } from './tally.ts';

const checks = checksOf(pack);
const perRegion = 40;
const tallies = regions.map((region) => {
  const tally = emptyTally();
  // Another seed than that of the report, so that these are people whom no rule was held against.
  for (let nth = 0; nth < perRegion; nth++) addCandidate(tally, honestCandidate(7, nth, region), checks);
  return { id: region.id, name: region.name, tally };
});
const counts: Pick<Counts, 'regions'> = { regions: tallies.map(({ id, name, tally }) => ({ id, name, ...tally })) };

test('every honest candidate of every region is checked with every indicator', () => {
  for (const { tally } of tallies) {
    expect(tally.candidates).toBe(perRegion);
    expect(Object.keys(tally.answers)).toEqual(pack.indicators.map(({ id }) => id));
    for (const answers of Object.values(tally.answers)) expect(answers[0] + answers[1] + answers[2]).toBe(perRegion);
  }
});

test('few honest candidates are asked anything, in few regions and in many', () => {
  const asked = tallies.map(({ tally }) => tally.levels['worth-a-question'] + tally.levels['verify-first']);
  // Three in a hundred are allowed; of forty, five by bad luck once in a hundred times.
  expect(Math.max(...asked)).toBeLessThanOrEqual(5);
  expect(asked.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(0.06 * perRegion * regions.length);
});

test('forty candidates are too few for any region to be called spared', () => {
  const broken = brokenBudgets(budgetsOf(counts, pack)).map(({ what }) => what);
  expect(broken).toContain('verify first by what sources show, upper bound in the worst region');
});
