import { OPS } from 'pdfjs-dist';
import { colourOf, narrowClip, setEntry, setFont } from './drawing-state.ts';
import { area, type Box, boxAfter, times } from './geometry.ts';
import { boxOf, enter, matrixOf, numberAt, type Operation, type PageDrawing, paint, restore, save, set } from './page-drawing.ts';
import { type PathArea, pathArea } from './painted-path.ts';

/** The operations that change how things are drawn, and those that paint areas. Pictures are followed in `draw-page.ts`. */
export const paintOperations: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, set((given, state) => ({ matrix: times(state.matrix, matrixOf(given)) }))],
  [OPS.setGState, setEntries],
  [OPS.setLineWidth, set((given) => ({ lineWidth: numberAt(given, 0) }))],
  [OPS.setFillRGBColor, set(([hex]) => ({ fill: colourOf(hex) }))],
  [OPS.setStrokeRGBColor, set(([hex]) => ({ stroke: colourOf(hex) }))],
  [OPS.setFillColorN, set(() => ({ fill: 'unknown' }))],
  [OPS.setStrokeColorN, set(() => ({ stroke: 'unknown' }))],
  [OPS.setFillTransparent, set(() => ({ fill: undefined }))],
  [OPS.setStrokeTransparent, set(() => ({ stroke: undefined }))],
  [OPS.clip, startClip],
  [OPS.eoClip, startClip],
  [OPS.constructPath, drawPath],
  [OPS.shadingFill, (drawing, _, order) => paint(drawing, order, unsure(drawing.state.clip), 'unknown', drawing.state.fillAlpha)],
  [
    OPS.paintSolidColorImageMask,
    (drawing, _, order) => paint(drawing, order, unitSquare(drawing), drawing.state.fill ?? 'unknown', drawing.state.fillAlpha),
  ],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, beginGroup],
  [OPS.endGroup, endGroup],
  [OPS.beginMarkedContent, ({ layers }) => enter(layers, true)],
  [OPS.beginMarkedContentProps, ({ layers, isLayerOn }, [tag, layer]) => enter(layers, tag !== 'OC' || isLayerOn(layer))],
  [OPS.endMarkedContent, ({ layers }) => void layers.pop()],
]);

/** Where a picture is put: pdf.js moves every one to the unit square. */
export const unitSquare = ({ state }: PageDrawing): PathArea => ({ box: boxAfter(state.matrix, [0, 0, 1, 1]), isSure: true });

const unsure = (box: Box): PathArea => ({ box, isSure: false });

function startClip(drawing: PageDrawing): void {
  drawing.isClipping = true;
}

function setEntries({ state, fontOf }: PageDrawing, [entries]: readonly unknown[]): void {
  for (const [key, value] of (entries ?? []) as [unknown, unknown][]) {
    if (key === 'Font' && Array.isArray(value)) setFont(state, fontOf(String(value[0])), numberAt(value, 1));
    else setEntry(state, key, value);
  }
}

function beginForm(drawing: PageDrawing, [matrix, box]: readonly unknown[]): void {
  save(drawing);
  if (matrix) drawing.state.matrix = times(drawing.state.matrix, matrixOf(matrix));
  if (box) narrowClip(drawing.state, boxAfter(drawing.state.matrix, boxOf(box)));
}

/** A group is drawn by itself and then laid on the page with the opacity that was set before it. */
function beginGroup(drawing: PageDrawing, [group]: readonly unknown[]): void {
  const { smask, bbox, matrix } = (group ?? {}) as { smask?: unknown; bbox?: unknown; matrix?: unknown };
  save(drawing);
  enter(drawing.groups, Boolean(smask));
  const { state } = drawing;
  state.groupAlpha *= state.fillAlpha;
  state.fillAlpha = state.strokeAlpha = 1;
  if (bbox) narrowClip(state, boxAfter(matrix ? times(state.matrix, matrixOf(matrix)) : state.matrix, boxOf(bbox)));
}

function endGroup(drawing: PageDrawing): void {
  drawing.groups.pop();
  restore(drawing);
}

const fills: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const strokes: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

function drawPath(drawing: PageDrawing, [operation, packed]: readonly unknown[], order: number): void {
  const { state } = drawing;
  const data = (packed as (ArrayLike<number> | null)[] | undefined)?.[0];
  const found = data ? pathArea(data, state.matrix) : undefined;
  if (found && fills.has(operation) && state.fill !== undefined) paint(drawing, order, found, state.fill, state.fillAlpha);
  if (found && strokes.has(operation)) strokePath(drawing, order, found);
  if (drawing.isClipping) narrowClip(state, found?.box ?? [0, 0, 0, 0]);
  drawing.isClipping = false;
}

/** Only a broad straight line can lie behind letters; what a broad bent one covers is not worked out. */
function strokePath(drawing: PageDrawing, order: number, found: PathArea): void {
  const { state } = drawing;
  const half = (state.lineWidth * Math.sqrt(area(boxAfter(state.matrix, [0, 0, 1, 1])))) / 2;
  if (!(half >= 1.5) || state.stroke === undefined) return;
  const [left, bottom, right, top] = found.box;
  const isLine = right - left < 0.5 || top - bottom < 0.5;
  paint(
    drawing,
    order,
    { box: [left - half, bottom - half, right + half, top + half], isSure: isLine },
    isLine ? state.stroke : 'unknown',
    state.strokeAlpha,
  );
}
