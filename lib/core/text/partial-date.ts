import type { PartialDate } from '../model/observation.ts';
import { datePoints } from './date-points.ts';

/**
 * The one date that a text shows, as far as it shows it: `Joined on May 2019` gives `2019-05`. `undefined` when there is
 * none, or more than one.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const dates = new Set(datePoints(text).flatMap(({ date }) => date ?? []));
  return dates.size === 1 ? [...dates][0] : undefined;
}
