import { chainsOf } from './chains.ts';
import { type Shelf, unitsOf } from './shelf.ts';

/** Finds a case by its id. */
export type IdIndex = {
  /** The ordinal of a case, −1 when it is not there. */
  find(caseId: string): number;
  /** Takes in the case added last. */
  add(): void;
};

export function idIndexOf(shelf: Shelf): IdIndex {
  const { ids } = shelf;
  const hashAt = (ordinal: number): number => hashOf(ids.items, ids.from(ordinal), ids.from(ordinal + 1));
  const chains = chainsOf(() => Uint32Array.from({ length: ids.count }, (_, ordinal) => hashAt(ordinal)));
  return {
    find(caseId) {
      const units = unitsOf(caseId);
      for (let ordinal = chains.first(hashOf(units, 0, units.length)); ordinal >= 0; ordinal = chains.next(ordinal)) {
        if (shelf.gone[ordinal] === 0 && holds(ids.items, ids.from(ordinal), ids.from(ordinal + 1), units)) return ordinal;
      }
      return -1;
    },
    add: () => chains.add(ids.count - 1, hashAt(ids.count - 1)),
  };
}

function hashOf(units: ArrayLike<number>, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x9e3779b1) ^ (hash >>> 13);
  return hash >>> 0;
}

function holds(items: Uint8Array, from: number, to: number, units: readonly number[]): boolean {
  if (to - from !== units.length) return false;
  for (let at = 0; at < units.length; at++) if (items[from + at] !== units[at]) return false;
  return true;
}
