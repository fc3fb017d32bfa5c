import { foldText } from '../text/fold-text.ts';
import { originalRanges } from '../text/original-range.ts';
import { isWordUnit, wordHash } from '../text/word-unit.ts';

/** A term of a list that stands in a text: the folded term, and where it stands in the text as it was given. */
export type TermFound = { key: string; start: number; length: number };

/** Finds the terms of a list in a text, each where it first stands. */
export type TermMatcher = { find(text: string): TermFound[] };

/** How far before a word a term begins that holds this word, and how long the term is. */
type Shape = { before: number; length: number };

/**
 * Made once per list. A term is found where it stands in the text folded, whole: no letter, digit or accent touches it where it
 * begins or ends with one. A term without letters and digits, or with half a sign, is never found.
 *
 * Every term is kept under its longest word. A text is read once; nearly all of its words are in no term, which a table of bits
 * tells without making a string, so that the number of terms hardly matters.
 */
export function termMatcher(terms: Iterable<string>): TermMatcher {
  const known = new Set<string>();
  const shapes = new Map<string, Shape[]>();
  const hashes: number[] = [];
  for (const term of terms) {
    const key = foldText(term);
    const word = longestWord(key);
    if (word === undefined || known.has(key) || halfSign.test(key)) continue;
    known.add(key);
    hashes.push(word.hash);
    const text = key.slice(word.from, word.to);
    const own = shapes.get(text);
    if (own === undefined) shapes.set(text, [{ before: word.from, length: key.length }]);
    else if (!own.some(({ before, length }) => before === word.from && length === key.length))
      own.push({ before: word.from, length: key.length });
  }
  const index = { known, shapes, bits: bitsOf(hashes) };
  return { find: (text) => (known.size === 0 ? [] : findTerms(text, index)) };
}

const halfSign = /\p{Cs}/u;

type Index = { known: ReadonlySet<string>; shapes: ReadonlyMap<string, readonly Shape[]>; bits: Uint32Array };

/** A bit for each hash, among sixteen times as many as there are hashes: few words of a text meet a taken one by chance. */
function bitsOf(hashes: readonly number[]): Uint32Array {
  const bits = new Uint32Array(1 << Math.min(16, 31 - Math.clz32(hashes.length | 1)));
  for (const hash of hashes) bits[(hash >>> 5) & (bits.length - 1)] = (bits[(hash >>> 5) & (bits.length - 1)] ?? 0) | (1 << (hash & 31));
  return bits;
}

function findTerms(text: string, { known, shapes, bits }: Index): TermFound[] {
  const folded = foldText(text);
  const mask = bits.length - 1;
  const found = new Map<string, number>();
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordUnit(folded, at)) continue;
    const from = at;
    let hash = 0;
    for (; at < folded.length && isWordUnit(folded, at); at += 1) hash = wordHash(hash, folded.charCodeAt(at));
    if ((((bits[(hash >>> 5) & mask] ?? 0) >>> (hash & 31)) & 1) === 0) continue;
    for (const { before, length } of shapes.get(folded.slice(from, at)) ?? []) {
      const start = from - before;
      const key = folded.slice(Math.max(0, start), start + length);
      if (known.has(key) && isWhole(folded, start, start + length) && start < (found.get(key) ?? Infinity)) found.set(key, start);
    }
  }
  if (found.size === 0) return [];
  const rangeOf = originalRanges(text, folded);
  return [...found].map(([key, start]) => ({ key, ...rangeOf(start, start + key.length) }));
}

const isWhole = (text: string, start: number, end: number): boolean => !isInsideWord(text, start) && !isInsideWord(text, end);

const isInsideWord = (text: string, at: number): boolean => at > 0 && at < text.length && isWordUnit(text, at - 1) && isWordUnit(text, at);

function longestWord(key: string): { from: number; to: number; hash: number } | undefined {
  let longest: { from: number; to: number; hash: number } | undefined;
  for (let at = 0; at < key.length; at += 1) {
    if (!isWordUnit(key, at)) continue;
    const from = at;
    let hash = 0;
    for (; at < key.length && isWordUnit(key, at); at += 1) hash = wordHash(hash, key.charCodeAt(at));
    if (longest === undefined || at - from > longest.to - longest.from) longest = { from, to: at, hash };
  }
  return longest;
}
