import type { CareerEnd, CareerSpan } from '../model/career.ts';
import { limits } from '../model/limits.ts';
import type { ObservationOf, PartialDate } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import { dayOf, earliestDay, latestDay } from '../text/day-number.ts';

/** The jobs and studies that the pages of one source show, oldest start first, those without any date last. */
export function spansOf(pages: readonly Profile[]): CareerSpan[] {
  const spans = pages.flatMap((page) =>
    page.observations.flatMap((each) =>
      each.visible && (each.kind === 'work' || each.kind === 'education') ? (spanOf(each, page) ?? []) : [],
    ),
  );
  return distinct(spans).sort((a, b) => orderOf(a) - orderOf(b));
}

function spanOf(shown: ObservationOf<'work'> | ObservationOf<'education'>, page: Profile): CareerSpan | undefined {
  const named =
    shown.kind === 'work'
      ? { label: shown.value.employer ?? '', detail: shown.value.title }
      : { label: shown.value.school, detail: shown.value.degree };
  if (named.label === '' && named.detail === undefined) return undefined;
  const start = startOf(shown.value.start);
  const end = endOf(shown.value.end, page.readAt);
  const { id, kind, quote, locator } = shown;
  return {
    id,
    what: shown.kind,
    label: named.label,
    ...(named.detail === undefined ? {} : { detail: named.detail }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || isBackwards(start, end) ? {} : { end }),
    evidence: { observation: id, kind, quote: quote.slice(0, limits.quote), source: page.account, locator },
  };
}

const startOf = (shown: PartialDate | undefined): CareerEnd | undefined =>
  shown === undefined ? undefined : { earliest: earliestDay(shown), latest: latestDay(shown), shown };

/** What runs until the present ran until the page was read; what came after that, it cannot say. */
function endOf(shown: PartialDate | 'present' | undefined, readAt: string): CareerEnd | undefined {
  return shown === 'present' ? { earliest: dayOf(readAt), latest: dayOf(readAt), shown } : startOf(shown);
}

/** Somebody mistyped, or the reader did; an end before the start is no end. */
const isBackwards = (start: CareerEnd | undefined, end: CareerEnd): boolean => start !== undefined && end.latest < start.earliest;

const orderOf = ({ start, end }: CareerSpan): number => start?.earliest ?? end?.earliest ?? Number.MAX_SAFE_INTEGER;

/** The pages of one account repeat each other. */
function distinct(spans: readonly CareerSpan[]): CareerSpan[] {
  const key = ({ what, label, detail, start, end }: CareerSpan) => JSON.stringify([what, label, detail, start?.shown, end?.shown]);
  return [...new Map(spans.toReversed().map((span) => [key(span), span])).values()].reverse();
}
