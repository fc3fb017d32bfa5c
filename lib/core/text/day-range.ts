import type { PartialDate } from '../model/observation.ts';
import { dayOf, earliestDay, latestDay } from './day-number.ts';

/** The first and the last day that a shown date can mean, in days since 1970. */
export type DayRange = { first: number; last: number };

/** The days that a shown date can mean; `present` is the day on which it was read. */
export function dayRange(date: PartialDate | 'present', readAt: string): DayRange {
  if (date !== 'present') return { first: earliestDay(date), last: latestDay(date) };
  const read = dayOf(readAt);
  return { first: read, last: read };
}

/** Days that lie between two ranges whatever the dates mean; 0 where they touch. */
export const daysApart = (one: DayRange, other: DayRange): number => Math.max(0, one.first - other.last, other.first - one.last);

/** Days for which two periods run side by side at the least, whatever their dates mean. */
export const daysTogether = (one: { start: DayRange; end: DayRange }, other: { start: DayRange; end: DayRange }): number =>
  Math.max(0, Math.min(one.end.first, other.end.first) - Math.max(one.start.last, other.start.last));
