/**
 * Whether two texts are equal or one typing mistake apart: one character too many, missing or exchanged, or two neighbours swapped.
 * Takes one walk over the shorter text.
 */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  let end = 0;
  const most = short.length - same;
  while (end < most && short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)) end += 1;
  const left = most - end;
  if (left === 0 || (left === 1 && long.length === short.length)) return true;
  return (
    left === 2 &&
    long.length === short.length &&
    short.charCodeAt(same) === long.charCodeAt(same + 1) &&
    short.charCodeAt(same + 1) === long.charCodeAt(same)
  );
}
