import { type DrawingState, firstState } from './drawing-state.ts';
import { type Box, isEmpty, type Matrix, overlap } from './geometry.ts';
import { type FontFacts, mostMarks, type PageMarks, type Paint, type TextRun } from './page-marks.ts';
import type { PathArea } from './painted-path.ts';

/** What a page's drawing depends on besides its operations. */
export type Surroundings = {
  page: Box;
  fontOf: (id: string) => FontFacts | undefined;
  /** Whether a layer of the file is switched on. */
  isLayerOn: (layer: unknown) => boolean;
};

/** A page in the middle of being followed. */
export type PageDrawing = Surroundings & {
  marks: PageMarks;
  state: DrawingState;
  saved: DrawingState[];
  /** Marked contents around the operation, `false` for those that are switched off. */
  layers: boolean[];
  /** Groups around it, `true` for those that only make a mask and leave no ink of their own. */
  groups: boolean[];
  /** Text that cuts a hole, until its text object ends. */
  holes: TextRun[];
  /** The next path narrows where drawing is allowed. */
  isClipping: boolean;
  glyphs: number;
};

/** One operation of a page: the values given with it, and its place in the order of drawing. */
export type Operation = (drawing: PageDrawing, given: readonly unknown[], order: number) => void;

/** An operation that only sets values of the state. */
export const set =
  (values: (given: readonly unknown[], state: DrawingState) => Partial<DrawingState>): Operation =>
  ({ state }, given) => {
    Object.assign(state, values(given, state));
  };

export const startDrawing = (around: Surroundings): PageDrawing => ({
  ...around,
  marks: { page: around.page, runs: [], paints: [], isCut: false },
  state: firstState(around.page),
  saved: [],
  layers: [],
  groups: [],
  holes: [],
  isClipping: false,
  glyphs: 0,
});

/** Nesting beyond this is no drawing program's; what is deeper shares the state of what is above. */
const deepest = 1_000;

export function save(drawing: PageDrawing): void {
  if (drawing.saved.length < deepest) drawing.saved.push({ ...drawing.state });
}

export function restore(drawing: PageDrawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

/** Enters marked content or a group; what is nested too deep is not kept apart. */
export function enter(nesting: boolean[], value: boolean): void {
  if (nesting.length < deepest) nesting.push(value);
}

export const isOff = ({ layers }: PageDrawing): boolean => layers.includes(false);
export const isMaking = ({ groups }: PageDrawing): boolean => groups.includes(true);

/** Notes that an area was painted, with what can be said of it. */
export function paint(drawing: PageDrawing, order: number, found: PathArea, colour: Paint['colour'], alpha: number): void {
  const { state, marks } = drawing;
  for (const run of state.holes) run.isUnseenHole = false;
  const box = overlap(found.box, state.clip);
  const shown = alpha * state.groupAlpha;
  if (isMaking(drawing) || isOff(drawing) || isEmpty(box) || shown < 0.02) return;
  if (marks.paints.length >= mostMarks.paints) {
    marks.isCut = true;
    return;
  }
  const isPlain = found.isSure && state.isPlainBlend && !state.isMasked;
  const outline = found.outline === undefined ? {} : { outline: found.outline };
  marks.paints.push({ order, box, ...outline, colour: isPlain && shown > 0.5 ? colour : 'unknown', isOpaque: isPlain && shown > 0.95 });
}

export const numberAt = (given: readonly unknown[], at: number): number => (Number.isFinite(given[at]) ? (given[at] as number) : 0);

/** Six numbers as a transform; anything that is not a number counts as zero. */
export function matrixOf(given: unknown): Matrix {
  const list = (given ?? []) as ArrayLike<unknown>;
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((at) => (Number.isFinite(list[at]) ? (list[at] as number) : 0));
  return [a, b, c, d, e, f] as unknown as Matrix;
}

/** Four numbers as a box. */
export function boxOf(given: unknown): Box {
  const [left, bottom, right, top] = matrixOf(given);
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
}
