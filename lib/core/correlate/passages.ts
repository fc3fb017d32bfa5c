import { defaultKnobs } from '../knobs.ts';
import { type LinkKind, linkKinds } from '../model/link.ts';
import type { Trace } from '../model/trace.ts';
import { runLength, runsOf } from './shingles.ts';

/**
 * Words that a passage's number is made of. Of invented people who all draw on ten patterns of sentences, 8 pairs in 100,000 have so many
 * words in a row in common; with sixteen, 490. More would leave fewer places to choose from, so that more of them had to be kept.
 */
const passageWords = 28;

/** Kinds of text of which a part alone may be somebody else's. */
const longKinds: ReadonlySet<LinkKind> = new Set<LinkKind>(['resume-text', 'portfolio-text']);

/**
 * A few numbers, 32 bits, for the passages of long texts, in ascending order: two texts of one kind with a run of `linkTextRunMin` words in
 * common have one in common (winnowing: Schleimer, Wilkerson and Aiken, 2003). Of very long texts fewer are kept, and the run must be
 * longer to be sure.
 */
export function passagesOf(traces: readonly Trace[]): Uint32Array {
  const long = traces
    .filter(({ by, how }) => how === 'text' && longKinds.has(by))
    .map(({ by, value }) => passageNumbers(by, runsOf(value)));
  let window = Math.max(1, defaultKnobs.linkTextRunMin - passageWords + 1);
  for (;;) {
    const chosen = new Set<number>();
    for (const numbers of long) choose(numbers, window, chosen);
    if (chosen.size <= defaultKnobs.passagesPerCaseMax) return Uint32Array.from(chosen).sort();
    // Those that a wider window chooses are among those that a narrower one does, so that texts of all lengths compare.
    window *= 2;
  }
}

/** The number of each run of so many words, of the numbers of shorter ones; another one for texts that do not compare. */
function passageNumbers(by: LinkKind, runs: Uint32Array): Uint32Array {
  const salt = linkKinds.indexOf(by) + 1;
  const last = passageWords - runLength;
  const numbers = new Uint32Array(Math.max(0, runs.length - last));
  for (let at = 0; at < numbers.length; at++) {
    let number = salt;
    for (let part = 0; part < last; part += runLength) number = mixed(number, runs[at + part] as number);
    number = mixed(number, runs[at + last] as number);
    number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
    numbers[at] = number ^ (number >>> 13);
  }
  return numbers;
}

const mixed = (number: number, run: number): number => Math.imul(number ^ run, 0x9e3779b1) ^ (number >>> 15);

/** The least number of each window. */
function choose(numbers: Uint32Array, window: number, chosen: Set<number>): void {
  let least = -1;
  for (let end = window; end <= numbers.length; end++) {
    if (least >= end - window) {
      if ((numbers[end - 1] as number) <= (numbers[least] as number)) least = end - 1;
    } else {
      least = end - window;
      for (let at = least + 1; at < end; at++) if ((numbers[at] as number) <= (numbers[least] as number)) least = at;
    }
    chosen.add(numbers[least] as number);
  }
}
