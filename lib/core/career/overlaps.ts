import type { CareerLane, CareerMark, CareerSpan } from '../model/career.ts';
import { isSamePlace } from './same-place.ts';

/** Jobs for two employers that run side by side in one source, for at least so many days whatever the shown dates mean. */
export function overlaps({ spans }: CareerLane, atLeastDays: number): CareerMark[] {
  const jobs = spans.filter(({ what, label, start, end }) => what === 'work' && label !== '' && start !== undefined && end !== undefined);
  return jobs.flatMap((one, index) => jobs.slice(index + 1).flatMap((other) => overlap(one, other, atLeastDays)));
}

function overlap(one: CareerSpan, other: CareerSpan, atLeastDays: number): CareerMark[] {
  // A promotion is one employer.
  if (one.start === undefined || one.end === undefined || other.start === undefined || other.end === undefined) return [];
  if (isSamePlace(one, other)) return [];
  const from = Math.max(one.start.latest, other.start.latest);
  const to = Math.min(one.end.earliest, other.end.earliest);
  return to - from >= atLeastDays ? [{ what: 'overlap', one: one.id, other: other.id, from, to, days: to - from }] : [];
}
