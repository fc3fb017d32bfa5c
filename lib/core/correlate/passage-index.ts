import { defaultKnobs } from '../knobs.ts';
import { type Chains, chainsOf } from './chains.ts';
import type { Ragged } from './ragged.ts';
import type { Shelf } from './shelf.ts';

/** Finds the cases whose long texts have a passage in common with others. */
export type PassageIndex = {
  /** For each passage the ordinals of the cases, but for one, in which it stands; none when it stands in more than `neighbourCasesMax`. */
  find(passages: Uint32Array, but: number): number[][];
  /** Takes in the case added last. */
  add(): void;
};

export function passageIndexOf(shelf: Shelf): PassageIndex {
  const { passages } = shelf;
  // Chaining the passages of 100,000 cases takes as long as going through them for some cases: the first ones need not wait.
  let chains: Chains | undefined;
  let asking = 0;
  const all = (): Uint32Array => passages.items.subarray(0, passages.from(passages.count));
  return {
    find(asked, but) {
      if (asked.length === 0) return [];
      if (++asking > unchainedMost) chains ??= chainsOf(all);
      const places = chains === undefined ? placesAmong(all(), asked) : undefined;
      return Array.from(asked, (passage) => {
        const found: number[] = [];
        for (const place of places?.get(passage) ?? chained(passage, passages.items, chains)) {
          const owner = ownerOf(passages, place);
          if (owner === but || shelf.gone[owner] === 1) continue;
          if (found.push(owner) >= defaultKnobs.neighbourCasesMax) return [];
        }
        return found;
      });
    },
    add() {
      if (chains === undefined) return;
      for (let place = passages.from(passages.count - 1); place < passages.from(passages.count); place++)
        chains.add(place, passages.items[place] as number);
    },
  };
}

/** Cases that are asked about before all passages are chained. */
const unchainedMost = 2;

function* chained(passage: number, items: Uint32Array, chains: Chains | undefined): Generator<number> {
  if (chains === undefined) return;
  for (let place = chains.first(passage); place >= 0; place = chains.next(place)) if (items[place] === passage) yield place;
}

/** Whose a place is, sought among where the lists begin: an array of all owners would take as much room as the passages. */
function ownerOf(lists: Ragged<Uint32Array>, place: number): number {
  let from = 0;
  let to = lists.count - 1;
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if (lists.from(middle) <= place) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** For each passage asked for the places where it stands, found by going through all of them. */
function placesAmong(passages: Uint32Array, asked: Uint32Array): Map<number, number[]> {
  const found = new Map(Array.from(asked, (passage) => [passage, [] as number[]]));
  // Nearly every one is told apart by its last bits.
  const lastBits = new Uint8Array(bitsKept + 1);
  for (const passage of asked) lastBits[passage & bitsKept] = 1;
  for (let place = 0; place < passages.length; place++) {
    const passage = passages[place] as number;
    if (lastBits[passage & bitsKept] === 1) found.get(passage)?.push(place);
  }
  return found;
}

const bitsKept = 0xffff;
