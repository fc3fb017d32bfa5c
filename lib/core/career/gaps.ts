import type { CareerLane, CareerMark, CareerSpan } from '../model/career.ts';

/**
 * Times between two entries of one source that neither work nor education fills, for at least so many days whatever the shown
 * dates mean. Where an entry lacks an end it may have filled the time, so nothing is said of what lies beside it.
 */
export function gaps({ source, spans }: CareerLane, atLeastDays: number): CareerMark[] {
  const dated = spans.filter(({ start, end }) => start !== undefined || end !== undefined);
  const found: CareerMark[] = [];
  let last: CareerSpan | undefined;
  for (const span of dated) {
    if (last?.end !== undefined && span.start !== undefined && !dated.some((other) => mayFill(other, last?.end?.latest ?? 0, span))) {
      const [from, to] = [last.end.latest, span.start.earliest];
      if (to - from >= atLeastDays) found.push({ what: 'gap', source, after: last.id, before: span.id, from, to, days: to - from });
    }
    if (last === undefined || (span.end?.latest ?? span.start?.latest ?? 0) > (last.end?.latest ?? last.start?.latest ?? 0)) last = span;
  }
  return found;
}

/** Whether an entry whose other end is not told could have run in the time before a span. */
function mayFill({ start, end }: CareerSpan, from: number, next: CareerSpan): boolean {
  const to = next.start?.earliest ?? 0;
  if (start === undefined) return (end?.latest ?? 0) > from;
  return end === undefined && start.earliest < to;
}
