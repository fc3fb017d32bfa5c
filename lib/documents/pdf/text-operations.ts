import { OPS } from 'pdfjs-dist';
import { moveText, setFont, startText } from './drawing-state.ts';
import { identity } from './geometry.ts';
import { isMaking, isOff, matrixOf, numberAt, type Operation, type PageDrawing, set } from './page-drawing.ts';
import { mostMarks } from './page-marks.ts';
import { placeText } from './placed-text.ts';

/** The operations that place letters. */
export const textOperations: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [OPS.beginText, ({ state }) => startText(state, identity)],
  [OPS.endText, endText],
  [OPS.setTextMatrix, ({ state }, [matrix]) => startText(state, matrixOf(matrix))],
  [OPS.moveText, ({ state }, given) => moveText(state, numberAt(given, 0), numberAt(given, 1))],
  [
    OPS.setLeadingMoveText,
    ({ state }, given) => {
      state.leading = numberAt(given, 1);
      moveText(state, numberAt(given, 0), numberAt(given, 1));
    },
  ],
  [OPS.nextLine, ({ state }) => moveText(state, 0, state.leading)],
  [OPS.setLeading, set((given) => ({ leading: -numberAt(given, 0) }))],
  [OPS.setCharSpacing, set((given) => ({ charSpacing: numberAt(given, 0) }))],
  [OPS.setWordSpacing, set((given) => ({ wordSpacing: numberAt(given, 0) }))],
  [OPS.setHScale, set((given) => ({ widthScale: numberAt(given, 0) / 100 }))],
  [OPS.setTextRise, set((given) => ({ rise: numberAt(given, 0) }))],
  [OPS.setTextRenderingMode, set((given) => ({ mode: numberAt(given, 0) & 7 }))],
  [OPS.setFont, ({ state, fontOf }, given) => setFont(state, fontOf(String(given[0])), numberAt(given, 1))],
  [OPS.showText, showText],
]);

function showText(drawing: PageDrawing, [glyphs]: readonly unknown[], order: number): void {
  const run = placeText(drawing.state, (glyphs ?? []) as unknown[], order, isOff(drawing), mostMarks.glyphs - drawing.glyphs);
  if (run === undefined || isMaking(drawing)) return;
  drawing.glyphs += run.glyphs.length;
  if (drawing.glyphs >= mostMarks.glyphs) drawing.marks.isCut = true;
  drawing.marks.runs.push(run);
  if (drawing.state.mode >= 4) drawing.holes.push(run);
}

/** From here to the end of its state, what is painted shows through the letters that only cut a hole. */
function endText({ state, holes }: PageDrawing): void {
  if (holes.length > 0) state.holes = [...state.holes, ...holes];
  holes.length = 0;
}
