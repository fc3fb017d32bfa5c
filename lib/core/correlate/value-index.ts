import { chainsOf } from './chains.ts';
import { ownersOf } from './owners.ts';
import type { Shelf } from './shelf.ts';

/** Finds the cases that show a value. */
export type ValueIndex = {
  /** The ordinals of the cases, but for one, that show a value. */
  find(value: number, but: number): number[];
  /** Takes in the case added last. */
  add(): void;
};

export function valueIndexOf(shelf: Shelf): ValueIndex {
  const { values } = shelf;
  const owners = ownersOf(values);
  const chains = chainsOf(() => hashesOf(values.items, values.from(values.count)));
  return {
    find(value, but) {
      const found: number[] = [];
      const items = values.items;
      for (let place = chains.first(hashOf(value)); place >= 0; place = chains.next(place)) {
        if (items[place] !== value) continue;
        const owner = owners.at(place);
        if (owner !== but && shelf.gone[owner] === 0) found.push(owner);
      }
      return found;
    },
    add() {
      owners.add();
      const end = values.from(values.count);
      for (let place = values.from(values.count - 1); place < end; place++) chains.add(place, hashOf(values.items[place] as number));
    },
  };
}

// The values are hashes themselves, of 53 bits.
const hashOf = (value: number): number => (value ^ (value / 2 ** 32)) >>> 0;

function hashesOf(values: Float64Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let place = 0; place < count; place++) hashes[place] = hashOf(values[place] as number);
  return hashes;
}
