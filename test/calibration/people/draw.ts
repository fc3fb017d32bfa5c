/**
 * Uniform numbers in [0, 1) by name: the same for one person and one name wherever they are asked for, in whatever order.
 * So two regions share every number, and differ only where their habits really differ.
 */
export type Draw = (name: string) => number;

/** The numbers of the nth person of a seed. */
export function drawOf(seed: number, nth: number): Draw {
  const person = mixed(mixed(seed ^ 0x9e3779b9) + Math.imul(nth + 1, 0x85ebca6b));
  return (name) => mixed(person ^ hashed(name)) / 4_294_967_296;
}

/** A whole number from `least` to `most`, both included. */
export const between = (draw: Draw, name: string, least: number, most: number): number =>
  least + Math.floor(draw(name) * (most - least + 1));

/** One of several, each as likely. */
export function oneOf<T>(draw: Draw, name: string, choices: readonly T[]): T {
  const chosen = choices[Math.floor(draw(name) * choices.length)];
  if (chosen === undefined) throw new Error(`Nothing to choose from for ${name}.`);
  return chosen;
}

/** One of several by weight; what the weights leave of 1 falls to the last. */
export function weighted<T>(draw: Draw, name: string, choices: readonly (readonly [T, number])[]): T {
  let left = draw(name);
  for (const [choice, weight] of choices) {
    if (left < weight) return choice;
    left -= weight;
  }
  return (choices.at(-1) as readonly [T, number])[0];
}

/** Figures for every `#` of a pattern. */
export const digits = (draw: Draw, name: string, pattern: string): string =>
  pattern.replace(/#/g, (_, at: number) => String(Math.floor(draw(`${name}${at}`) * 10)));

const known = new Map<string, number>();

/** FNV-1a of a name, which is hashed once. */
function hashed(name: string): number {
  const found = known.get(name);
  if (found !== undefined) return found;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  known.set(name, hash >>> 0);
  return hash >>> 0;
}

/** The finishing steps of MurmurHash3. */
function mixed(value: number): number {
  let mix = value | 0;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
