import { pairNumber, type WordNumbers, wordNumbers } from '../text/word-numbers.ts';

/**
 * The terms of a list by the numbers of their words. A text asks about each of its words, and nearly always in vain, so that the answer
 * "none" comes from a table that stays in the processor's nearest memory; whatever is read beyond it lies side by side.
 */
export type TermIndex = {
  /** The terms, each between two line breaks. */
  readonly keys: string;
  /** One bit for each number that a term may be kept under. */
  readonly marks: Uint32Array;
  /** Two entries a term, from the slot of its number on: the number, and where in `keys` the word begins that gave it (0 for a free slot). */
  readonly slots: Int32Array;
};

/** Where a term stands in `keys` that is kept under a number: where the word begins that gave the number. */
export type TermPlace = number;

/**
 * Keeps every term under the number of its word, or of the two neighbouring words of it that the fewest terms share: "Technology" stands
 * in hundreds of names of companies, and "example com" in thousands of mailboxes. A term without a word is left out.
 *
 * @param terms folded, see `foldText`
 */
export function termIndex(terms: readonly string[]): TermIndex {
  const size = 1 << (33 - Math.clz32(terms.length | smallest));
  const index = { keys: `\n${terms.join('\n')}\n`, marks: new Uint32Array(size >> 3), slots: new Int32Array(2 * size) };
  const words = wordNumbers(index.keys);
  const shared = pairCounts(words, size);
  let [next, end] = [0, 0];
  for (const term of terms) {
    const first = next;
    end += term.length + 1;
    while ((words.starts[next] ?? Infinity) < end) next += 1;
    if (next > first) keep(term, rarest(words, first, next, shared), index);
  }
  return index;
}

/** The terms that are kept under a number; the empty list for nearly every number that none is kept under. */
export function placesOf(number: number, { marks, slots }: TermIndex): readonly TermPlace[] {
  if ((((marks[(number >>> 5) & (marks.length - 1)] ?? 0) >>> number) & 1) === 0) return nowhere;
  const places: TermPlace[] = [];
  for (let slot = firstSlot(number, slots); slots[slot + 1] !== 0; slot = nextSlot(slot, slots))
    if (slots[slot] === number) places.push(slots[slot + 1] ?? 0);
  return places;
}

/** The term that stands at a place. */
export const termAt = (place: TermPlace, { keys }: TermIndex): string =>
  keys.slice(keys.lastIndexOf('\n', place) + 1, keys.indexOf('\n', place));

/** Terms for which the smallest tables are made. */
const smallest = 4;
const nowhere: readonly TermPlace[] = [];

const firstSlot = (number: number, slots: Int32Array): number => (2 * number) & (slots.length - 1);
const nextSlot = (slot: number, slots: Int32Array): number => (slot + 2) & (slots.length - 1);

/** How many terms have two neighbouring words, about: numbers that fall together are counted together. */
function pairCounts({ numbers }: WordNumbers, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let n = 1; n < numbers.length; n += 1) {
    const at = pairNumber(numbers[n - 1] ?? 0, numbers[n] ?? 0) & (size - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

type Kept = { number: number; place: TermPlace };

/** What a term with the words from `first` to before `end` is kept under. */
function rarest({ starts, numbers }: WordNumbers, first: number, end: number, shared: Uint32Array): Kept {
  let kept = { number: numbers[first] ?? 0, place: starts[first] ?? 0 };
  let fewest = Infinity;
  for (let n = first + 1; n < end; n += 1) {
    const number = pairNumber(numbers[n - 1] ?? 0, numbers[n] ?? 0);
    const count = shared[number & (shared.length - 1)] ?? 0;
    if (count >= fewest) continue;
    fewest = count;
    kept = { number, place: starts[n] ?? 0 };
  }
  return kept;
}

function keep(term: string, { number, place }: Kept, index: TermIndex): void {
  const { marks, slots } = index;
  let slot = firstSlot(number, slots);
  for (; slots[slot + 1] !== 0; slot = nextSlot(slot, slots))
    if (slots[slot] === number && termAt(slots[slot + 1] ?? 0, index) === term) return;
  slots[slot] = number;
  slots[slot + 1] = place;
  const mark = (number >>> 5) & (marks.length - 1);
  marks[mark] = (marks[mark] ?? 0) | (1 << number);
}
