import { type Box, identity, type Matrix, overlap } from './geometry.ts';
import type { Colour, FontFacts, TextRun } from './page-marks.ts';

/** The part of a page's graphics state that decides where text stands and whether it can be seen. */
export type DrawingState = {
  matrix: Matrix;
  clip: Box;
  fill: Colour | 'unknown' | undefined;
  stroke: Colour | 'unknown' | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  /** Alpha of the groups around it. */
  groupAlpha: number;
  isPlainBlend: boolean;
  isMasked: boolean;
  lineWidth: number;
  font: FontFacts | undefined;
  fontSize: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  widthScale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  /** Text that cuts the hole through which is painted now. */
  holes: readonly TextRun[];
};

/** The state at the start of a page. */
export const firstState = (page: Box): DrawingState => ({
  matrix: identity,
  clip: page,
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  isPlainBlend: true,
  isMasked: false,
  lineWidth: 1,
  font: undefined,
  fontSize: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  widthScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  holes: [],
});

export function moveText(state: DrawingState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

export function startText(state: DrawingState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

export function setFont(state: DrawingState, font: FontFacts | undefined, size: number): void {
  state.font = font;
  state.direction = size < 0 ? -1 : 1;
  state.fontSize = Math.abs(size);
}

export function narrowClip(state: DrawingState, box: Box): void {
  state.clip = overlap(state.clip, box);
}

/** Takes over an entry of a graphics state dictionary, as far as it matters for being seen. */
export function setEntry(state: DrawingState, key: unknown, value: unknown): void {
  if (key === 'ca' && typeof value === 'number') state.fillAlpha = value;
  else if (key === 'CA' && typeof value === 'number') state.strokeAlpha = value;
  else if (key === 'BM') state.isPlainBlend = value === 'source-over';
  else if (key === 'SMask') state.isMasked = value === true;
  else if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
}

/** `#1a2b3c` as a colour; anything else is none that we can name. */
export function colourOf(hex: unknown): Colour | 'unknown' {
  const digits = typeof hex === 'string' ? /^#([0-9a-f]{6})$/i.exec(hex)?.[1] : undefined;
  if (digits === undefined) return 'unknown';
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
