import { defaultKnobs } from '../knobs.ts';
import { type LinkKind, linkKinds } from '../model/link.ts';
import { areComparable, bandCount, bandKey, likenessOfBands } from './bands.ts';
import type { Casebook } from './casebook.ts';
import { ownersOf } from './owners.ts';
import type { Shelf } from './shelf.ts';

/** Two cases with texts of one kind that are alike, `one` before `other`; the estimated share of word runs in common, 0–1. */
export type NearPair = { one: string; other: string; likeness: number };

/** A part of the work: how many parts are done, of how many, and what was found in this one. */
type Step<Pair> = { done: number; of: number; pairs: Pair[] };
export type NearPairsStep = Step<NearPair>;

/** The same two by the ordinals of their cases, in either order. */
export type NearOrdinals = { one: number; other: number; likeness: number };

/**
 * All pairs of cases with texts of one kind that are alike, once for each two texts; the same pairs as `neighbours` tells, without those
 * that only a template makes alike. The casebook must not change meanwhile.
 */
export function* nearPairs(casebook: Casebook, by: LinkKind, atLeast: number): Generator<NearPair> {
  for (const { pairs } of nearPairsSteps(casebook, by, atLeast)) yield* pairs;
}

/**
 * The same in parts, between which a worker can say how far it is, hear that it shall stop, or put down where it was.
 *
 * @param from parts that were done before: the work goes on after them
 */
export function* nearPairsSteps(casebook: Casebook, by: LinkKind, atLeast: number, from = 0): Generator<NearPairsStep> {
  const { shelf } = casebook;
  for (const { pairs, ...far } of nearSteps(shelf, { by, atLeast, from })) {
    yield {
      ...far,
      pairs: pairs.map(({ likeness, ...pair }) => {
        const [one, two] = [shelf.caseIdAt(pair.one), shelf.caseIdAt(pair.other)];
        return one < two ? { one, other: two, likeness } : { one: two, other: one, likeness };
      }),
    };
  }
}

/** What is sought: texts of one kind, or all that compare; how alike they must be; parts that were done before. */
type Sought = { by?: LinkKind; atLeast: number; from?: number };

/** All pairs of texts that are alike, in parts, by the ordinals of their cases. */
export function* nearSteps(shelf: Shelf, { by, atLeast, from = 0 }: Sought): Generator<Step<NearOrdinals>> {
  const kind = by === undefined ? undefined : linkKinds.indexOf(by);
  const owners = ownersOf(shelf.kinds);
  const texts = new Uint32Array(shelf.kinds.from(shelf.kinds.count))
    .map((_, place) => place)
    .filter((place) => shelf.gone[owners.at(place)] === 0);
  // For each text the bands, one bit each, that more texts have than are looked at.
  const common = new Uint32Array(shelf.kinds.from(shelf.kinds.count));
  const isFirst = (band: number, one: number, other: number): boolean => {
    for (let before = 0; before < band; before++) {
      const column = shelf.bands[before] as Uint32Array;
      if (((common[one] as number) >>> before) & 1) continue;
      if (bandKey(column[one] as number) === bandKey(column[other] as number)) return false;
    }
    return true;
  };
  for (let band = 0; band < bandCount; band++) {
    const pairs: NearOrdinals[] = [];
    for (const sharing of sharings(shelf.bands[band] as Uint32Array, texts)) {
      if (sharing.length > defaultKnobs.neighbourCasesMax) {
        for (const place of sharing) common[place] = (common[place] as number) | (1 << band);
      } else if (band >= from) {
        const ofKind = kind === undefined ? sharing : sharing.filter((place) => shelf.kinds.items[place] === kind);
        for (const pair of pairsOf(shelf, ofKind, owners.at, atLeast, (one, other) => isFirst(band, one, other))) pairs.push(pair);
      }
    }
    if (band >= from) yield { done: band + 1, of: bandCount, pairs };
  }
}

function pairsOf(
  shelf: Shelf,
  places: Uint32Array,
  ownerOf: (place: number) => number,
  atLeast: number,
  isFirst: (one: number, other: number) => boolean,
): NearOrdinals[] {
  const pairs: NearOrdinals[] = [];
  const bands = new Uint32Array(bandCount);
  const kindAt = (place: number): number => shelf.kinds.items[place] as number;
  for (let at = 1; at < places.length; at++) {
    const place = places[at] as number;
    for (const [band, column] of shelf.bands.entries()) bands[band] = column[place] as number;
    for (let earlier = 0; earlier < at; earlier++) {
      const other = places[earlier] as number;
      if (ownerOf(place) === ownerOf(other) || !areComparable(kindAt(place), kindAt(other)) || !isFirst(place, other)) continue;
      const likeness = likenessOfBands(bands, shelf.bands, other);
      if (likeness >= atLeast) pairs.push({ one: ownerOf(other), other: ownerOf(place), likeness });
    }
  }
  return pairs;
}

/** The places that share a band, two or more together, each group in order. */
function* sharings(column: Uint32Array, places: Uint32Array): Generator<Uint32Array> {
  // Band and place in one number: numbers alone are sorted many times as fast as with a comparison of our own.
  const sorted = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    sorted[at] = bandKey(column[place] as number) * placesMost + place;
  }
  sorted.sort();
  const bandAt = (at: number): number => Math.floor((sorted[at] as number) / placesMost);
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && bandAt(at) === bandAt(start)) continue;
    if (at - start > 1) yield Uint32Array.from(sorted.subarray(start, at), (both) => both % placesMost);
    start = at;
  }
}

/** A band takes 31 bits; with this many texts, four million, both fit into the 53 bits of a number. */
const placesMost = 2 ** 22;
