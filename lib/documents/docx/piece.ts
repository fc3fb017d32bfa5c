import type { Look, ParagraphLook } from './look.ts';
import { isSameColour, type Shade } from './shade.ts';

/** How a text is kept from a reader's eyes; the words are the model's. */
export type Hiding = 'same-colour' | 'tiny' | 'off-page' | 'transparent' | 'marked-hidden';

/** Some text of one look. */
export type Piece = {
  text: string;
  how?: Hiding;
  /** The colour was compared with the bare page: something painted there, `behind` the text or `anywhere`, undoes it. */
  unlessPainted?: 'behind' | 'anywhere';
};

/** What lies around a piece: from the paragraph outwards, and whether a text box holds it. */
type Surroundings = {
  paragraph: ParagraphLook;
  shades: readonly Shade[];
  isInBox: boolean;
  /** Something around it is hidden or gone as a whole. */
  around?: Hiding | undefined;
  page: Shade;
};

/** Half points up to which nobody reads letters: 2 pt, as high as a hair is thick times ten. */
const tinySize = 4;
/** Fixed line height in twentieths of a point that cuts letters down to a line. */
const tinyLine = 40;
/** Percent of width. */
const tinyWidth = 10;
/** Twentieths of a point: wider than the widest sheet that anyone prints a résumé on (A3), or left of every sheet. */
const beyondPage = 24_000;

/** Whether and how letters of this look are hidden in these surroundings. */
export function hidingOf(look: Look, around: Surroundings): Pick<Piece, 'how' | 'unlessPainted'> {
  if (look.isMarkedHidden) return { how: 'marked-hidden' };
  if (around.around) return { how: around.around };
  if (look.isTransparent) return { how: 'transparent' };
  if (isTiny(look, around.paragraph)) return { how: 'tiny' };
  if (Math.abs(around.paragraph.left ?? 0) > beyondPage) return { how: 'off-page' };
  const behind = [look.highlight, look.shade, around.paragraph.shade, ...around.shades].find(
    (shade) => shade !== undefined && shade !== 'none',
  );
  if (!isSameColour(look.ink ?? 'auto', behind ?? around.page)) return {};
  if (behind !== undefined) return { how: 'same-colour' };
  return { how: 'same-colour', unlessPainted: around.isInBox ? 'anywhere' : 'behind' };
}

function isTiny(look: Look, { lineHeight }: ParagraphLook): boolean {
  return (look.size ?? 24) <= tinySize || (look.width ?? 100) <= tinyWidth || (lineHeight ?? 240) <= tinyLine;
}
