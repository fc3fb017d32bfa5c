/** Times of one contestant, in milliseconds, in the order in which they were taken. */
export type Samples = { name: string; times: number[] };

/** The value below which the share `q` (0–1) of the samples lies. */
export function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/**
 * How many times faster `ours` is than `peer`, by medians, with the bounds within which 95 % of 1,000 resamplings fall.
 * The resampling is seeded, so that the same samples always give the same bounds.
 */
export function speedup(ours: readonly number[], peer: readonly number[]): { ratio: number; low: number; high: number } {
  const median = resampledMedian(20_261_122);
  const ratios = Array.from({ length: 1_000 }, () => median(peer) / median(ours));
  return { ratio: quantile(peer, 0.5) / quantile(ours, 0.5), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) };
}

/** The bounds within which the difference of two medians, `a` less `b`, falls in 95 % of 1,000 seeded resamplings. */
export function shiftBounds(a: readonly number[], b: readonly number[]): [low: number, high: number] {
  const median = resampledMedian(7);
  const shifts = Array.from({ length: 1_000 }, () => median(a) - median(b));
  return [quantile(shifts, 0.025), quantile(shifts, 0.975)];
}

/** Medians of samples that are drawn again from the samples, with putting back. */
function resampledMedian(seed: number): (times: readonly number[]) => number {
  const next = seeded(seed);
  const drawn = (times: readonly number[]) => times.map(() => times[Math.floor(next() * times.length)] as number);
  return (times) => quantile(drawn(times), 0.5);
}

/** A small generator of numbers from 0 to 1 (mulberry32); the same seed gives the same row. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
