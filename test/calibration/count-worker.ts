import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { checksOf } from './checks.ts';
import { honestCandidate } from './people/candidate.ts';
import { regions } from './people/regions.ts';
import { addCandidate, emptyTally, type Tally } from './tally.ts';

/** Some candidates of one region, counted from `from` up to and without `to`. */
export type Work = { seed: number; region: string; from: number; to: number };
/** What was counted, and the processor's milliseconds that making up and checking took. */
export type Counted = { tally: Tally; makingMs: number; checkingMs: number };

// One process of several. Nothing but counts leaves it.
const checks = checksOf(dprkItWorkerPack);
process.on('message', ({ seed, region: id, from, to }: Work) => {
  const region = regions.find((one) => one.id === id);
  if (region === undefined) throw new Error(`There is no region “${id}”.`);
  const tally = emptyTally();
  const start = process.cpuUsage();
  const candidates = Array.from({ length: to - from }, (_, position) => honestCandidate(seed, from + position, region));
  const made = process.cpuUsage(start);
  for (const candidate of candidates) addCandidate(tally, candidate, checks);
  const all = process.cpuUsage(start);
  const makingMs = (made.user + made.system) / 1_000;
  process.send?.({ tally, makingMs, checkingMs: (all.user + all.system) / 1_000 - makingMs } satisfies Counted);
});
