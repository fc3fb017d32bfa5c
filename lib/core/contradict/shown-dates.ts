import { datePoints } from '../text/date-points.ts';
import { foldText } from '../text/fold-text.ts';

/** The words of a quote that show one of the dates: `Mar 2019` for `2019-03`. None where the quote was cut before them. */
export function shownDates(quote: string, dates: readonly (string | undefined)[]): string[] {
  const folded = foldText(quote);
  // Where folding took something away, the words are looked for by themselves; what is then not found is not marked.
  const lower = quote.toLowerCase();
  return datePoints(quote).flatMap(({ date, start, end }) => {
    if (date === undefined || !dates.includes(date)) return [];
    const at = folded.length === quote.length ? start : lower.indexOf(folded.slice(start, end));
    return at < 0 ? [] : [quote.slice(at, at + end - start)];
  });
}
