import type { PartialDate } from '../model/observation.ts';

/** Days since 1970 of the first day that a partial date can mean: `2021-03` begins on 1 March, `2021` on 1 January. */
export function earliestDay(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / dayMs);
}

/** Days since 1970 of the last day that a partial date can mean. */
export function latestDay(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return earliestDay(date);
  return Math.floor(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / dayMs);
}

/** Days since 1970 of a moment in ISO form. */
export const dayOf = (instant: string): number => Math.floor(Date.parse(instant) / dayMs);

/** One day in milliseconds. */
export const dayMs = 86_400_000;
