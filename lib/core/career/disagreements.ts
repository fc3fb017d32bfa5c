import type { CareerEnd, CareerLane, CareerMark, CareerSpan } from '../model/career.ts';
import { isSamePlace } from './same-place.ts';

/**
 * Employers and schools that two sources tell with dates more than so many days apart, however what was shown is read. Of several
 * stations at one place those are compared that lie closest to each other.
 */
export function disagreements(lanes: readonly CareerLane[], moreThanDays: number): CareerMark[] {
  return lanes.flatMap((lane, index) => lanes.slice(index + 1).flatMap((other) => between(lane, other, moreThanDays)));
}

function between(one: CareerLane, other: CareerLane, moreThanDays: number): CareerMark[] {
  const used = new Set<string>();
  return one.spans.flatMap((span) => {
    const closest = other.spans
      .filter((theirs) => !used.has(theirs.id) && isSamePlace(span, theirs))
      .toSorted((a, b) => apart(span, a).days - apart(span, b).days)[0];
    if (closest === undefined) return [];
    used.add(closest.id);
    const { on, days } = apart(span, closest);
    return on !== undefined && days > moreThanDays ? [{ what: 'disagreement' as const, one: span.id, other: closest.id, on, days }] : [];
  });
}

/** On which end two entries lie further apart than the shown dates allow, and by how many days at the least. */
function apart(one: CareerSpan, other: CareerSpan): { on?: 'start' | 'end' | 'both'; days: number } {
  const start = daysBetween(one.start, other.start);
  // A source that was read earlier says less of the present, and is no other opinion.
  const end =
    one.end?.shown === 'present' || other.end?.shown === 'present' ? daysAfter(one.end, other.end) : daysBetween(one.end, other.end);
  if (start === 0 && end === 0) return { days: 0 };
  return { on: start > 0 && end > 0 ? 'both' : start > 0 ? 'start' : 'end', days: Math.max(start, end) };
}

/** Days between two ends at the least; 0 where they can be one day, or one of them is not told. */
const daysBetween = (one: CareerEnd | undefined, other: CareerEnd | undefined): number =>
  one === undefined || other === undefined ? 0 : Math.max(0, one.earliest - other.latest, other.earliest - one.latest);

/** With one end open, how long before the day of its reading the other source says that it ended. */
function daysAfter(one: CareerEnd | undefined, other: CareerEnd | undefined): number {
  if (one === undefined || other === undefined || one.shown === other.shown) return 0;
  const [open, ended] = one.shown === 'present' ? [one, other] : [other, one];
  return Math.max(0, open.earliest - ended.latest);
}
