import { defaultKnobs } from '../knobs.ts';
import type { Shelf } from './shelf.ts';

/** The values that more than one case shows, and those cases. */
export type SharedValues = {
  /** For each value of a case that others show and not very many do: the ordinals of all who show it. */
  of(ordinal: number): Uint32Array[];
};

/** Groups all cases by what they show, at once. */
export function sharedValuesOf({ values, gone, ids }: Shelf): SharedValues {
  const shownHere = (ordinal: number): Float64Array => values.items.subarray(values.from(ordinal), values.from(ordinal + 1));
  const shared = repeated(Float64Array.from(liveValues(ids.count, gone, shownHere)).sort());
  const starts = new Uint32Array(shared.length + 1);
  const eachPlace = (visit: (at: number, ordinal: number) => void): void => {
    for (let ordinal = 0; ordinal < ids.count; ordinal++) {
      if (gone[ordinal] === 1) continue;
      for (const value of shownHere(ordinal)) {
        const at = placeOf(shared, value);
        if (at >= 0) visit(at, ordinal);
      }
    }
  };
  eachPlace((at) => {
    starts[at + 1] = (starts[at + 1] as number) + 1;
  });
  for (let at = 0; at < shared.length; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const members = new Uint32Array(starts[shared.length] as number);
  const next = starts.slice();
  eachPlace((at, ordinal) => {
    members[next[at] as number] = ordinal;
    next[at] = (next[at] as number) + 1;
  });
  return {
    of: (ordinal) =>
      [...(gone[ordinal] === 1 ? [] : shownHere(ordinal))].flatMap((value) => {
        const at = placeOf(shared, value);
        return at < 0 ? [] : [members.subarray(starts[at], starts[at + 1])];
      }),
  };
}

function* liveValues(count: number, gone: Uint8Array, shownHere: (ordinal: number) => Float64Array): Generator<number> {
  for (let ordinal = 0; ordinal < count; ordinal++) if (gone[ordinal] === 0) yield* shownHere(ordinal);
}

/** What stands more than once in a sorted row, and not so often that nobody is a neighbour by it. */
function repeated(sorted: Float64Array): Float64Array {
  const found: number[] = [];
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (sorted[at] === sorted[start]) continue;
    if (at - start > 1 && at - start <= defaultKnobs.neighbourCasesMax) found.push(sorted[start] as number);
    start = at;
  }
  return Float64Array.from(found);
}

function placeOf(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const there = sorted[middle] as number;
    if (there === value) return middle;
    if (there < value) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
