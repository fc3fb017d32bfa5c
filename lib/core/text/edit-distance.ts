/**
 * Insertions, deletions, exchanges and swaps of neighbours that turn one text into the other; anything above `most` when it takes
 * more, or when a text is longer than 40 characters.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > longest || other.length > longest) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row[other.length] as number;
}

/** The table grows with the square, and names are shorter. */
const longest = 40;
