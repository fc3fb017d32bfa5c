import type { Sketch } from '../model/imprint.ts';
import { type LinkKind, linkKinds } from '../model/link.ts';
import { sketchSize } from './sketch.ts';

/**
 * Bands of a text. Each is a number that holds three places of its sketch, shortened to 9 bits each: two texts that share 0.6 of their
 * runs have at least one band in common in 994 cases of 1,000, two that share 0.1 in 20.
 */
export const bandCount = 21;

/** The bands of a text. Places into which no run fell borrow from others, marked as borrowed, so that every band can be sought. */
export function bandsOf(by: LinkKind, sketch: Sketch): Uint32Array {
  const tag = isProse(linkKinds.indexOf(by)) ? proseTag : 0;
  const bands = new Uint32Array(bandCount);
  for (let band = 0; band < bandCount; band++) {
    const place = band * lanes;
    bands[band] = tag | laneOf(sketch, place) | (laneOf(sketch, place + 1) << laneBits) | (laneOf(sketch, place + 2) << (2 * laneBits));
  }
  return bands;
}

/** What is the same in two bands that are shared, whether their places are borrowed or not. */
export const bandKey = (band: number): number => band & ~borrowed;

/** Whether texts of two kinds, by their places in `linkKinds`, compare: of one kind, or both about somebody's self and work. */
export const areComparable = (one: number, other: number): boolean => one === other || (isProse(one) && isProse(other));

/**
 * The share of runs that two texts are likely to have in common, 0–1, as `likenessOf` has it; three places at a time.
 *
 * @param columns for each band those of all texts, of which the one at `at` is meant
 */
export function likenessOfBands(bands: Uint32Array, columns: readonly Uint32Array[], at: number): number {
  let differing = 0;
  let empty = 0;
  for (let band = 0; band < bandCount; band++) {
    const mine = bands[band] as number;
    const theirs = (columns[band] as Uint32Array)[at] as number;
    // A place differs when its bits do, or when one of the two only borrowed it.
    const apart = (mine ^ theirs) | ((mine | theirs) & borrowed);
    differing += ((((apart & kept) + kept) | apart) & borrowed) >>> (laneBits - 1);
    empty += (mine & theirs & borrowed) >>> (laneBits - 1);
  }
  const filled = sketchSize - inAll(empty);
  return filled === 0 ? 0 : (sketchSize - inAll(differing)) / filled;
}

/** The 9 bits of a place, and one that says whether they are borrowed. */
function laneOf(sketch: Sketch, place: number): number {
  const own = sketch[place] as number;
  if (own !== 0) return own & laneKept;
  // Each place asks the others in an order of its own (Shrivastava, 2017), so that those who borrow do not all have the same.
  for (let asked = 0; asked < sketchSize; asked++) {
    const lent = sketch[lenders[place * sketchSize + asked] as number] as number;
    if (lent !== 0) return (lent & laneKept) | laneBorrowed;
  }
  return laneBorrowed;
}

const inAll = (sums: number): number => (sums & laneMask) + ((sums >>> laneBits) & laneMask) + (sums >>> (2 * laneBits));

const isProse = (kind: number): boolean => ((prose >>> kind) & 1) === 1;
const prose = (['resume-text', 'summary-text', 'portfolio-text', 'message-text'] as const)
  .map((by) => 1 << linkKinds.indexOf(by))
  .reduce((all, one) => all | one);
const proseTag = 1 << 30;

const lanes = 3;
const laneBits = 10;
const laneMask = (1 << laneBits) - 1;
const laneBorrowed = 1 << (laneBits - 1);
const laneKept = laneBorrowed - 1;
const inThree = (lane: number): number => lane | (lane << laneBits) | (lane << (2 * laneBits));
const borrowed = inThree(laneBorrowed);
const kept = inThree(laneKept);

/** For each place the others, shuffled by a fixed row of numbers: it must be the same in all versions. */
const lenders = new Uint8Array(sketchSize * sketchSize);
let drawn = 20_261_122;
for (let place = 0; place < sketchSize; place++) {
  for (let at = 0; at < sketchSize; at++) {
    drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((drawn / 2 ** 32) * (at + 1));
    const from = place * sketchSize;
    lenders[from + at] = lenders[from + other] as number;
    lenders[from + other] = at;
  }
}
