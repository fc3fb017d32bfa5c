import type { DrawingState } from './drawing-state.ts';
import { apply, type Box, boxAround, type Point, times } from './geometry.ts';
import type { Colour, PlacedGlyph, TextRun } from './page-marks.ts';

/** A glyph as pdf.js lists it, or a shift in thousandths of the typeface's size. */
type ListedGlyph = { unicode?: unknown; width?: unknown; isSpace?: unknown; vmetric?: unknown };

/**
 * Places the letters of one drawing operation, and moves the state's pen past them. `undefined` for text in no typeface or
 * of no letters.
 */
export function placeText(
  state: DrawingState,
  listed: readonly unknown[],
  order: number,
  isOff: boolean,
  mostGlyphs: number,
): TextRun | undefined {
  const { font, fontSize } = state;
  if (font === undefined) return undefined;
  const scale = state.widthScale * state.direction;
  const matrix = times(times(state.matrix, state.textMatrix), [1, 0, 0, 1, state.x, state.y + state.rise]);
  const em = fontSize * (font.matrix[0] || 0.001);
  const placed = (along: number): Point => apply(matrix, font.isVertical ? [0, -along] : [along * scale, 0]);
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const each of listed) {
    if (typeof each === 'number') {
      pen += ((font.isVertical ? 1 : -1) * each * fontSize) / 1_000;
      continue;
    }
    const { unicode, width, isSpace, vmetric } = each as ListedGlyph;
    const spacing = (isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
    const advance = advanceOf(width, vmetric, font.isVertical) * em;
    const step = font.isVertical ? advance - spacing * state.direction : advance + spacing * (font.isType3 ? 1 : state.direction);
    if (typeof unicode === 'string' && glyphs.length < mostGlyphs)
      glyphs.push({ text: unicode, at: placed(pen), to: placed(pen + advance) });
    pen += step;
  }
  if (font.isVertical) state.y -= pen;
  else state.x += pen * scale;
  if (glyphs.length === 0) return undefined;
  const height = Math.hypot(matrix[2], matrix[3]) * fontSize;
  const width = Math.hypot(matrix[0], matrix[1]) * fontSize * Math.abs(state.widthScale);
  const baseline = Math.atan2(matrix[1] * state.direction, matrix[0] * state.direction);
  const emScale = font.isType3 ? Math.abs(font.matrix[3] || font.matrix[0]) * 1_000 : 1;
  const size = height * Math.max(emScale, font.isType3 ? 0.05 : 1);
  return {
    order,
    glyphs,
    box: boxOf(glyphs, size, baseline),
    size: font.isType3 && !(size > 0.5 && size < 200) ? height : size,
    leastSize: font.isType3 ? Math.max(3, height) : Math.min(height, width),
    angle: ((Math.round((baseline * 180) / Math.PI) % 360) + 360) % 360,
    font: font.name,
    inks: inksOf(state),
    alpha: state.groupAlpha * (state.mode % 4 === 1 ? state.strokeAlpha : state.fillAlpha),
    clip: state.clip,
    isOff,
    isUnseenHole: state.mode === 7,
  };
}

function advanceOf(width: unknown, vmetric: unknown, isVertical: boolean): number {
  if (isVertical && Array.isArray(vmetric)) return -Number(vmetric[0]) || 0;
  return typeof width === 'number' && Number.isFinite(width) ? width : 0;
}

/** Letters may be filled, outlined, both, or neither. */
function inksOf({ mode, fill, stroke, font }: DrawingState): (Colour | 'unknown')[] {
  if (mode % 4 === 3) return mode === 7 ? ['unknown'] : [];
  if (font?.isType3) return ['unknown'];
  const inks = mode % 4 === 0 ? [fill] : mode % 4 === 1 ? [stroke] : [fill, stroke];
  return inks.filter((ink) => ink !== undefined);
}

/** Around the letters, from a little below the baseline to the height of a capital. */
function boxOf(glyphs: readonly PlacedGlyph[], size: number, baseline: number): Box {
  const [up, across]: Point = [Math.cos(baseline) * size, -Math.sin(baseline) * size];
  const first = glyphs.find(({ text }) => text.trim() !== '') ?? (glyphs[0] as PlacedGlyph);
  const last = glyphs.findLast(({ text }) => text.trim() !== '') ?? first;
  return boxAround(
    [first.at, first.to, last.at, last.to].flatMap(([x, y]): Point[] => [
      [x - across * 0.15, y - up * 0.15],
      [x + across * 0.7, y + up * 0.7],
    ]),
  );
}
