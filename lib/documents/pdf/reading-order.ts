import type { Piece } from './page-lines.ts';

/** A line in the order in which a person reads, with the pieces that it is made of. */
export type Line = { text: string; pieces: readonly Piece[]; left: number; y: number; size: number; font: string };
/** A line, or an empty one where the page leaves room between paragraphs. */
export type LineOrGap = Line | 'gap';

/**
 * Puts a page's pieces into reading order: columns one after the other, and within a column line by line. Dates that stand
 * beside the lines they belong to are no column.
 */
export function readingOrder(pieces: readonly Piece[]): LineOrGap[] {
  const level = pieces.filter(({ angle }) => angle === 0);
  const turned = [
    ...Map.groupBy(
      pieces.filter(({ angle }) => angle !== 0),
      ({ angle }) => angle,
    ).values(),
  ];
  return [order(rowsOf(level), 0), ...turned.map((some) => order(rowsOf(some), 0))]
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : ['gap' as const, ...part]));
}

type Row = { y: number; size: number; pieces: Piece[] };
type Columns = { from: number; to: number; at: number };

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y <= Math.min(row.size, piece.size) * 0.35) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((one, other) => one.left - other.left);
  return rows;
}

function order(rows: readonly Row[], depth: number): LineOrGap[] {
  if (rows.length === 0) return [];
  const found = depth < deepest ? columns(rows) : undefined;
  if (found === undefined) return linesOf(rows);
  const band = rows.slice(found.from, found.to);
  const side = (isSide: (piece: Piece) => boolean): Row[] =>
    band.flatMap((row) => {
      const kept = row.pieces.filter(isSide);
      return kept.length === 0 ? [] : [{ y: row.y, size: Math.max(...kept.map(({ size }) => size)), pieces: kept }];
    });
  const parts = [
    order(rows.slice(0, found.from), depth + 1),
    order(
      side((piece) => piece.right <= found.at + 1),
      depth + 1,
    ),
    order(
      side((piece) => piece.right > found.at + 1),
      depth + 1,
    ),
    order(rows.slice(found.to), depth + 1),
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, at) => (at === 0 ? part : ['gap' as const, ...part]));
}

const deepest = 4;

/** The highest band of rows that an empty strip parts into two columns. */
function columns(rows: readonly Row[]): Columns | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  const [left, right] = [Math.min(...pieces.map((each) => each.left)), Math.max(...pieces.map((each) => each.right))];
  let best: (Columns & { height: number }) | undefined;
  const edges = new Set(pieces.map((piece) => Math.round(piece.left) - gutter / 2));
  for (const at of [...edges].slice(0, 400)) {
    if (at < left + 20 || at > right - 20) continue;
    for (const [from, to] of openBands(rows, at)) {
      const band = rows.slice(from, to);
      const height = (band[0]?.y ?? 0) - (band.at(-1)?.y ?? 0);
      if (height <= (best?.height ?? 0) || !areColumns(band, at)) continue;
      best = { from, to, at, height };
    }
  }
  return best;
}

const gutter = 8;

/** The runs of rows in which nothing crosses a strip. */
function openBands(rows: readonly Row[], at: number): [from: number, to: number][] {
  const bands: [number, number][] = [];
  let from = 0;
  for (let row = 0; row <= rows.length; row++) {
    const isCrossed = rows[row]?.pieces.some(({ left, right }) => left < at + gutter / 2 - 1 && right > at - gutter / 2 + 1) ?? true;
    if (!isCrossed) continue;
    if (row - from >= fewestRows) bands.push([from, row]);
    from = row + 1;
  }
  return bands;
}

const fewestRows = 5;

/** Two columns have lines of their own; what only stands beside the lines of the other side belongs to them. */
function areColumns(band: readonly Row[], at: number): boolean {
  const isLeft = ({ right }: Piece): boolean => right <= at + 1;
  const lefts = band.filter(({ pieces }) => pieces.some(isLeft));
  const rights = band.filter(({ pieces }) => pieces.some((piece) => !isLeft(piece)));
  const both = lefts.filter((row) => rights.includes(row)).length;
  const fewer = Math.min(lefts.length, rights.length);
  if (fewer < fewestRows - 1) return false;
  const lengths = (rows: readonly Row[], isSide: (piece: Piece) => boolean): number[] =>
    rows.map(({ pieces }) => pieces.filter(isSide).reduce((sum, { text }) => sum + text.length, 0)).sort((one, other) => one - other);
  const isDates = (isSide: (piece: Piece) => boolean): boolean => {
    const texts = band.flatMap(({ pieces }) => pieces.filter(isSide).map(({ text }) => text));
    return texts.filter((text) => /(?:19|20)\d{2}|present|current/i.test(text)).length >= texts.length * 0.5;
  };
  if (isDates(isLeft) || isDates((piece) => !isLeft(piece))) return false;
  if (both < fewer * 0.75) return true;
  // On shared lines, two columns of running text; a label and its value are read across.
  const median = (numbers: readonly number[]): number => numbers[Math.floor(numbers.length / 2)] ?? 0;
  return median(lengths(lefts, isLeft)) >= 25 && median(lengths(rights, (piece) => !isLeft(piece))) >= 25;
}

/** No page has room for a longer line; what is longer was made to be slow. */
const longestLine = 2_000;

function linesOf(rows: readonly Row[]): LineOrGap[] {
  const steps = rows.slice(1).map((row, at) => ((rows[at] as Row).y - row.y) / Math.max(4, Math.min(row.size, (rows[at] as Row).size)));
  const usual = [...steps].sort((one, other) => one - other)[Math.floor(steps.length * 0.4)] ?? 1.2;
  return rows.flatMap(({ pieces, y, size }, at): LineOrGap[] => {
    const [first] = pieces;
    if (first === undefined) return [];
    const biggest = pieces.reduce((most, each) => (each.size > most.size ? each : most), first);
    const line: Line = {
      text: pieces
        .map(({ text }) => text)
        .join('   ')
        .slice(0, longestLine),
      pieces,
      left: first.left,
      y,
      size,
      font: biggest.font,
    };
    return at > 0 && (steps[at - 1] as number) > Math.max(1.15, usual) * 1.35 ? ['gap', line] : [line];
  });
}
