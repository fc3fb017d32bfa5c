import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Counted, Work } from './count-worker.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** The tallies by region, and what a candidate cost on a processor, in milliseconds. */
export type Count = { byRegion: Map<string, Tally>; makingMs: number; checkingMs: number };

/** Counts so many candidates of each region in several processes. `told` is called with how many are done. */
export async function count(
  { seed, perRegion, regions, processes }: { seed: number; perRegion: number; regions: readonly string[]; processes: number },
  told: (done: number, of: number) => void,
): Promise<Count> {
  const work = regions.flatMap((region) => portions(seed, region, perRegion));
  const byRegion = new Map(regions.map((region) => [region, emptyTally()]));
  const spent = { makingMs: 0, checkingMs: 0 };
  const all = perRegion * regions.length;
  let done = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(processes, work.length) }, async () => {
      const child = startWorker();
      try {
        for (let portion = work[next++]; portion !== undefined; portion = work[next++]) {
          const { tally, makingMs, checkingMs } = await child.count(portion);
          addTally(byRegion.get(portion.region) as Tally, tally);
          spent.makingMs += makingMs;
          spent.checkingMs += checkingMs;
          done += tally.candidates;
          told(done, all);
        }
      } finally {
        child.end();
      }
    }),
  );
  return { byRegion, makingMs: spent.makingMs / all, checkingMs: spent.checkingMs / all };
}

/** Small enough that both processors end at about the same time. */
const portionSize = 250;

function portions(seed: number, region: string, perRegion: number): Work[] {
  const starts = Array.from({ length: Math.ceil(perRegion / portionSize) }, (_, position) => position * portionSize);
  return starts.map((from) => ({ seed, region, from, to: Math.min(perRegion, from + portionSize) }));
}

function startWorker(): { count: (work: Work) => Promise<Counted>; end: () => void } {
  const child = fork(fileURLToPath(new URL('count-worker.ts', import.meta.url)), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    count: (work) =>
      new Promise((resolve, reject) => {
        const failed = () => reject(new Error(`The process that counts ${work.region} from ${work.from} on has ended.`));
        child.once('exit', failed);
        child.once('message', (counted) => {
          child.off('exit', failed);
          resolve(counted as Counted);
        });
        child.send(work);
      }),
    end: () => child.kill(),
  };
}
