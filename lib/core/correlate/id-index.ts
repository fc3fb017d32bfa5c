import { chainsOf } from './chains.ts';
import { hashOfUnits, type Shelf, unitsOf } from './shelf.ts';

/** Finds a case by its id. */
export type IdIndex = {
  /** The ordinal of a case, −1 when it is not there. */
  find(caseId: string): number;
  /** Takes in the case added last. */
  add(): void;
};

export function idIndexOf(shelf: Shelf): IdIndex {
  const { ids } = shelf;
  const chains = chainsOf(() => shelf.idHashes.subarray(0, ids.count));
  return {
    find(caseId) {
      const units = unitsOf(caseId);
      for (let ordinal = chains.first(hashOfUnits(units)); ordinal >= 0; ordinal = chains.next(ordinal)) {
        if (shelf.gone[ordinal] === 0 && holds(ids.items, ids.from(ordinal), ids.from(ordinal + 1), units)) return ordinal;
      }
      return -1;
    },
    add: () => chains.add(ids.count - 1, shelf.idHashes[ids.count - 1] as number),
  };
}

function holds(items: Uint8Array, from: number, to: number, units: readonly number[]): boolean {
  if (to - from !== units.length) return false;
  for (let at = 0; at < units.length; at++) if (items[from + at] !== units[at]) return false;
  return true;
}
