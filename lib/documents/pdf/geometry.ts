/** A transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
/** A box with its lower left and upper right corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];
export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first and `outer` to what comes out. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** The box around the corners of a box after a transform. */
export function boxAfter(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners: Point[] = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
  return boxAround(corners.map((corner) => apply(matrix, corner)));
}

/** The smallest box around some points; an empty one around none. */
export function boxAround(points: readonly Point[]): Box {
  let box: [number, number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const [x, y] of points) box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  return box;
}

export const overlap = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const isEmpty = ([left, bottom, right, top]: Box): boolean => !(right > left && top > bottom);
export const contains = ([left, bottom, right, top]: Box, [x, y]: Point): boolean => x >= left && x <= right && y >= bottom && y <= top;
export const area = (box: Box): number => (isEmpty(box) ? 0 : (box[2] - box[0]) * (box[3] - box[1]));

/** Whether a point lies in a closed outline, by the rule that every crossing changes sides. */
export function isInside(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at++) {
    const [x1, y1] = outline[at] as Point;
    const [x2, y2] = outline[before] as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
