import type { Sketch } from '../model/imprint.ts';
import { hashOf } from './hash-of.ts';
import { pictureBits } from './picture-bits.ts';
import { sketchSize } from './sketch.ts';

/**
 * A picture's look in the form of a text's sketch, so that one index finds both: each place holds a few of its bits, always the same
 * ones (Indyk and Motwani, 1998). Two looks that are 16 bits apart have 0.68 of their places in common, two strangers' 0.02.
 */
export function pictureSketch(look: string): Sketch {
  const bits = [...look].flatMap((digit) => [3, 2, 1, 0].map((shift) => (Number.parseInt(digit, 16) >> shift) & 1));
  return Uint16Array.from({ length: sketchSize }, (_, place) => {
    let held = 0;
    for (let at = 0; at < heldBits; at += 1) held = (held << 1) | (bits[chosen[place * heldBits + at] as number] as number);
    // Spread over the room that a place has; 0 is for places without anything.
    return (hashOf(place, String(held)) & 0xffff) | 1;
  });
}

const heldBits = 6;
/** Which bits each place holds: it must be the same in all versions. */
const chosen = Uint8Array.from({ length: sketchSize * heldBits }, (_, at) => hashOf(20_261_122, String(at)) % pictureBits);
