import { numberOf } from './look.ts';
import type { Hiding, Piece } from './piece.ts';
import { type Shade, shadeOf } from './shade.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './walk-xml.ts';

/** One line of text; `number` counts the paragraphs of its text as they end. */
export type Line = { pieces: Piece[]; number: number };

/** Where paragraphs go: the text itself, a cell of a table, a text box. */
type Place = { lines: Line[]; shade: Shade; isBox: boolean };
type Table = { shade: Shade; rows: { cells: Line[][]; around?: Hiding }[] };

/** Follows tables and text boxes while a text is walked, and puts their lines in the order in which they are read. */
export type Places = {
  open: (element: XmlElement, path: readonly string[]) => void;
  close: (name: string) => void;
  openBox: (fill: Shade) => void;
  closeBox: () => void;
  put: (line: Line) => void;
  /** What is painted around a paragraph, from the inside out, up to the text box that holds it. */
  shades: () => Shade[];
  isInBox: () => boolean;
  around: () => Hiding | undefined;
  lines: Line[];
};

/** A new follower, for one text. */
export function followPlaces(styles: Styles): Places {
  const lines: Line[] = [];
  const places: Place[] = [{ lines, shade: 'none', isBox: false }];
  const tables: Table[] = [];
  const last = (): Place => places.at(-1) as Place;
  const row = () => tables.at(-1)?.rows.at(-1);
  return {
    lines,
    open: ({ name, get }, path) => {
      const table = tables.at(-1);
      if (name === 'w:tbl') tables.push({ shade: 'none', rows: [] });
      else if (!table) return;
      else if (name === 'w:tr') table.rows = [{ cells: [] }];
      else if (name === 'w:tc') places.push({ lines: [], shade: table.shade, isBox: false });
      else if (name === 'w:tblStyle' && styles.paintsCells(get('w:val'))) table.shade = 'unknown';
      else if (name === 'w:shd' && path.at(-2) === 'w:tblPr') table.shade = over(shadeOf(get), table.shade);
      else if (name === 'w:shd' && path.at(-2) === 'w:tcPr') last().shade = over(shadeOf(get), last().shade);
      else if (name === 'w:trHeight' && get('w:hRule') === 'exact' && (numberOf(get('w:val')) ?? 240) <= flat) mark(row(), 'tiny');
      else if (name === 'w:hidden' && path.at(-2) === 'w:trPr') mark(row(), 'marked-hidden');
    },
    close: (name) => {
      if (name === 'w:tc' && places.length > 1) row()?.cells.push(places.pop()?.lines ?? []);
      else if (name === 'w:tr') last().lines.push(...linesOfRow(row()?.cells ?? []));
      else if (name === 'w:tbl') tables.pop();
    },
    openBox: (fill) => places.push({ lines: [], shade: fill, isBox: true }),
    closeBox: () => {
      if (places.length < 2) return;
      // A box is read before the paragraph that it hangs on, which is still open.
      const { lines: boxed } = places.pop() as Place;
      last().lines.push(...boxed);
    },
    put: (line) => last().lines.push(line),
    shades: () => {
      const from = places.findLastIndex(({ isBox }) => isBox);
      return places
        .slice(Math.max(0, from))
        .map(({ shade }) => shade)
        .reverse();
    },
    isInBox: () => places.some(({ isBox }) => isBox),
    around: () => tables.flatMap(({ rows }) => rows.at(-1)?.around ?? [])[0],
  };
}

/** A row of single paragraphs is one line with tabs; where a cell holds more, its lines stay together. */
function linesOfRow(cells: readonly Line[][]): Line[] {
  const written = cells
    .map((lines) => lines.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== '')))
    .filter((lines) => lines.length > 0);
  if (written.length < 2 || written.some((lines) => lines.length > 1)) return cells.flat();
  const joined = written.flatMap(([line], index) => [...(index > 0 ? [{ text: '\t' }] : []), ...(line?.pieces ?? [])]);
  return [{ pieces: joined, number: written.at(-1)?.[0]?.number ?? 0 }];
}

const over = (shade: Shade, behind: Shade): Shade => (shade === 'none' ? behind : shade);
const mark = (row: { around?: Hiding } | undefined, how: Hiding): void => {
  if (row) row.around = how;
};

/** Twentieths of a point: a row of this fixed height shows nothing of what is written in it. */
const flat = 40;
