import { foldText } from '../text/fold-text.ts';
import { originalRanges } from '../text/original-range.ts';
import { isWordUnit, wordHash } from '../text/word-unit.ts';

/** A term of a list that stands in a text: the folded term, and where it stands in the text as it was given. */
export type TermFound = { key: string; start: number; length: number };

/** Finds the terms of a list in a text, each where it first stands. */
export type TermMatcher = { find(text: string): TermFound[] };

/**
 * Made once per list. A term is found where it stands in the text folded, whole: no letter, digit or accent touches it where it
 * begins or ends with one. A term without letters and digits, or with half a sign, is never found.
 *
 * Every term is kept under a number made of that word of it which the fewest terms have. A text is read once, and each of its words
 * looks up the few terms that are kept under its number and compares them in place: no string is made, and the number of terms hardly
 * matters.
 */
export function termMatcher(terms: Iterable<string>): TermMatcher {
  const index = indexOf([...terms].map(foldText).filter((key) => !halfSign.test(key)));
  return { find: (text) => (index.keys.length === 0 ? [] : findTerms(text, index)) };
}

const halfSign = /\p{Cs}/u;

/**
 * The terms by number. What is compared first stands side by side in `terms`, one record a term, since it is read in no order at all
 * and memory gives what lies together at once; the keys themselves are looked at for the few that are left.
 */
type Index = { keys: readonly string[]; first: Int32Array; terms: Int32Array };

/** The parts of a record: the next term of the slot, the number, where the word begins, how long the term is, its first and last sign. */
const [nextAt, hashAt, beforeAt, lengthAt, initialAt, finalAt, recordSize] = [0, 1, 2, 3, 4, 5, 8];

function indexOf(folded: readonly string[]): Index {
  const slots = 1 << (33 - Math.clz32(folded.length | 1));
  const keys: string[] = [];
  const first = new Int32Array(slots).fill(none);
  const terms = new Int32Array(folded.length * recordSize);
  const shared = new Uint32Array(slots);
  const worded = folded.map((key) => ({ key, words: wordsIn(key) }));
  for (const { words } of worded) for (const { hash } of words) shared[hash & (slots - 1)] = (shared[hash & (slots - 1)] ?? 0) + 1;
  const sharedBy = ({ hash }: Word) => shared[hash & (slots - 1)] ?? 0;
  for (const { key, words } of worded) {
    // "Technology" stands in hundreds of names of companies, the word before it in few.
    const [initial, ...others] = words;
    if (initial === undefined) continue;
    const word = others.reduce((rarest, other) => (sharedBy(other) < sharedBy(rarest) ? other : rarest), initial);
    const slot = word.hash & (slots - 1);
    let one = first[slot] ?? none;
    while (one !== none && keys[one] !== key) one = terms[one * recordSize + nextAt] ?? none;
    if (one !== none) continue;
    const own = keys.push(key) - 1;
    const record = [first[slot] ?? none, word.hash, word.from, key.length, key.charCodeAt(0), key.charCodeAt(key.length - 1)];
    terms.set(record, own * recordSize);
    first[slot] = own;
  }
  return { keys, first, terms };
}

const none = -1;

function findTerms(text: string, { keys, first, terms }: Index): TermFound[] {
  const folded = foldText(text);
  const mask = first.length - 1;
  const found = new Map<number, number>();
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordUnit(folded, at)) continue;
    const from = at;
    let hash = wordHash(0, folded.charCodeAt(at));
    for (at += 1; at < folded.length && isWordUnit(folded, at); at += 1) hash = wordHash(hash, folded.charCodeAt(at));
    let term = first[hash & mask] ?? none;
    while (term !== none) {
      const record = term * recordSize;
      const start = from - (terms[record + beforeAt] ?? 0);
      const end = start + (terms[record + lengthAt] ?? 0);
      if (
        terms[record + hashAt] === hash &&
        // Outside of the text there is no sign, and nothing is equal to it.
        folded.charCodeAt(start) === terms[record + initialAt] &&
        folded.charCodeAt(end - 1) === terms[record + finalAt] &&
        folded.startsWith(keys[term] ?? '', start) &&
        isWhole(folded, start, end) &&
        start < (found.get(term) ?? Infinity)
      )
        found.set(term, start);
      term = terms[record + nextAt] ?? none;
    }
  }
  if (found.size === 0) return [];
  const rangeOf = originalRanges(text, folded);
  return [...found].map(([term, start]) => {
    const key = keys[term] ?? '';
    return { key, ...rangeOf(start, start + key.length) };
  });
}

const isWhole = (text: string, start: number, end: number): boolean => !isInsideWord(text, start) && !isInsideWord(text, end);

const isInsideWord = (text: string, at: number): boolean => at > 0 && at < text.length && isWordUnit(text, at - 1) && isWordUnit(text, at);

/** A word of a term: a number made of its signs, and where it begins. */
type Word = { hash: number; from: number };

function wordsIn(key: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < key.length; at += 1) {
    if (!isWordUnit(key, at)) continue;
    const from = at;
    let hash = 0;
    for (; at < key.length && isWordUnit(key, at); at += 1) hash = wordHash(hash, key.charCodeAt(at));
    words.push({ hash, from });
  }
  return words;
}
