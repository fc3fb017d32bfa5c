import { Worker } from 'node:worker_threads';
import { progressOf, type Told } from './progress.ts';
import type { Difference } from './swap.ts';

/**
 * The swap test: lives told in two skins each must be answered alike by every indicator. `npm run swaps -- [COUNT] [SEED] [FROM]`;
 * two threads share the work, and FROM is the number of the first life, so that a few can be looked at again. Ends with 1 when a
 * single answer differs.
 */
const [count = 100_000, seed = 2026, first = 0] = process.argv.slice(2).map(Number);
const started = performance.now();
const heard = progressOf(count);
const parts = await Promise.all([0, 1].map(part));
const all = parts.flat();
const [differences, excused] = [all.filter(({ excuse }) => excuse === undefined), all.filter(({ excuse }) => excuse !== undefined)];
const seconds = ((performance.now() - started) / 1000).toFixed(0);

for (const [indicator, these] of Map.groupBy(differences, ({ indicator }) => indicator)) {
  console.log(`\n${indicator}: ${these.length}`);
  for (const { nth, situation, one, other } of these.slice(0, 6)) {
    console.log(`  life ${nth} (${situation})`);
    for (const { region, answer, shown } of [one, other]) console.log(`    ${region}: ${answer} — ${shown}`);
  }
}
for (const [excuse, these] of Map.groupBy(excused, ({ excuse: why }) => why)) {
  const each = Map.groupBy(these, ({ indicator }) => indicator);
  console.log(`\nNot one, and excused (${excuse}): ${[...each].map(([indicator, some]) => `${indicator} ${some.length}`).join(', ')}`);
}
console.log(`\n${count} lives told twice in ${seconds} s, seed ${seed}: ${differences.length} answers differ.`);
process.exitCode = differences.length === 0 ? 0 : 1;

function part(nth: number): Promise<Difference[]> {
  const half = Math.ceil(count / 2);
  const workerData = { seed, from: first + nth * half, to: first + Math.min(count, (nth + 1) * half) };
  const differences: Difference[] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    worker.on('message', (told: Told) => {
      heard(told);
      differences.push(...told.differences);
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve(differences));
  });
}
