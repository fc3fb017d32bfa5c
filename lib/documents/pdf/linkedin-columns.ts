import type { Piece } from './page-lines.ts';
import type { PageRead } from './read-page.ts';

/** A line of one of the two columns, with the height of its letters, which says what it is. */
export type ColumnLine = { text: string; size: number };
export type LinkedinColumns = { side: ColumnLine[]; main: ColumnLine[] };

/** Heights of letters in what LinkedIn's "Save to PDF" writes, in points; the same in every language. */
export const heights = { name: 26, section: 15.75, sideHeading: 13, body: 12, title: 11.5, detail: 10.5, footer: 9 } as const;

export const isOf = (line: ColumnLine | Piece, height: number): boolean => Math.abs(line.size - height) < 0.2;

/**
 * The two columns of a profile saved from LinkedIn; `undefined` for every other document. It is known by its form, a name
 * of 26 points beside a column that begins left of it, by its sections, and by the address of the profile.
 */
export function linkedinColumns(pages: readonly PageRead[]): LinkedinColumns | undefined {
  const [first] = pages;
  if (first === undefined || !pages.some((page) => page.links.some(({ url }) => profileAddress.test(url)))) return undefined;
  const pieces = piecesOf(first);
  const name = pieces.find((piece) => isOf(piece, heights.name));
  if (name === undefined || !pages.some((page) => piecesOf(page).some((piece) => isOf(piece, heights.section)))) return undefined;
  if (!pieces.some((piece) => isOf(piece, heights.sideHeading) && piece.left < name.left - 100)) return undefined;
  const column = (isIn: (piece: Piece) => boolean): ColumnLine[] =>
    pages.flatMap((page) => joined(piecesOf(page).filter((piece) => isIn(piece) && !isOf(piece, heights.footer))));
  return { side: column(({ left }) => left < name.left - 10), main: column(({ left }) => left >= name.left - 10) };
}

/** The public address of a profile, with its key. */
export const profileAddress = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]{1,100})/i;

const piecesOf = (page: PageRead): Piece[] => page.lines.flatMap((line) => (line === 'gap' ? [] : line.pieces));

function joined(pieces: readonly Piece[]): ColumnLine[] {
  const lines: (ColumnLine & { y: number })[] = [];
  for (const { text, size, y } of [...pieces].sort((one, other) => other.y - one.y || one.left - other.left)) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 2) last.text += ` ${text}`;
    else lines.push({ text, size, y });
  }
  return lines;
}
