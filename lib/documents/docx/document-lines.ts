import type { Hiding, Piece } from './piece.ts';
import type { Story } from './read-story.ts';

/** A document's text as it is read, and what was kept from its reader. */
export type DocumentLines = {
  lines: string[];
  hidden: { text: string; how: Hiding; line: number; until: number }[];
  /** Links with their visible text; hidden ones have none that can be seen. */
  links: { target: string; text: string; isHidden: boolean; line: number }[];
  isCut: boolean;
};

/** A text of the document; headers and footers are on every page, with whatever is painted in them. */
export type PlacedStory = { story: Story; isOnEveryPage: boolean };

const mostLines = 20_000;
const longestLine = 20_000;
const mostHidden = 100;

/** Puts the texts of a document one after the other; white on what may be painted behind it counts as seen. */
export function documentLines(stories: readonly PlacedStory[]): DocumentLines {
  const everywhere = stories.flatMap(({ story, isOnEveryPage }) => (isOnEveryPage ? story.painted : []));
  const found: DocumentLines = { lines: [], hidden: [], links: [], isCut: false };
  for (const { story, isOnEveryPage } of stories) {
    const lineOf = new Map<number, number>();
    for (const { pieces, number } of story.lines) {
      settle(pieces, number, story, everywhere);
      lineOf.set(number, found.lines.length + 1);
      takeHidden(pieces, found.lines.length + 1, found.hidden);
      for (const line of textOf(pieces).split('\n')) {
        // Page numbers are no words of the document.
        if (isOnEveryPage && !/\p{L}/u.test(line) && line.replace(/\D/g, '').length < 5) continue;
        if (found.lines.length >= mostLines || line.length > longestLine) found.isCut = true;
        if (found.lines.length < mostLines) found.lines.push(line.slice(0, longestLine).trimEnd());
      }
    }
    for (const { target, pieces, line } of story.links) {
      const isHidden =
        pieces.length > 0 && pieces.every(({ how, text }) => how !== undefined || text.trim() === '') && pieces.some(({ how }) => how);
      found.links.push({ target, text: textOf(pieces).trim(), isHidden, line: lineOf.get(line) ?? 1 });
    }
  }
  return found;
}

const textOf = (pieces: readonly Piece[]): string => pieces.flatMap(({ text, how }) => (how === undefined ? [text] : [])).join('');

/** A picture behind a header is painted behind every page; one in the text reaches some lines around the one it hangs on. */
function settle(pieces: readonly Piece[], number: number, { painted }: Story, everywhere: Story['painted']): void {
  for (const piece of pieces) {
    if (piece.unlessPainted === undefined) continue;
    const isAnywhere = piece.unlessPainted === 'anywhere';
    const isPainted =
      everywhere.some(({ isBehindText }) => isAnywhere || isBehindText) ||
      painted.some(({ line, reach, isBehindText }) => isAnywhere || (isBehindText && Math.abs(line - number) <= reach));
    if (isPainted) delete piece.how;
    delete piece.unlessPainted;
  }
}

function takeHidden(pieces: readonly Piece[], line: number, hidden: DocumentLines['hidden']): void {
  let open: DocumentLines['hidden'][number] | undefined;
  const last = hidden.at(-1);
  for (const { text, how } of pieces) {
    if (how === undefined) {
      if (text.trim() !== '') open = undefined;
      continue;
    }
    // Hidden text that goes on over several paragraphs is one text.
    if (!open && last?.how === how && last.until >= line - 2 && pieces[0]?.how === how) {
      open = last;
      open.text += '\n';
      open.until = line;
    }
    if (open?.how === how) open.text += text;
    else if (hidden.length < mostHidden) {
      open = { text, how, line, until: line };
      hidden.push(open);
    }
  }
}
