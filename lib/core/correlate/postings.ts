/** What stands under which key, as it is kept and stored: chains of one array's places, nothing but numbers. */
export type PackedPostings = { heads: Uint32Array; keys: Uint32Array; nexts: Uint32Array; entries: Uint32Array };

/**
 * Entries under keys of 32 bits, any number of entries under one key and of keys for one entry. The newest comes first. Place 0
 * stands for none.
 */
export type Postings = {
  add(key: number, entry: number): void;
  /** The place of the newest entry under a key; 0 when there is none. */
  first(key: number): number;
  /** The place of the next one under the same key. */
  next(place: number): number;
  entryAt(place: number): number;
  /** Numbers the entries anew: each is what the array says for it; those of which it says `gone` are left out. */
  renumber(numbers: Uint32Array): void;
  pack(): PackedPostings;
};

/** What `renumber` takes for an entry that is no longer there. */
export const gone = 0xffff_ffff;

/** Opens what was packed, without going through it, or begins anew. */
export function openPostings(packed?: PackedPostings): Postings {
  let { heads, keys, nexts, entries } = packed ?? empty();
  let used = packed === undefined ? 1 : keys.length;

  const link = (place: number): void => {
    const bucket = (keys[place] as number) & (heads.length - 1);
    nexts[place] = heads[bucket] as number;
    heads[bucket] = place;
  };
  const relink = (buckets: number): void => {
    heads = new Uint32Array(buckets);
    for (let place = 1; place < used; place += 1) link(place);
  };
  const grow = (): void => {
    const room = Math.ceil(used * 1.3) + 1_000;
    [keys, nexts, entries] = [grown(keys, room), grown(nexts, room), grown(entries, room)];
  };
  const sameFrom = (start: number, key: number): number => {
    let place = start;
    while (place !== 0 && keys[place] !== key) place = nexts[place] as number;
    return place;
  };
  return {
    add(key, entry) {
      if (used >= keys.length) grow();
      keys[used] = key;
      entries[used] = entry;
      link(used);
      used += 1;
      if (used > heads.length * 2) relink(heads.length * 2);
    },
    first: (key) => sameFrom(heads[key & (heads.length - 1)] as number, key >>> 0),
    next: (place) => sameFrom(nexts[place] as number, keys[place] as number),
    entryAt: (place) => entries[place] as number,
    renumber(numbers) {
      let kept = 1;
      for (let place = 1; place < used; place += 1) {
        const entry = numbers[entries[place] as number] as number;
        if (entry === gone) continue;
        keys[kept] = keys[place] as number;
        entries[kept] = entry;
        kept += 1;
      }
      used = kept;
      relink(heads.length);
    },
    pack: () => ({ heads: heads.slice(), keys: keys.slice(0, used), nexts: nexts.slice(0, used), entries: entries.slice(0, used) }),
  };
}

const empty = (): PackedPostings => ({
  heads: new Uint32Array(1_024),
  keys: new Uint32Array(1),
  nexts: new Uint32Array(1),
  entries: new Uint32Array(1),
});

function grown(array: Uint32Array, room: number): Uint32Array {
  const next = new Uint32Array(room);
  next.set(array.length <= room ? array : array.subarray(0, room));
  return next;
}
