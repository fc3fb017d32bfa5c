/** A count of yeses, and of how many. */
export type Share = { yes: number; of: number };

/**
 * How many times as often the first answers yes as the second, and the lower bound of the 95 % interval of that ratio (Katz et
 * al. 1978, on the logarithm). Half a yes and half a no are added to both where a count is nothing, so that nothing is divided by nothing.
 */
export function rateRatio(a: Share, b: Share): { ratio: number; low: number } {
  const isSparse = a.yes === 0 || b.yes === 0;
  const [p, q] = [a, b].map(({ yes, of }) => (isSparse ? { yes: yes + 0.5, of: of + 1 } : { yes, of })) as [Share, Share];
  const ratio = p.yes / p.of / (q.yes / q.of);
  const spread = Math.sqrt(1 / p.yes - 1 / p.of + 1 / q.yes - 1 / q.of);
  return { ratio, low: Math.exp(Math.log(ratio) - 1.959963984540054 * spread) };
}
