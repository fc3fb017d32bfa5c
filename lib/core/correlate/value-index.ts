import { type Chains, chainsOf } from './chains.ts';
import { ownersOf } from './owners.ts';
import type { Shelf } from './shelf.ts';

/** Finds the cases that show a value. */
export type ValueIndex = {
  /** For each value the ordinals of the cases, but for one, that show it. */
  find(values: Float64Array, but: number): number[][];
  /** Takes in the case added last. */
  add(): void;
};

/** The values of a shelf, to be asked for. */
export function valueIndexOf(shelf: Shelf): ValueIndex {
  const { values } = shelf;
  const owners = ownersOf(values);
  // Chaining all values takes as long as going through them for some ten cases: who asks first need not wait.
  let chains: Chains | undefined;
  let asking = 0;

  const placesOf = (value: number, { first, next }: Chains): number[] => {
    const places: number[] = [];
    for (let place = first(hashOf(value)); place >= 0; place = next(place)) if (values.items[place] === value) places.push(place);
    return places;
  };
  return {
    find(asked, but) {
      if (++asking > unchainedMost) chains ??= chainsOf(() => hashesOf(values.items, values.from(values.count)));
      const known = chains;
      const places = known
        ? [...asked].map((value) => placesOf(value, known))
        : placesAmong(values.items, values.from(values.count), asked);
      return places.map((each) => each.map(owners.at).filter((owner) => owner !== but && shelf.gone[owner] === 0));
    },
    add() {
      owners.add();
      if (chains === undefined) return;
      const end = values.from(values.count);
      for (let place = values.from(values.count - 1); place < end; place++) chains.add(place, hashOf(values.items[place] as number));
    },
  };
}

/** Cases that are asked about before all values are chained. */
const unchainedMost = 2;

// The values are hashes themselves, of 53 bits.
const hashOf = (value: number): number => (value ^ (value / 2 ** 32)) >>> 0;

function hashesOf(values: Float64Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let place = 0; place < count; place++) hashes[place] = hashOf(values[place] as number);
  return hashes;
}

/** For each value asked for the places where it stands, found by going through all of them. */
function placesAmong(values: Float64Array, count: number, asked: Float64Array): number[][] {
  const found = new Map([...asked].map((value) => [value, [] as number[]]));
  // Nearly every value is told apart by its last bits.
  const lastBits = new Uint8Array(bitsKept + 1);
  for (const value of asked) lastBits[value & bitsKept] = 1;
  for (let place = 0; place < count; place++) {
    const value = values[place] as number;
    if (lastBits[value & bitsKept] === 1) found.get(value)?.push(place);
  }
  return [...asked].map((value) => found.get(value) ?? []);
}

const bitsKept = 0xffff;
