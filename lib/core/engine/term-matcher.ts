import { foldText, isEven } from '../text/fold-text.ts';
import { originalRanges } from '../text/original-range.ts';
import { pairNumber, wordNumbers } from '../text/word-numbers.ts';
import { isWordUnit } from '../text/word-unit.ts';
import { placesOf, type TermIndex, type TermPlace, termAt, termIndex } from './term-index.ts';

/** A term of a list that stands in a text: the folded term, and where it stands in the text as it was given. */
export type TermFound = { key: string; start: number; length: number };

/** Finds the terms of a list in a text, each where it first stands. */
export type TermMatcher = { find(text: string): TermFound[] };

/**
 * Made once per list. A term is found where it stands in the text folded, whole: no letter, digit or accent touches it where it
 * begins or ends with one. A term without letters and digits, or with half a sign, is never found.
 *
 * A text is read once. Each of its words, alone and with the word before it, asks for the few terms that are kept under its number, and
 * those are compared where they stand: no string is made, and the number of terms hardly matters.
 */
export function termMatcher(terms: Iterable<string>): TermMatcher {
  const index = termIndex([...terms].map(foldText).filter((key) => key.isWellFormed()));
  return { find: (text) => findTerms(text, index) };
}

function findTerms(text: string, index: TermIndex): TermFound[] {
  // What folds sign for sign is read as it stands, and folded where it is compared.
  if (isEven(text)) return [...firstPlaces(text, index).values()];
  const folded = foldText(text);
  const found = [...firstPlaces(folded, index).values()];
  if (found.length === 0) return [];
  const rangeOf = originalRanges(text);
  return found.map(({ key, start, length }) => ({ key, ...rangeOf(start, start + length) }));
}

/** The terms that stand in a text that is even or folded. */
function firstPlaces(text: string, index: TermIndex): Map<TermPlace, TermFound> {
  const found = new Map<TermPlace, TermFound>();
  const { starts, numbers } = wordNumbers(text);
  let before = 0;
  for (let n = 0; n < numbers.length; n += 1) {
    const number = numbers[n] ?? 0;
    const start = starts[n] ?? 0;
    for (const place of placesOf(number, index)) addTerm(text, start, place, index, found);
    for (const place of placesOf(pairNumber(before, number), index)) addTerm(text, start, place, index, found);
    before = number;
  }
  return found;
}

/** Adds the term of a place, when it is new and stands whole where its word begins in the text at `at`. */
function addTerm(text: string, at: number, place: TermPlace, index: TermIndex, found: Map<TermPlace, TermFound>): void {
  if (found.has(place)) return;
  const start = reach(text, at - 1, index.keys, place - 1, -1);
  const end = reach(text, at, index.keys, place, 1);
  if (start === undefined || end === undefined || isInsideWord(text, start + 1) || isInsideWord(text, end)) return;
  found.set(place, { key: termAt(place, index), start: start + 1, length: end - start - 1 });
}

/**
 * How far a text goes with a term, sign by sign in one direction: the place behind the term's last sign, `undefined` when they part
 * before. One space of the term is any white space of the text.
 */
function reach(text: string, from: number, keys: string, place: TermPlace, step: 1 | -1): number | undefined {
  let at = from;
  for (let one = place; ; one += step) {
    const expected = keys.charCodeAt(one);
    if (expected === lineBreak) return at;
    if (foldedUnit(text, at) !== expected) return undefined;
    at += step;
    if (expected === space) while (foldedUnit(text, at) === space) at += step;
  }
}

const lineBreak = 0x0a;
const space = 0x20;

/** A unit of a text that is even or folded, as folding leaves it. */
function foldedUnit(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at);
  return unit < latin.length ? latin[unit] : unit;
}

const latin = Uint16Array.from({ length: 0x100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return '\t\n\r'.includes(sign) ? space : sign.toLowerCase().charCodeAt(0);
});

const isInsideWord = (text: string, at: number): boolean => at > 0 && at < text.length && isWordUnit(text, at - 1) && isWordUnit(text, at);
