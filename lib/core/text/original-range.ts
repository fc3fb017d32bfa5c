import { foldText, isEven } from './fold-text.ts';

/** A range of a text, in UTF-16 units. */
export type TextRange = { start: number; length: number };

/** A run of a text without plain white space: where it begins, before folding and after, and how long it is folded. */
type Run = { start: number; text: string; at: number; length: number };

/**
 * Tells where pieces of a folded text stand in the text before it was folded: folding drops what nobody sees, unifies forms and takes
 * runs of white space together, so that the two have different lengths. A piece begins and ends with no white space.
 *
 * @returns a function of where the piece begins and ends in `foldText(text)`
 */
export function originalRanges(text: string): (from: number, to: number) => TextRange {
  const runs = runsOf(text);
  return (from, to) => {
    const first = runs[lastAtMost(runs, from)];
    const last = runs[lastAtMost(runs, to - 1)];
    if (first === undefined || last === undefined) return { start: 0, length: text.length };
    const start = first.start + originalStart(first, from - first.at);
    return { start, length: last.start + originalEnd(last, to - last.at) - start };
  };
}

/** White space never joins with its neighbours, so each run is folded by itself, and one space stands between two. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(/[^ \t\n\r]+/g)) {
    const length = isEven(run) ? run.length : foldText(run).length;
    if (length === 0) continue;
    runs.push({ start: index, text: run, at, length });
    at += length + 1;
  }
  return runs;
}

/** The last run that begins at or before a place of the folded text. */
function lastAtMost(runs: readonly Run[], place: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last place before which at most so much folded text stands: what nobody sees before the piece is left out. */
function originalStart({ text }: Run, length: number): number {
  return isEven(text)
    ? length
    : wholeSign(
        text,
        longestWhere(text, (before) => foldText(before).length <= length),
      );
}

/** The first place before which all of the folded text stands, and the accents of its last letter. */
function originalEnd({ text }: Run, length: number): number {
  if (isEven(text)) return length;
  const end = wholeSign(text, longestWhere(text, (before) => foldText(before).length < length) + 1);
  return end + (/^\p{M}*/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** The longest beginning for which something holds that holds for every shorter one; its length. */
function longestWhere(text: string, holds: (before: string) => boolean): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place itself, or the one behind a sign of two units that it cuts. */
const wholeSign = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
