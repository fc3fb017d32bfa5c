import { drawOf } from '../calibration/people/draw.ts';

/** Numbers by which a text or a group is made up, each asked for once and in order. */
export type Dice = { below: (most: number) => number; chance: (share: number) => boolean; oneOf: <T>(some: readonly T[]) => T };

/** The dice of the nth thing of a seed: always the same throws. */
export function diceOf(seed: number, nth: number): Dice {
  const draw = drawOf(seed, nth);
  let throws = 0;
  const next = () => draw(`throw ${throws++}`);
  const below = (most: number) => Math.floor(next() * most);
  return { below, chance: (share) => next() < share, oneOf: (some) => some[below(some.length)] as (typeof some)[number] };
}
