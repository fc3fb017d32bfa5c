import { folded } from './search-cases.ts';

/** Characters of an excerpt, so that it stays on one line. */
const excerptLength = 90;

/** The part of a text around the first word that was searched for, with dots where it was cut. */
export function excerpt(text: string, searched: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const word = folded(searched)
    .split(/\s+/)
    .find((each) => each !== '' && folded(flat).includes(each));
  // Folding can change lengths; the excerpt only has to be near.
  const at = word === undefined ? 0 : folded(flat).indexOf(word);
  const start = Math.max(0, Math.min(at - 30, flat.length - excerptLength));
  return `${start > 0 ? '…' : ''}${flat.slice(start, start + excerptLength).trim()}${start + excerptLength < flat.length ? '…' : ''}`;
}
