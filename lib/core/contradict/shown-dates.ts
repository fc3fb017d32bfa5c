import { datePoints } from '../text/date-points.ts';
import { foldText } from '../text/fold-text.ts';
import { originalRanges } from '../text/original-range.ts';

/** The words of a quote that show one of the dates: `Mar 2019` for `2019-03`. None where the quote was cut before them. */
export function shownDates(quote: string, dates: readonly (string | undefined)[]): string[] {
  const folded = foldText(quote);
  const rangeOf = originalRanges(quote, folded);
  return datePoints(quote).flatMap(({ date, start, end }) => {
    if (date === undefined || !dates.includes(date)) return [];
    const { start: from, length } = rangeOf(start, end);
    return [quote.slice(from, from + length)];
  });
}
