/** A share of a whole, 0–1, from its lower to its upper bound. */
export type Interval = { low: number; high: number };

/**
 * Where the true share probably lies when `yes` of `of` answered yes: the 95 % interval of Wilson (1927), which also holds for
 * few yeses and for none at all. From 0 to 1 when nobody was asked.
 */
export function wilson(yes: number, of: number): Interval {
  if (!(of > 0)) return { low: 0, high: 1 };
  const share = Math.min(1, Math.max(0, yes / of));
  const spread = normal95 ** 2 / of;
  const middle = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  // Without yeses the lower bound is nothing at all, and not what rounding leaves of it.
  return { low: share === 0 ? 0 : (middle - half) / (1 + spread), high: share === 1 ? 1 : (middle + half) / (1 + spread) };
}

/** Two-sided 95 % point of the normal distribution. */
const normal95 = 1.959963984540054;
