/** The lines of a text on which a selection stands, counted from one. */
export function linesOf(text: string, start: number, end: number): { first: number; last: number } {
  const until = (at: number): number => text.slice(0, at).split('\n').length;
  // A selection that ends at the beginning of a line holds nothing of that line.
  const lastAt = end > start && text[end - 1] === '\n' ? end - 1 : end;
  return { first: until(start), last: until(lastAt) };
}

/** The place as evidence names it: `line 14`, or `lines 14–16`. Kept with the case, so it is written in one language. */
export const locatorOf = ({ first, last }: { first: number; last: number }): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`;

/** A text in which invisible characters are written out, as it was: what is kept as a quote are the words themselves. */
export const asWritten = (shown: string): string =>
  shown.replace(/⟨U\+([0-9A-F]{4,6})⟩/g, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
