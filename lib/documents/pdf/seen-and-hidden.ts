import { type Hiding, hiddenBy } from './hidden-runs.ts';
import type { PageMarks, TextRun } from './page-marks.ts';

/** Parts what is seen of a page's text from what is not. A pale copy beside its own letters is their shadow, and neither. */
export function seenAndHidden(marks: PageMarks): { seen: TextRun[]; hidden: { run: TextRun; how: Hiding }[] } {
  const judge = hiddenBy(marks);
  const seen: TextRun[] = [];
  const hidden: { run: TextRun; how: Hiding }[] = [];
  for (const run of marks.runs) {
    const how = judge(run);
    if (how === undefined) seen.push(run);
    else hidden.push({ run, how });
  }
  const shown = hidden.length === 0 ? undefined : Map.groupBy(seen, wordsOf);
  return {
    seen,
    hidden: hidden.filter(({ run, how }) => how !== 'same-colour' || !shown?.get(wordsOf(run))?.some((other) => isBeside(run, other))),
  };
}

const wordsOf = ({ glyphs }: TextRun): string => glyphs.map(({ text }) => text).join('');

function isBeside(run: TextRun, other: TextRun): boolean {
  const [one, two] = [run.glyphs[0]?.at, other.glyphs[0]?.at];
  return one !== undefined && two !== undefined && Math.hypot(one[0] - two[0], one[1] - two[1]) < run.size * 0.25;
}
