const lengths = [1_000, 20_000];

/**
 * Whether work over a pumped text takes no longer than its length allows. The second text is twenty times as long as the first; a
 * quadratic step would take 400 times as long. The floor is the clock and the collector.
 */
export function isTimeBounded(work: (text: string) => unknown, pump: string, end: string): boolean {
  const [short, long] = lengths.map((length) => fastest(work, pump.repeat(length / pump.length) + end)) as [number, number];
  return long < Math.max(60, short * 100);
}

function fastest(work: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = process.hrtime.bigint();
    work(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}
