import { defaultKnobs } from '../knobs.ts';
import type { Ragged } from './ragged.ts';

/** The numbers that more than one case has, values or passages, and those cases. */
export type SharedValues = {
  /** For each number of a case that others have and not very many do: the ordinals of all who have it. */
  of(ordinal: number): Uint32Array[];
};

/** Groups all cases by what they have, at once. */
export function sharedValuesOf(lists: Ragged<Float64Array> | Ragged<Uint32Array>, gone: Uint8Array): SharedValues {
  const shownHere = (ordinal: number) => lists.items.subarray(lists.from(ordinal), lists.from(ordinal + 1));
  const shared = repeated(liveValues(lists, gone).sort());
  const starts = new Uint32Array(shared.length + 1);
  const eachPlace = (visit: (at: number, ordinal: number) => void): void => {
    for (let ordinal = 0; ordinal < lists.count; ordinal++) {
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

/** All of them but those of cases that are gone. */
function liveValues(lists: Ragged<Float64Array> | Ragged<Uint32Array>, gone: Uint8Array): Float64Array | Uint32Array {
  const live = lists.items.slice(0, lists.from(lists.count));
  let kept = 0;
  for (let ordinal = 0; ordinal < lists.count; ordinal++) {
    if (gone[ordinal] === 1) continue;
    live.copyWithin(kept, lists.from(ordinal), lists.from(ordinal + 1));
    kept += lists.from(ordinal + 1) - lists.from(ordinal);
  }
  return live.subarray(0, kept);
}

/** What stands more than once in a sorted row, and not so often that nobody is a neighbour by it. */
function repeated(sorted: Float64Array | Uint32Array): Float64Array {
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
