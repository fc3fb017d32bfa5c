import { followDrawings, type Painted } from './drawings.ts';
import { followLinks, type StoryLink } from './links.ts';
import { type Look, type ParagraphLook, takeParagraphProperty, takeRunProperty } from './look.ts';
import { hidingOf, type Piece } from './piece.ts';
import { followPlaces, type Line } from './places.ts';
import type { Relationship } from './relationships.ts';
import { followSections, type Section } from './sections.ts';
import type { Styles } from './styles.ts';
import { isUnseen } from './unseen.ts';
import { walkXml, type XmlElement } from './walk-xml.ts';

/** One text of a document: the body, a header, the footnotes. */
export type Story = {
  lines: Line[];
  links: StoryLink[];
  painted: Painted[];
  sections: Section[];
  /** Languages set on runs of text. */
  languages: Set<string>;
  fetched: string[];
};

type StoryContext = {
  styles: Styles;
  relationships: ReadonlyMap<string, Relationship> /** Whether a colour set for the page is shown. */;
  showsPageColour: boolean;
};

type Run = { look: Look; style?: string | undefined; judged?: Pick<Piece, 'how' | 'unlessPainted'> };
type Paragraph = { look: ParagraphLook; style?: string | undefined; pieces: Piece[]; run?: Run };

/** Reads one text in its reading order, each piece judged by how it looks. Throws a `Refusal`. */
export function readStory(bytes: Uint8Array, { styles, relationships, showsPageColour }: StoryContext): Story {
  const drawings = followDrawings();
  const links = followLinks(relationships);
  const places = followPlaces(styles);
  const sections = followSections();
  const paragraphs: Paragraph[] = [];
  const alternatives: boolean[] = [];
  const languages = new Set<string>();
  let page = 'FFFFFF';
  let number = 0;
  let skipped = 0;

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || text === '' || links.isCode()) return;
    paragraph.run ??= { look: {} };
    const run = paragraph.run;
    run.judged ??= judge(paragraph, run);
    const piece: Piece = { text: text.replace(icons, ' '), ...run.judged };
    paragraph.pieces.push(piece);
    links.add(piece);
  };
  const judge = (paragraph: Paragraph, { look, style }: Run) =>
    hidingOf(
      { ...styles.lookOf(paragraph.style, style), ...look },
      {
        paragraph: paragraph.look,
        shades: places.shades(),
        isInBox: places.isInBox(),
        around: places.around() ?? (drawings.isOffPage() ? 'off-page' : undefined),
        page,
      },
    );
  const openInParagraph = (paragraph: Paragraph, element: XmlElement, path: readonly string[]): void => {
    const { name, get } = element;
    const from = path.lastIndexOf('w:p');
    const run = path.lastIndexOf('w:r');
    if (name === 'w:r' || name === 'm:r') paragraph.run = { look: {} };
    else if (path[from + 1] === 'w:pPr') {
      if (path[from + 2] === 'w:rPr') return;
      if (name === 'w:pStyle') Object.assign(paragraph, { style: get('w:val'), look: { ...styles.paragraphOf(get('w:val')) } });
      else takeParagraphProperty(paragraph.look, element);
    } else if (run > from && path[run + 1] === 'w:rPr' && paragraph.run) {
      if (name === 'w:rStyle') paragraph.run.style = get('w:val');
      else if (name === 'w:lang') for (const which of ['w:val', 'w:eastAsia', 'w:bidi']) addLanguage(languages, get(which));
      else takeRunProperty(paragraph.run.look, element, path);
    } else if (path.at(-2) === 'w:r') write(markOf(name, get));
  };
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const { pieces, look } = paragraph;
    const isListed = look.isListed && !look.isHeading && pieces.some(({ text, how }) => how === undefined && text.trim() !== '');
    places.put({ pieces: isListed ? [{ text: '• ' }, ...pieces] : pieces, number: number++ });
  };

  walkXml(bytes, {
    open: (element, path) => {
      if (skipped > 0) return;
      const { name, get } = element;
      if (name === 'mc:AlternateContent') alternatives.push(false);
      if (isUnseen(name, get, alternatives)) {
        skipped = path.length;
        return;
      }
      if (name === 'w:p') paragraphs.push({ look: { ...styles.paragraphOf(undefined) }, pieces: [] });
      else if (name === 'w:txbxContent') places.openBox(drawings.fill());
      else if (name === 'w:background' && showsPageColour) page = get('w:color')?.toUpperCase() ?? page;
      const paragraph = paragraphs.at(-1);
      if (paragraph) openInParagraph(paragraph, element, path);
      links.open(element, number);
      drawings.open(element, path, number);
      places.open(element, path);
      sections.open(element, path);
    },
    close: (name, path) => {
      if (skipped > 0) {
        if (path.length === skipped) skipped = 0;
        return;
      }
      if (name === 'w:p') endParagraph();
      else if (name === 'w:txbxContent') places.closeBox();
      else if (name === 'mc:AlternateContent') alternatives.pop();
      links.close(name, number);
      drawings.close(name, number);
      places.close(name);
      sections.close(name);
    },
    text: (text, path) => {
      if (skipped > 0) return;
      const holder = path.at(-1);
      if (holder === 'w:t' || holder === 'm:t') write(text);
      else if (holder === 'w:instrText') links.code(text);
      else drawings.text(text, path);
    },
  });
  return {
    lines: places.lines,
    links: links.links,
    painted: drawings.painted,
    sections: sections.sections,
    languages,
    fetched: links.fetched,
  };
}

function addLanguage(languages: Set<string>, language: string | undefined): void {
  if (language !== undefined && languages.size < 30) languages.add(language);
}

/** The character that an empty element of a run stands for; none for most of them. */
function markOf(name: string, get: XmlElement['get']): string {
  if (name === 'w:tab' || name === 'w:ptab') return '\t';
  if (name === 'w:br' || name === 'w:cr') return '\n';
  if (name === 'w:noBreakHyphen') return '-';
  // Symbol fonts put bullets, arrows and telephones where letters stand: only bullets mean something in a line of text.
  if (name === 'w:sym') return /^F0(?:B7|A7|D8|FC|76)$/i.test(get('w:char') ?? '') ? '• ' : ' ';
  return '';
}

/** Characters that only a symbol font gives a shape. */
const icons = /[\ue000-\uf8ff]/g;
