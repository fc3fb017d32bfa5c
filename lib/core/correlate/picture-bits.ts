/** Bits of a picture's look. */
export const pictureBits = 256;

/** How many bits of two looks, in 64 hexadecimal digits each, differ. */
export function bitsApart(one: string, other: string): number {
  let apart = 0;
  for (let at = 0; at < one.length; at += 8) {
    let differing = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16);
    for (; differing !== 0; differing &= differing - 1) apart += 1;
  }
  return apart;
}
