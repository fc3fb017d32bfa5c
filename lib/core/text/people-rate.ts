import type { Prevalence } from '../model/prevalence.ts';
import { type Interval, wilson } from './interval.ts';

/** A share of people as it is said: *about 3 in 100*, *fewer than 1 in 1,000*, *none of 500*. */
export type PeopleRate =
  | { is: 'about'; people: number; of: 100 | 1000 }
  /** The count is small or the sample is, so that only the upper end of the interval can be said. */
  | { is: 'at-most'; people: number; of: 1000 }
  | { is: 'fewer-than'; people: 1; of: 1000 }
  | { is: 'nearly-all' };

/** A share with the interval in which it probably lies, each 0–1, and how it is said. */
export type CountedShare = { yes: number; of: number; share: number; interval: Interval; said: PeopleRate };

/**
 * How a counted share is said, rounded so that it never looks rarer than it may be: hundredths from 1 % on, thousandths below,
 * and below one in a thousand *fewer than* only when the interval says so too.
 *
 * @param lives how many of the counted are independent of each other, where some are the same life told in another region
 */
export function countedShare(yes: number, of: number, lives = of): CountedShare {
  const share = of > 0 ? yes / of : 0;
  const interval = wilson(share * lives, lives);
  return { yes, of, share, interval, said: saidOf(share, interval) };
}

/** How often an indicator answered yes on ordinary people, in all regions together and in each. */
export type IndicatorRate = { all: CountedShare; regions: { id: string; name: string; rate: CountedShare }[] };

/** The rate of an indicator, as the pack's calibration counted it; nothing when it was not counted. */
export function indicatorRate(prevalence: Prevalence | undefined, indicator: string): IndicatorRate | undefined {
  if (prevalence === undefined || !Object.hasOwn(prevalence.yes, indicator)) return undefined;
  const yes = prevalence.yes[indicator] ?? [];
  if (yes.length !== prevalence.regions.length) return undefined;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    // Regions share their life stories, so all together are no more witnesses than one region's.
    all: countedShare(sum(yes), sum(candidatesOf(prevalence)), Math.max(...candidatesOf(prevalence))),
    regions: prevalence.regions.map(({ id, name, candidates }, nth) => ({ id, name, rate: countedShare(yes[nth] ?? 0, candidates) })),
  };
}

const candidatesOf = ({ regions }: Prevalence): number[] => regions.map(({ candidates }) => candidates);

function saidOf(share: number, { high }: Interval): PeopleRate {
  const inHundred = Math.round(share * 100);
  const inThousand = Math.round(share * 1000);
  if (inHundred >= 100) return { is: 'nearly-all' };
  // Ten in a thousand is one in a hundred, however it was rounded.
  if (inThousand >= 10) return { is: 'about', people: inHundred, of: 100 };
  if (share >= 0.001) return { is: 'about', people: inThousand, of: 1000 };
  return high < 0.001 ? { is: 'fewer-than', people: 1, of: 1000 } : { is: 'at-most', people: Math.ceil(high * 1000), of: 1000 };
}
