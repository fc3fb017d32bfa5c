/** A number of 32 bits made of a part of a text; equal for equal parts and seeds, and as good as never for others. */
export function hashOf(seed: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1);
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** A number of 32 bits made of several; their order counts. */
export const hashOfAll = (seed: number, one: number, other: number): number =>
  mixed(Math.imul(mixed(Math.imul(seed + 1, 0x85ebca6b) ^ one), 0xc2b2ae35) ^ other);

function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
