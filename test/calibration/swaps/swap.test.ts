import { expect, test } from 'vitest';
import { loadPack } from '../../../lib/core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { swapped, yesElsewhere } from './swap.ts';

const loaded = loadPack(dprkItWorkerPack);

test('lives told in another region’s names, scripts, places, schools and language are answered alike', { timeout: 240_000 }, () => {
  const differences = Array.from({ length: 1_000 }, (_, nth) => swapped(2026, nth, loaded)).flat();
  expect(differences.filter(({ excuse }) => excuse === undefined)).toEqual([]);
});

test('what is left open in one of the skins is no yes in the other, but for a name that cannot be spelled', { timeout: 120_000 }, () => {
  const excused = Array.from({ length: 200 }, (_, nth) => swapped(2026, 1_000 + nth, loaded)).flat();
  for (const { excuse, one, other } of excused) {
    if (excuse === yesElsewhere) continue;
    expect([one.answer, other.answer].sort()).toEqual(['no', 'unknown']);
  }
});
