import type { Knobs } from '../knobs.ts';
import type { Trace } from '../model/trace.ts';
import { bitsApart, pictureBits } from './picture-bits.ts';

/** Two pictures that look the same, and the share of their bits that is. */
export type CommonPicture = { one: Trace; other: Trace; likeness: number };

/** The two of two candidates' pictures that look most alike; `undefined` where none look the same. */
export function commonPicture(
  ones: readonly Trace[],
  others: readonly Trace[],
  { linkPictureBitsMax }: Pick<Knobs, 'linkPictureBitsMax'>,
): CommonPicture | undefined {
  let best: CommonPicture | undefined;
  for (const one of ones) {
    for (const other of others) {
      const apart = bitsApart(one.value, other.value);
      const likeness = 1 - apart / pictureBits;
      if (apart <= linkPictureBitsMax && likeness > (best?.likeness ?? 0)) best = { one, other, likeness };
    }
  }
  return best;
}
