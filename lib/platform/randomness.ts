/** A number from 0 up to but not 1 that nobody can foresee, from the browser's own source of chance. */
export function unforeseeable(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
}
