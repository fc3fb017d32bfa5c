import type { hidings } from '../../core/model/observation.ts';
import { area, type Box, contains, isInside, overlap, type Point } from './geometry.ts';
import type { Colour, PageMarks, Paint, TextRun } from './page-marks.ts';

export type Hiding = (typeof hidings)[number];

/** How a run of a page is kept from the eye; `undefined` for what can be seen, or where that cannot be told. */
export type HiddenBy = (run: TextRun) => Hiding | undefined;

/**
 * Judges text against what lies behind and before it on its page. White letters on a dark band are seen, black ones on the
 * same band are seen; letters in the colour of what is behind them are not. Behind a picture, a pattern or anything blended
 * there is no telling, and such text counts as seen. Letters over or under a picture of the whole page are the text that a
 * scanner's program recognised: they repeat what the picture shows.
 */
export function hiddenBy(marks: PageMarks): HiddenBy {
  const isScan = isScanned(marks);
  const { page, paints } = marks;
  return (run) => {
    const points = samples(run);
    if (run.isOff) return 'marked-hidden';
    if (points.every((point) => !contains(wider(page, 1), point))) return 'off-page';
    if (isScan && (run.inks.length === 0 || isUnderScan(run, points, paints))) return undefined;
    if (run.leastSize < tiny) return 'tiny';
    if (run.alpha < faint || run.isUnseenHole) return 'transparent';
    if (run.inks.length === 0) return hasOutlines(run, paints) ? undefined : 'transparent';
    const misses = (test: (point: Point) => boolean): boolean => points.filter(test).length >= points.length * most;
    if (misses((point) => !contains(wider(run.clip, 1), point))) return 'covered';
    if (misses((point) => paints.some((paint) => paint.order > run.order && paint.isOpaque && covers(paint, point)))) return 'covered';
    if (misses((point) => run.inks.every((ink) => isSame(ink, behind(run, point, marks))))) return 'same-colour';
    return undefined;
  };
}

/** Points of height and contrast below which nobody reads, well under what a designer's footnote has. */
const tiny = 1.5;
const faint = 0.05;
/** Lowest ratio of brightness, by the definition of WCAG 2.2, at which letters are taken to be seen at all. */
const seenContrast = 1.1;
/** Share of a page's area that pictures cover when it is a scan, and share of a run's letters that decides for it. */
const scanShare = 0.6;
const most = 0.8;

/** The middles of up to seven letters, a third of their height above the baseline. */
function samples(run: TextRun): Point[] {
  const shown = run.glyphs.filter(({ text }) => text.trim() !== '');
  const glyphs = shown.length > 0 ? shown : run.glyphs;
  const step = Math.max(1, glyphs.length / 7);
  const baseline = (run.angle * Math.PI) / 180;
  const [right, up]: Point = [-Math.sin(baseline) * run.size * 0.3, Math.cos(baseline) * run.size * 0.3];
  const found: Point[] = [];
  for (let at = 0; at < glyphs.length; at += step) {
    const { at: from, to } = glyphs[Math.floor(at)] as TextRun['glyphs'][number];
    found.push([(from[0] + to[0]) / 2 + right, (from[1] + to[1]) / 2 + up]);
  }
  return found;
}

function covers({ box, outline }: Paint, point: Point): boolean {
  if (!contains(box, point)) return false;
  return outline === undefined || outline.filter((part) => isInside(part, point)).length % 2 === 1;
}

/** What a letter is seen against: the last thing painted there before it, or the white of the page. */
function behind(run: TextRun, point: Point, { paints, runs }: PageMarks): Paint['colour'] {
  const paint = paints.findLast((each) => each.order < run.order && covers(each, point));
  // A big letter can be a surface too: symbol typefaces draw discs, on which a smaller letter stands.
  const symbol = runs.find(
    (each) => each.order < run.order && each.size > run.size * 1.3 && each.inks.length > 0 && contains(each.box, point),
  );
  if (symbol !== undefined && symbol.order > (paint?.order ?? -1)) return 'unknown';
  return paint?.colour ?? white;
}

const white: Colour = [255, 255, 255];

function isSame(ink: Colour | 'unknown', under: Paint['colour']): boolean {
  if (typeof ink === 'string' || typeof under === 'string') return false;
  const [one, other] = [brightness(ink), brightness(under)];
  const apart = Math.max(...ink.map((part, at) => Math.abs(part - (under[at] as number))));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < seenContrast && apart < 48;
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function brightness(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Programs that may not embed a typeface draw its letters as shapes and lay letters without ink over them. */
function hasOutlines(run: TextRun, paints: readonly Paint[]): boolean {
  const close = paints.filter(
    (paint) =>
      paint.outline !== undefined && area(overlap(paint.box, wider(run.box, 2))) > 0 && paint.box[3] - paint.box[1] < run.size * 2.5,
  );
  const shown = run.glyphs.filter(({ text }) => text.trim() !== '').length;
  return close.reduce((count, { outline }) => count + (outline?.length ?? 0), 0) >= shown * 0.5;
}

const isUnderScan = (run: TextRun, points: readonly Point[], paints: readonly Paint[]): boolean =>
  points.every((point) => paints.some((paint) => paint.colour === 'picture' && paint.order > run.order && covers(paint, point)));

/** A picture of the page with the recognised text over or under it, and next to no text that was written there. */
function isScanned(marks: PageMarks): boolean {
  if (pictureShare(marks) < scanShare) return false;
  let [written, recognised] = [0, 0];
  for (const run of marks.runs) {
    const isWritten = run.inks.length > 0 && !isUnderScan(run, samples(run), marks.paints);
    if (isWritten) written += run.glyphs.length;
    else recognised += run.glyphs.length;
  }
  return recognised > 0 && written < recognised * 0.2;
}

/** How much of the page pictures cover together; scans often come in strips. */
function pictureShare({ page, paints }: PageMarks): number {
  const pictures = paints.filter(({ colour }) => colour === 'picture').slice(0, 500);
  if (pictures.length === 0) return 0;
  let covered = 0;
  for (let row = 0; row < grid; row++)
    for (let column = 0; column < grid; column++) {
      const point: Point = [page[0] + ((column + 0.5) / grid) * (page[2] - page[0]), page[1] + ((row + 0.5) / grid) * (page[3] - page[1])];
      if (pictures.some(({ box }) => contains(box, point))) covered++;
    }
  return covered / (grid * grid);
}
const grid = 24;

const wider = ([left, bottom, right, top]: Box, by: number): Box => [left - by, bottom - by, right + by, top + by];
