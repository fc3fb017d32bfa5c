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
  const next = seeded(20_261_122);
  const resampled = (times: readonly number[]) =>
    quantile(
      times.map(() => times[Math.floor(next() * times.length)] as number),
      0.5,
    );
  const ratios = Array.from({ length: 1_000 }, () => resampled(peer) / resampled(ours));
  return { ratio: quantile(peer, 0.5) / quantile(ours, 0.5), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) };
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
