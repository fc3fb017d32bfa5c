import { foldText } from './fold-text.ts';

/**
 * Where a piece of a folded text stands in the text before it was folded: folding drops what nobody sees, unifies forms and takes
 * runs of white space together, so that the two have different lengths. The piece begins and ends with no white space.
 *
 * @param from where the piece begins in `foldText(text)`
 * @param to   where it ends there
 */
export function originalRange(text: string, from: number, to: number): { start: number; length: number } {
  let start = 0;
  let end = text.length;
  // White space never joins with its neighbours, so what stands between is folded by itself and joined by one space.
  let at = 0;
  for (const part of text.matchAll(/[^ \t\n\r]+/g)) {
    const folded = foldText(part[0]);
    if (folded === '') continue;
    if (from >= at && from <= at + folded.length) start = part.index + originalStart(part[0], folded, from - at);
    if (to > at && to <= at + folded.length) {
      end = part.index + originalEnd(part[0], folded, to - at);
      break;
    }
    at += folded.length + 1;
  }
  return { start, length: end - start };
}

/** The last place before which at most so much folded text stands: what nobody sees before the piece is left out. */
function originalStart(part: string, folded: string, length: number): number {
  if (isPlain(part, folded)) return length;
  return wholeSign(
    part,
    lastWhere(part, (before) => foldText(before).length <= length),
  );
}

/** The first place before which all of the folded text stands, and the accents of its last letter. */
function originalEnd(part: string, folded: string, length: number): number {
  if (isPlain(part, folded)) return length;
  const end = wholeSign(part, lastWhere(part, (before) => foldText(before).length < length) + 1);
  return end + (/^\p{M}*/u.exec(part.slice(end))?.[0].length ?? 0);
}

const isPlain = (part: string, folded: string): boolean => part.length === folded.length && /^[\x20-\x7e]*$/.test(part);

/** The longest beginning for which something holds that holds for every shorter one; its length. */
function lastWhere(text: string, holds: (before: string) => boolean): number {
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
