import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist';
import { drawPage } from './draw-page.ts';
import { fontFacts } from './font-facts.ts';
import type { Box } from './geometry.ts';
import { type HiddenPart, hiddenParts } from './hidden-parts.ts';
import { piecesOf } from './page-lines.ts';
import { linksOf, type PageLink } from './page-links.ts';
import { type LineOrGap, readingOrder } from './reading-order.ts';
import { seenAndHidden } from './seen-and-hidden.ts';

/** What one page holds; hidden text stands apart and is in none of its lines. */
export type PageRead = {
  box: Box;
  lines: LineOrGap[];
  links: PageLink[];
  hidden: HiddenPart[];
  /** The typefaces that letters were drawn with, as the file names them. */
  fonts: string[];
  letters: number;
  hasPictures: boolean;
  /** Files that hang on the page, and whether it holds a script or a form. */
  attachments: string[];
  hasScript: boolean;
  /** More was drawn than is looked at. */
  isCut: boolean;
};

/** Reads one page for what a person sees on it and what is kept from them. */
export async function readPage(page: PDFPageProxy, isLayerOn: (layer: unknown) => boolean): Promise<PageRead> {
  // Annotations are not drawn: what a form field or a note says is no part of the page.
  const operations = await page.getOperatorList({ intent: 'any', annotationMode: AnnotationMode.DISABLE });
  const fonts = await fontFacts(page, operations);
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const box: Box = [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
  const marks = drawPage(operations, { page: box, fontOf: (id) => fonts.get(id), isLayerOn });
  const { seen, hidden } = seenAndHidden(marks);
  // On a page that is turned for reading, level lines are those that the file draws upright to that turn.
  const level = page.rotate === 0 ? seen : seen.map((run) => ({ ...run, angle: (run.angle + 360 - page.rotate) % 360 }));
  const lines = readingOrder(piecesOf(level));
  const annotations = await page.getAnnotations({ intent: 'any' }).catch(() => []);
  return {
    box,
    lines,
    links: linksOf(annotations, seen),
    hidden: hiddenParts(hidden, lines),
    fonts: [...new Set(marks.runs.map(({ font }) => font))].filter((name) => name !== ''),
    letters: seen.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => text.trim() !== '').length, 0),
    hasPictures: marks.paints.some(({ colour }) => colour === 'picture'),
    attachments: annotations.flatMap((each: { file?: { filename?: unknown } }) =>
      typeof each.file?.filename === 'string' ? [each.file.filename] : [],
    ),
    hasScript:
      annotations.some((each: { actions?: object | null }) => Object.keys(each.actions ?? {}).length > 0) ||
      ((await page.getJSActions().catch(() => null))?.size ?? 0) > 0,
    isCut: marks.isCut,
  };
}
