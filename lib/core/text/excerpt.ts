import { limits } from '../model/limits.ts';

/** Characters shown on either side of what was found: enough for a clause before and after it. */
const context = 70;

/** Characters up to which a text is short enough to be quoted whole. */
const wholeUpTo = 180;

/**
 * The part of a text around what was found in it, exactly as it stands there: cut between words, never through a character,
 * at most `limits.quote` characters. A short text comes back whole.
 *
 * @param start  where the find begins, in UTF-16 units
 * @param length how long it is
 */
export function excerpt(text: string, start: number, length: number): string {
  if (text.length <= wholeUpTo) return text.trim();
  const end = Math.min(text.length, start + Math.min(length, limits.quote));
  const spare = Math.min(context, Math.floor((limits.quote - (end - start)) / 2));
  const from = Math.max(0, start - spare);
  const to = Math.min(text.length, end + spare);
  const before = from === 0 ? text.slice(from, start) : text.slice(from, start).replace(/^\S{0,70}\s/, '');
  const after = to === text.length ? text.slice(end, to) : text.slice(end, to).replace(/\s\S{0,70}$/, '');
  return (before + text.slice(start, end) + after)
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
