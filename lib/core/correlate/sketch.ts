import { defaultKnobs } from '../knobs.ts';
import type { Sketch } from '../model/imprint.ts';
import { runLength, runsOf } from './shingles.ts';

/** Places of a sketch. With 63 the likeness of two texts of 140 words is off by at most 0.05 in two cases of three. */
export const sketchSize = 63;

/** The sketch of a text; `undefined` for one of so few words (`sketchWordsMin`) that strangers agree by chance. */
export function sketchOf(text: string): Sketch | undefined {
  return sketchOfRuns(runsOf(text));
}

/**
 * One-permutation MinHash (Li, Owen and Zhang, 2012): each run falls into one place, and the smallest of a place is kept, shortened to
 * 16 bits. A place into which none fell stays 0.
 */
export function sketchOfRuns(runs: Uint32Array): Sketch | undefined {
  if (runs.length + runLength - 1 < defaultKnobs.sketchWordsMin) return undefined;
  smallest.fill(none);
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number;
    const place = ((run >>> 16) * sketchSize) >>> 16;
    const rest = Math.imul(run, 0x9e3779b1) >>> 5;
    if (rest < (smallest[place] as number)) smallest[place] = rest;
  }
  const sketch = new Uint16Array(sketchSize);
  for (let place = 0; place < sketchSize; place++) {
    const rest = smallest[place] as number;
    // The low bits of the smallest are as even as any; its high bits are mostly 0.
    if (rest !== none) sketch[place] = rest & 0xffff || 1;
  }
  return sketch;
}

/** The share of word runs that two texts are likely to have in common, 0–1: of those that either has. */
export function likenessOf(one: Sketch, other: Sketch): number {
  let same = 0;
  let filled = 0;
  for (let place = 0; place < sketchSize; place++) {
    const mine = one[place] as number;
    const theirs = other[place] as number;
    if ((mine | theirs) === 0) continue;
    filled++;
    if (mine === theirs) same++;
  }
  return filled === 0 ? 0 : same / filled;
}

// More than 27 bits can hold.
const none = 2 ** 27;
const smallest = new Int32Array(sketchSize);
