/**
 * What stands around a place of a text, at most so many characters on either side and not beyond the line, cut between words
 * where there are any; for looking at, since evidence is cut by `excerpt`.
 */
export function wordsAround(text: string, start: number, length: number, reach: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(start + length, start + length + reach);
  const from = start > reach ? before.replace(/^\S{0,40}\s/, '') : before;
  const to = start + length + reach < text.length ? after.replace(/\s\S{0,40}$/, '') : after;
  return `${from.slice(from.lastIndexOf('\n') + 1)}${text.slice(start, start + length)}${to.split('\n', 1)[0] ?? ''}`.trim();
}
