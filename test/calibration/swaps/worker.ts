import { parentPort, workerData } from 'node:worker_threads';
import { loadPack } from '../../../lib/core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { type Difference, swapped } from './swap.ts';

const { seed, from, to } = workerData as { seed: number; from: number; to: number };
const loaded = loadPack(dprkItWorkerPack);
const differences: Difference[] = [];
for (let nth = from; nth < to; nth++) differences.push(...swapped(seed, nth, loaded));
parentPort?.postMessage(differences);
