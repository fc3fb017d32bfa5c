/**
 * What stands under which key, as it is stored: the keys, entry by entry, and how many each entry has. The chains are not stored: to make
 * them anew takes no longer than to read them back.
 */
export type PackedPostings = { keys: Uint32Array; keyCounts: Uint16Array };

/**
 * Entries under keys of 32 bits, any number of entries under one key and of keys for one entry. The newest comes first. Place 0
 * stands for none.
 */
export type Postings = {
  add(key: number, entry: number): void;
  /** Makes ready to ask for these keys, before `first`. */
  prepare(keys: readonly number[]): void;
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

/** Opens what was packed, which is taken over, or begins anew. Entries are added in the order of their numbers. */
export function openPostings(packed?: PackedPostings): Postings {
  let keys = packed?.keys ?? new Uint32Array(1);
  let entries = packed === undefined ? new Uint32Array(1) : entriesOf(packed);
  let nexts: Uint32Array = new Uint32Array(keys.length);
  let heads: Uint32Array = new Uint32Array(1_024);
  let used = keys.length;
  // Chaining millions of keys takes as long as going through them for many names: who asks first need not wait.
  let isChained = packed === undefined;
  let asking = 0;
  const few = new Map<number, number>();

  const link = (place: number): void => {
    const bucket = (keys[place] as number) & (heads.length - 1);
    nexts[place] = heads[bucket] as number;
    heads[bucket] = place;
  };
  const relink = (buckets: number): void => {
    heads = new Uint32Array(buckets);
    isChained = true;
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
  const chainFew = (asked: readonly number[]): void => {
    few.clear();
    const lastBits = new Uint8Array(bitsKept + 1);
    for (const key of asked) lastBits[key & bitsKept] = 1;
    for (const key of asked) few.set(key >>> 0, 0);
    for (let place = 1; place < used; place += 1) {
      const key = keys[place] as number;
      if (lastBits[key & bitsKept] === 0) continue;
      const before = few.get(key);
      if (before === undefined) continue;
      nexts[place] = before;
      few.set(key, place);
    }
  };
  return {
    add(key, entry) {
      if (used >= keys.length) grow();
      keys[used] = key;
      entries[used] = entry;
      if (isChained) link(used);
      used += 1;
      if (isChained && used > heads.length * 2) relink(heads.length * 2);
    },
    prepare(asked) {
      if (isChained) return;
      if (++asking > unchainedMost) relink(bucketsFor(used));
      else chainFew(asked);
    },
    first: (key) => (isChained ? sameFrom(heads[key & (heads.length - 1)] as number, key >>> 0) : (few.get(key >>> 0) ?? 0)),
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
      relink(bucketsFor(used));
    },
    pack() {
      const keyCounts = new Uint16Array(used > 1 ? (entries[used - 1] as number) + 1 : 0);
      for (let place = 1; place < used; place += 1)
        keyCounts[entries[place] as number] = (keyCounts[entries[place] as number] as number) + 1;
      return { keys: keys.slice(0, used), keyCounts };
    },
  };
}

/** The entry of each key. Place 0 stands for none. */
function entriesOf({ keys, keyCounts }: PackedPostings): Uint32Array {
  const entries = new Uint32Array(keys.length);
  let place = 1;
  for (const [entry, count] of keyCounts.entries()) for (const end = place + count; place < end; place += 1) entries[place] = entry;
  return entries;
}

/** Names that are asked about before all keys are chained. */
const unchainedMost = 4;
const bitsKept = 0xffff;

const bucketsFor = (used: number): number => 2 ** Math.max(10, Math.ceil(Math.log2(used / 2)));

function grown(array: Uint32Array, room: number): Uint32Array {
  const next = new Uint32Array(room);
  next.set(array.length <= room ? array : array.subarray(0, room));
  return next;
}
