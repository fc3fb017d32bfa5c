import { apply, area, type Box, boxAround, type Matrix, type Point } from './geometry.ts';
import { mostMarks } from './page-marks.ts';

/** The area of a path: its box, and its outline unless that is an upright rectangle; not sure for one that is too long to follow. */
export type PathArea = { box: Box; outline?: Point[][]; isSure: boolean };

/** What pdf.js's packed paths are made of: a number that says which step, and its coordinates. */
const coordinatesOf = [2, 2, 6, 4, 0] as const;
const [moveTo, , curveTo, quadraticTo] = [0, 1, 2, 3];

/** Unpacks a path and moves it to the page. `undefined` for one without extent. */
export function pathArea(packed: ArrayLike<number>, matrix: Matrix): PathArea | undefined {
  const outline: Point[][] = [];
  let points = 0;
  let last: Point = [0, 0];
  for (let at = 0; at < packed.length && points <= mostMarks.outlinePoints; ) {
    const step = packed[at] as number;
    const count = coordinatesOf[step];
    if (count === undefined) break;
    const given = Array.from({ length: count }, (_, nth) => packed[at + 1 + nth] as number);
    at += count + 1;
    if (count === 0) continue;
    const steps = step === curveTo || step === quadraticTo ? curve(last, given) : [[given[0], given[1]] as Point];
    last = [given.at(-2) as number, given.at(-1) as number];
    if (step === moveTo) outline.push([]);
    outline.at(-1)?.push(...steps.map((point) => apply(matrix, point)));
    points += steps.length;
  }
  const box = boxAround(outline.flat());
  if (!box.every(Number.isFinite)) return undefined;
  const isSure = points <= mostMarks.outlinePoints;
  const [only] = outline;
  const isRectangle =
    outline.length === 1 && only !== undefined && only.length <= 6 && Math.abs(surface(only) - area(box)) <= area(box) * 0.01;
  return { box, isSure, ...(isRectangle ? {} : { outline }) };
}

/** A curve as four straight pieces: close enough to ask on which side of it a letter stands. */
function curve([x0, y0]: Point, given: readonly number[]): Point[] {
  const [x1, y1, x2, y2, x3, y3] = (given.length === 6 ? given : [...given.slice(0, 2), ...given]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [0.25, 0.5, 0.75, 1].map((t) => {
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  });
}

function surface(points: readonly Point[]): number {
  let sum = 0;
  for (const [at, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(at + 1) % points.length] as Point;
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum / 2);
}
