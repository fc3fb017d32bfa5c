import type { PlacedGlyph, TextRun } from './page-marks.ts';

/** A piece of a line without a wide gap in it; `y` is its baseline. */
export type Piece = { text: string; left: number; right: number; y: number; size: number; font: string; angle: number };

/** The pieces of the lines of a page, from its letters, in no order yet. Letters that were drawn twice for boldness count once. */
export function piecesOf(runs: readonly TextRun[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [angle, turned] of Map.groupBy(runs, (run) => run.angle)) {
    const letters = onceEach(turned.flatMap((run) => run.glyphs.map((glyph) => letterOf(glyph, run, angle))));
    for (const row of rowsOf(letters)) pieces.push(...split(row, angle));
  }
  return pieces;
}

type Letter = { text: string; left: number; right: number; y: number; size: number; font: string };

/** A letter on a page that is turned until its baseline lies level. */
function letterOf({ text, at, to }: PlacedGlyph, { size, font }: TextRun, angle: number): Letter {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const [left, right] = [at[0] * cos + at[1] * sin, to[0] * cos + to[1] * sin];
  return { text: plain(text), left: Math.min(left, right), right: Math.max(left, right), y: at[1] * cos - at[0] * sin, size, font };
}

/** Joined letters are written apart, as everybody types them; what stands for no character is dropped. */
const plain = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\p{Cc}\u200b\ufeff\ufffe\uffff]/gu, (character) => (character === '\t' ? ' ' : ''));

function onceEach(letters: Letter[]): Letter[] {
  // By the square that a letter stands in, so that a page with a great many letters is not compared with itself.
  const seen = new Map<string, Letter[]>();
  return letters.filter((letter) => {
    if (letter.text.trim() === '') return true;
    const [column, row] = [Math.round(letter.left / square), Math.round(letter.y / square)];
    const near = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => seen.get(`${letter.text}:${column + x}:${row + y}`) ?? []));
    const key = `${letter.text}:${column}:${row}`;
    seen.set(key, [...(seen.get(key) ?? []).slice(-mostTwins), letter]);
    return !near.slice(0, mostTwins * 9).some((other) => isTwin(letter, other));
  });
}

const square = 8;
const mostTwins = 8;

const isTwin = (letter: Letter, other: Letter): boolean =>
  Math.abs(other.left - letter.left) < Math.min(letter.size * 0.12, (letter.right - letter.left) * 0.6) && Math.abs(other.y - letter.y) < 1;

/** Letters of one baseline; a letter that is raised or lowered a little belongs to the line beside it. */
function rowsOf(letters: Letter[]): Letter[][] {
  const rows: { y: number; size: number; letters: Letter[] }[] = [];
  const sorted = letters.filter(({ text }) => text !== '').sort((one, other) => other.y - one.y || one.left - other.left);
  for (const letter of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - letter.y <= Math.max(row.size, letter.size) * 0.3) {
      row.letters.push(letter);
      row.size = Math.max(row.size, letter.size);
    } else rows.push({ y: letter.y, size: letter.size, letters: [letter] });
  }
  return rows.map((row) => row.letters.sort((one, other) => one.left - other.left));
}

function split(row: Letter[], angle: number): Piece[] {
  const pieces: { letters: Letter[]; text: string; right: number }[] = [];
  for (const letter of row) {
    const last = pieces.at(-1);
    const before = last?.letters.at(-1);
    const size = before === undefined ? letter.size : Math.min(Math.max(letter.size, before.size), letter.size * 2);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : letter.left - last.right;
    if (letter.text.trim() === '') {
      // A space is as wide as the gap it leaves: it parts words, and what follows decides whether it parts pieces.
      if (last !== undefined && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    if (last === undefined || gap > size * pieceGap) pieces.push({ letters: [letter], text: letter.text, right: letter.right });
    else {
      last.text += (gap > size * wordGap && !last.text.endsWith(' ') ? ' ' : '') + letter.text;
      last.letters.push(letter);
      last.right = Math.max(last.right, letter.right);
    }
  }
  return pieces.flatMap(({ letters, text, right }) => {
    const [first] = letters;
    const biggest = letters.reduce((most, each) => (each.size > most.size ? each : most), first as Letter);
    const shown = rightToLeft(text.trim());
    return first === undefined || shown === ''
      ? []
      : [{ text: shown, left: first.left, right, y: median(letters.map(({ y }) => y)), size: biggest.size, font: biggest.font, angle }];
  });
}

/** Gaps in parts of the letters' height: wider ones part words, and the widest part columns. */
const wordGap = 0.17;
const pieceGap = 1.4;

/** Arabic and Hebrew stand on the page from right to left; the file lists letters from left to right here. */
function rightToLeft(text: string): string {
  const foreign = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  if (foreign * 2 < text.replace(/[\s\d\p{P}]/gu, '').length || foreign === 0) return text;
  return [...text]
    .reverse()
    .join('')
    .replace(/[A-Za-z\d@.:/+-]{2,200}/g, (word) => [...word].reverse().join(''));
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
