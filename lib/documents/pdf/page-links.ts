import { type Box, contains } from './geometry.ts';
import { boxOf } from './page-drawing.ts';
import { piecesOf } from './page-lines.ts';
import type { TextRun } from './page-marks.ts';
import { readingOrder } from './reading-order.ts';

/** A link of a page: where it leads, and the words it lies on; no words for a link on a picture. */
export type PageLink = { url: string; text: string };

const mostLinks = 300;
const outside = /^(?:https?:|mailto:|tel:|www\.)/i;

/** The links to the outside among a page's annotations. What they run or open in the file is left alone. */
export function linksOf(annotations: readonly unknown[], seen: readonly TextRun[]): PageLink[] {
  const links: PageLink[] = [];
  for (const each of annotations.slice(0, mostLinks * 2)) {
    const { subtype, url, unsafeUrl, rect } = each as { subtype?: unknown; url?: unknown; unsafeUrl?: unknown; rect?: unknown };
    const target = typeof url === 'string' ? url : unsafeUrl;
    if (subtype !== 'Link' || typeof target !== 'string' || target.length > 2_000 || !outside.test(target)) continue;
    if (links.length >= mostLinks) break;
    const text = rect === undefined ? '' : wordsIn(boxOf(rect), seen);
    const last = links.at(-1);
    // A link over two lines is two annotations.
    if (last?.url === target) last.text = last.text.includes(text) ? last.text : `${last.text} ${text}`.trim();
    else links.push({ url: target, text });
  }
  return links;
}

function wordsIn(box: Box, runs: readonly TextRun[]): string {
  const inside = runs.flatMap((run) => {
    const glyphs = run.glyphs.filter(({ at, to }) => contains(box, [(at[0] + to[0]) / 2, (at[1] + to[1]) / 2 + run.size * 0.25]));
    return glyphs.length === 0 ? [] : [{ ...run, glyphs }];
  });
  return readingOrder(piecesOf(inside))
    .flatMap((line) => (line === 'gap' ? [] : [line.text]))
    .join(' ')
    .slice(0, 500);
}
