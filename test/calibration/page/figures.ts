import { wilson } from '../../../lib/core/text/interval.ts';
import { percent } from '../percent.ts';
import type { Share } from '../ratio.ts';

/** A share with its interval: `0.24 % (0.14–0.42)`. */
export function withInterval({ yes, of }: Share): string {
  const { low, high } = wilson(yes, of);
  return `${percent(of === 0 ? 0 : yes / of)} (${points(low)}–${points(high)})`;
}

/** A number of people: `120,000`. */
export const grouped = (number: number): string => number.toLocaleString('en-US');

const points = (share: number): string => (share * 100).toFixed(share < 0.001 ? 3 : 2);
