import { parentPort, workerData } from 'node:worker_threads';
import { loadPack } from '../../../lib/core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import type { Told } from './progress.ts';
import { type Difference, swapped } from './swap.ts';

const { seed, from, to } = workerData as { seed: number; from: number; to: number };
/** So many lives are told before the main thread hears of them: about once in a few seconds. */
const batch = 500;
const loaded = loadPack(dprkItWorkerPack);
for (let first = from; first < to; first += batch) {
  const last = Math.min(to, first + batch);
  const differences: Difference[] = [];
  for (let nth = first; nth < last; nth++) differences.push(...swapped(seed, nth, loaded));
  parentPort?.postMessage({ lives: last - first, differences } satisfies Told);
}
