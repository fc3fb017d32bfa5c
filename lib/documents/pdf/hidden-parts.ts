import { limits } from '../../core/model/limits.ts';
import type { Hiding } from './hidden-runs.ts';
import { piecesOf } from './page-lines.ts';
import type { TextRun } from './page-marks.ts';
import { type LineOrGap, readingOrder } from './reading-order.ts';

/** Text of a page that its reader does not see, and what keeps it from them. */
export type HiddenPart = { text: string; how: Hiding };

/**
 * The hidden text of a page, gathered by how it is hidden. Hidden text that only repeats what the page shows is a second
 * layer of the same, as some design programs write it; a stray letter is nothing.
 */
export function hiddenParts(hidden: readonly { run: TextRun; how: Hiding }[], shown: readonly LineOrGap[]): HiddenPart[] {
  const page = bare(textOf(shown));
  return [...Map.groupBy(hidden, ({ how }) => how)].flatMap(([how, some]) => {
    const lines = readingOrder(piecesOf(some.map(({ run }) => run)));
    const [again, alone]: [string[], string[]] = [[], []];
    for (const line of lines) {
      if (line === 'gap') continue;
      const words = bare(line.text);
      if (words.length > 0) (page.includes(words) && words.length >= shortestRepeat ? again : alone).push(line.text);
    }
    return [part(alone, how), part(again, 'duplicate-layer')].flatMap((each) => each ?? []);
  });
}

const shortestRepeat = 4;
/** Less is the rest of a word that a frame cuts off, or a stray mark. */
const fewest = 4;

function part(lines: readonly string[], how: Hiding): HiddenPart | undefined {
  const text = lines.join('\n').slice(0, limits.longText);
  return bare(text).length < fewest ? undefined : { text, how };
}

/** Letters and digits alone, since layers differ in their spaces. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const textOf = (lines: readonly LineOrGap[]): string => lines.map((line) => (line === 'gap' ? '' : line.text)).join('\n');
