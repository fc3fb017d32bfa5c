import { OPS } from 'pdfjs-dist';
import { type Operation, paint, type Surroundings, startDrawing } from './page-drawing.ts';
import { mostMarks, type PageMarks } from './page-marks.ts';
import { paintOperations, unitSquare } from './paint-operations.ts';
import { textOperations } from './text-operations.ts';

/** What pdf.js makes of a page's content: operations, and as many lists of what is given with each. */
export type PageOperations = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** Follows the drawing of a page without drawing it: where every letter and every area comes to stand, in which order. */
export function drawPage(operations: PageOperations, around: Surroundings): PageMarks {
  const drawing = startDrawing(around);
  const count = Math.min(operations.fnArray.length, mostMarks.operations);
  for (let order = 0; order < count; order++) {
    const name = operations.fnArray[order] as number;
    const step = pictures.has(name) ? picture(operations, name) : (textOperations.get(name) ?? paintOperations.get(name));
    step?.(drawing, (operations.argsArray[order] ?? []) as unknown[], order);
  }
  if (operations.fnArray.length > count) drawing.marks.isCut = true;
  return drawing.marks;
}

const pictures: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

const picture =
  (operations: PageOperations, name: number): Operation =>
  (drawing, _, order) => {
    const isSure = name !== OPS.paintImageMaskXObject && !hasMask(operations, order);
    paint(drawing, order, { ...unitSquare(drawing), isSure }, 'picture', drawing.state.fillAlpha);
  };

/** pdf.js wraps a picture that has a mask of its own into a state without one; nothing else looks like that. */
function hasMask({ fnArray, argsArray }: PageOperations, order: number): boolean {
  let before = order - 1;
  while (before > 0 && (fnArray[before] === OPS.beginMarkedContentProps || fnArray[before] === OPS.dependency)) before--;
  const entries = (argsArray[before] as [unknown, unknown][][] | undefined)?.[0];
  return fnArray[before] === OPS.setGState && entries?.length === 1 && entries[0]?.[0] === 'SMask' && entries[0][1] === false;
}
