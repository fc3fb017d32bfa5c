import { quantile, type Samples, speedup } from './samples.ts';

/** One line of the table that `npm run bench` prints. */
export type Row = { what: string; figure: string; goal: string; isMet: boolean };

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;

/** Median and 95th percentile of one contestant, against a bound on the latter. */
export function timeRow(what: string, samples: Samples, p95GoalMs: number): Row {
  const p95 = quantile(samples.times, 0.95);
  return {
    what,
    figure: `p50 ${ms(quantile(samples.times, 0.5))}, p95 ${ms(p95)} (n ${samples.times.length})`,
    goal: `p95 ≤ ${p95GoalMs} ms`,
    isMet: p95 <= p95GoalMs,
  };
}

/** How many times faster we are than a peer; met unless even the upper bound misses. */
export function ratioRow(what: string, ours: Samples, peer: Samples, atLeast: number): Row {
  const { ratio, low, high } = speedup(ours.times, peer.times);
  return {
    what: `${what} against ${peer.name}`,
    figure: `${ratio.toFixed(1)} × (${low.toFixed(1)}–${high.toFixed(1)}); peer p50 ${ms(quantile(peer.times, 0.5))}`,
    goal: `≥ ${atLeast} ×`,
    isMet: high >= atLeast,
  };
}

/** Prints rows in columns, each with whether its goal was met. */
export function printRows(rows: readonly Row[]): void {
  const width = (key: 'what' | 'figure' | 'goal') => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    console.log(
      `${row.isMet ? 'met   ' : 'MISSED'}  ${row.what.padEnd(width('what'))}  ${row.figure.padEnd(width('figure'))}  ${row.goal}`,
    );
  }
}
