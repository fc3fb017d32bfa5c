import type { Box, Matrix, Point } from './geometry.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A character as it stands on the page; `at` is where its baseline starts, `to` where the next one would. */
export type PlacedGlyph = { text: string; at: Point; to: Point };

/** Characters that were drawn in one go. Page units are points, with the origin in the lower left corner. */
export type TextRun = {
  /** Its place in the order of drawing, shared with {@link Paint}. */
  order: number;
  glyphs: readonly PlacedGlyph[];
  box: Box;
  /** Height of the typeface in points, and the smaller of its height and width. */
  size: number;
  leastSize: number;
  /** Direction of the baseline, in degrees from 0 to 359. */
  angle: number;
  font: string;
  /** The colours that the letters are drawn with, none for letters that leave no ink; a pattern or gradient is `unknown`. */
  inks: readonly (Colour | 'unknown')[];
  alpha: number;
  /** Where drawing was allowed. */
  clip: Box;
  /** Inside a layer that the file switches off. */
  isOff: boolean;
  /** Letters that only cut a hole, and that nothing was then painted through. */
  isUnseenHole: boolean;
};

/** An area that was painted. `picture` and `unknown` have no one colour. */
export type Paint = {
  order: number;
  box: Box;
  /** The exact outline where it is no upright rectangle. */
  outline?: readonly Point[][] | undefined;
  colour: Colour | 'picture' | 'unknown';
  /** Nothing below shows through: opaque, not blended, not masked. */
  isOpaque: boolean;
};

/** What was drawn on a page, in order, with nothing yet judged. */
export type PageMarks = { page: Box; runs: TextRun[]; paints: Paint[]; isCut: boolean };

/** What a run needs to know of its typeface. */
export type FontFacts = { name: string; matrix: Matrix; isVertical: boolean; isType3: boolean };

/** How much of one page is looked at: more operations, letters or shapes than any page of a résumé has. */
export const mostMarks = { operations: 400_000, glyphs: 60_000, paints: 20_000, outlinePoints: 600 } as const;
