import { type TextWords, textWords } from './text-words.ts';

/** What two texts have in common, word by word. */
export type CommonText = {
  /** Shared five-word runs among all that the two have, 0–1. Exact. */
  likeness: number;
  /**
   * Words that stand in both, among those of the longer one, 0–1. A copy with a word changed here and there keeps most of them, a
   * template with somebody's own words in it does not.
   */
  wordsInCommon: number;
  /** Words of the longest run that stands in both, and where it begins and ends in each, in UTF-16 units. */
  run: { words: number; one: Place; other: Place };
};
type Place = { start: number; end: number };

/** A text made ready for comparing with many. */
export type PreparedText = TextWords & {
  /** Places of each run of five words, by the run. */
  readonly runs: ReadonlyMap<string, readonly number[]>;
};

/** Words of a run. */
export const runWords = 5;

/** Takes a text apart once. */
export function prepared(text: string): PreparedText {
  const taken = textWords(text);
  const runs = new Map<string, number[]>();
  for (let at = 0; at + runWords <= taken.words.length; at++) {
    const run = taken.words.slice(at, at + runWords).join(' ');
    const known = runs.get(run);
    if (known === undefined) runs.set(run, [at]);
    else known.push(at);
  }
  return { ...taken, runs };
}

/** The exact comparison of two texts; `undefined` where they have no five words in a row in common. */
export function commonText(one: PreparedText, other: PreparedText): CommonText | undefined {
  let shared = 0;
  let longest = { words: 0, one: 0, other: 0 };
  for (const [run, places] of one.runs) {
    const others = other.runs.get(run);
    if (others === undefined) continue;
    shared++;
    for (const at of places.slice(0, mostPlaces)) {
      for (const place of others.slice(0, mostPlaces)) {
        // A run that begins earlier was looked at from there.
        if (at > 0 && place > 0 && one.words[at - 1] === other.words[place - 1]) continue;
        const words = sameFrom(one.words, at, other.words, place);
        if (words > longest.words) longest = { words, one: at, other: place };
      }
    }
  }
  if (longest.words === 0) return undefined;
  const placeIn = ({ starts, ends }: TextWords, from: number): Place => ({
    start: starts[from] ?? 0,
    end: ends[from + longest.words - 1] ?? 0,
  });
  return {
    likeness: shared / (one.runs.size + other.runs.size - shared),
    wordsInCommon: sameWords(one.words, other.words) / Math.max(one.words.length, other.words.length),
    run: { words: longest.words, one: placeIn(one, longest.one), other: placeIn(other, longest.other) },
  };
}

/** Runs of five words that stand in both of two sets of texts, each once. */
export function commonRuns(one: readonly PreparedText[], other: readonly PreparedText[]): string[] {
  const runs = new Set(one.flatMap((text) => [...text.runs.keys()]));
  return [...runs].filter((run) => other.some((text) => text.runs.has(run)));
}

/** How many words stand in both, each as often as it stands in the one that has it less. */
function sameWords(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of one) {
    const count = counts.get(word) ?? 0;
    if (count > 0) same++;
    counts.set(word, count - 1);
  }
  return same;
}

function sameFrom(one: readonly string[], at: number, other: readonly string[], place: number): number {
  let length = 0;
  while (at + length < one.length && one[at + length] === other[place + length]) length++;
  return length;
}

/** A run that is said again and again is looked at where it stands first; a text of one word over and over stays cheap. */
const mostPlaces = 4;
