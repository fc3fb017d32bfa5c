import { withRoom } from './ragged.ts';

/**
 * Places that may hold the same, chained by a hash of what they hold: a hash table without the keys, which stand at the places
 * themselves and are for the asker to compare. The place added last comes first.
 */
export type Chains = {
  /** The first place of a hash's chain, −1 for none. Places of other hashes are in it too. */
  first(hash: number): number;
  /** The place after another in its chain, −1 for none. */
  next(place: number): number;
  /** Adds the place after the last one; one that is already in is left alone, since a table that grows takes in all there are. */
  add(place: number, hash: number): void;
};

/**
 * Chains of the places from 0.
 *
 * @param hashes a hash, 32 bits, for each place there is; asked again when the table grows, after what was added
 */
export function chainsOf(hashes: () => Uint32Array): Chains {
  // Both count places from 1, so that what is new and 0 is none.
  let heads = new Uint32Array(0);
  let before = new Uint32Array(0);
  let used = 0;
  const link = (hash: number): void => {
    const bucket = spread(hash) & (heads.length - 1);
    before[used] = heads[bucket] as number;
    heads[bucket] = ++used;
  };
  const build = (): void => {
    const all = hashes();
    heads = new Uint32Array(bucketsFor(all.length));
    if (before.length < all.length) before = new Uint32Array(all.length);
    used = 0;
    for (let place = 0; place < all.length; place++) link(all[place] as number);
  };
  build();
  return {
    first: (hash) => (heads[spread(hash) & (heads.length - 1)] as number) - 1,
    next: (place) => (before[place] as number) - 1,
    add(place, hash) {
      if (place < used) return;
      if (used >= before.length) before = withRoom(before, used + 1);
      if (used >= heads.length * perBucketMost) build();
      else link(hash);
    },
  };
}

/** Places in a bucket, on average, from which there are twice as many buckets. */
const perBucketMost = 2;
const bucketsFor = (count: number): number => 2 ** Math.max(4, Math.ceil(Math.log2((count + 1) / perBucketMost)));

const spread = (hash: number): number => {
  const wide = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return wide ^ (wide >>> 15);
};
