/** Arrays that numbers are kept in. */
export type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Lists of numbers one after the other, each for one ordinal, counted from 0; only added to. */
export type Ragged<A extends Numbers> = {
  /** Lists in it. */
  readonly count: number;
  /** All numbers, with room behind the last one. Another array after `add`. */
  readonly items: A;
  /** Where the list of an ordinal begins; where all lists end for the ordinal after the last. */
  from(ordinal: number): number;
  /** Adds the list for the next ordinal. */
  add(list: ArrayLike<number>): void;
  /** The lists that are not `gone`, on their own. */
  pack(gone: Uint8Array): { starts: Uint32Array; items: A };
};

/** Takes over lists that were packed; to begin anew, `items` is empty and `starts` holds one 0. */
export function raggedOf<A extends Numbers>(packed: { starts: Uint32Array; items: A }): Ragged<A> {
  let { starts, items } = packed;
  let count = starts.length - 1;
  const from = (ordinal: number): number => starts[ordinal] as number;
  return {
    get count() {
      return count;
    },
    get items() {
      return items;
    },
    from,
    add(list) {
      const end = from(count);
      if (end + list.length > items.length) items = withRoom(items, end + list.length);
      items.set(list, end);
      if (++count >= starts.length) starts = withRoom(starts, count + 1);
      starts[count] = end + list.length;
    },
    pack(gone) {
      const kept = { starts: new Uint32Array(count + 1), items: items.slice(0, from(count)) as A };
      let left = 0;
      for (let ordinal = 0; ordinal < count; ordinal++) {
        if (gone[ordinal] === 1) continue;
        const start = kept.starts[left] as number;
        if (start !== from(ordinal)) kept.items.copyWithin(start, from(ordinal), from(ordinal + 1));
        kept.starts[++left] = start + from(ordinal + 1) - from(ordinal);
      }
      return { starts: kept.starts.slice(0, left + 1), items: kept.items.slice(0, kept.starts[left]) as A };
    },
  };
}

/** The same numbers in an array with room for more of them than asked for, so that growing by one again and again stays cheap. */
export function withRoom<A extends Numbers>(items: A, atLeast: number): A {
  const Kind = items.constructor as new (length: number) => A;
  const larger = new Kind(Math.ceil(atLeast * 1.25) + 64);
  larger.set(items.subarray(0, Math.min(items.length, larger.length)));
  return larger;
}
