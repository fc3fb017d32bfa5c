import type { Difference } from './swap.ts';

/** What a worker says after each batch: how many lives it told, and which answers differ there. */
export type Told = { lives: number; differences: Difference[] };

/**
 * A line on standard error every 5,000 lives, since the whole takes a quarter of an hour: share, pace, and differences so far.
 *
 * @param count how many lives there are in all
 */
export function progressOf(count: number): (told: Told) => void {
  const started = performance.now();
  let [lives, found, said] = [0, 0, 0];
  return (told) => {
    lives += told.lives;
    found += told.differences.filter(({ excuse }) => excuse === undefined).length;
    if (lives < count && lives - said < step) return;
    said = lives;
    const pace = Math.round(lives / ((performance.now() - started) / 1000));
    console.error(`${Math.floor((100 * lives) / count)} %, ${lives} lives, ${pace} a second, ${found} answers differ`);
  };
}

const step = 5_000;
