import type { Piece } from './piece.ts';
import { Refusal } from './refusal.ts';
import type { Relationship } from './relationships.ts';
import type { XmlElement } from './walk-xml.ts';

/** A link with the pieces of text that a reader clicks on, none for a picture; `line` is where it begins. */
export type StoryLink = { target: string; pieces: Piece[]; line: number };

type Field = { code: string; isResult: boolean; link?: StoryLink };

/** Follows links and fields while a text is walked. Nothing that a field names is fetched or computed. */
export type Links = {
  open: (element: XmlElement, line: number) => void;
  close: (name: string, line: number) => void;
  code: (text: string) => void;
  add: (piece: Piece) => unknown;
  /** Whether the text at hand is the code of a field, which nobody sees. */
  isCode: () => boolean;
  links: StoryLink[];
  /** What other fields would fetch: linked pictures and texts, data exchange with programs. */
  fetched: string[];
};

const mostLinks = 400;
const longestCode = 4_000;

/** A new follower, for one text with its relationships. */
export function followLinks(relationships: ReadonlyMap<string, Relationship>): Links {
  const links: StoryLink[] = [];
  const fetched: string[] = [];
  const open: (StoryLink | undefined)[] = [];
  const fields: Field[] = [];
  const start = (target: string | undefined, line: number): StoryLink | undefined => {
    if (target === undefined || target.trim() === '' || links.length >= mostLinks) return undefined;
    const link: StoryLink = { target: target.trim(), pieces: [], line };
    links.push(link);
    return link;
  };
  const external = (id: string | undefined): string | undefined => {
    if (id === undefined || id === '') return undefined;
    const found = relationships.get(id);
    if (!found) throw new Refusal('damaged');
    return found.isExternal ? found.target : undefined;
  };
  /** What the code of a field asks for, once it is complete. */
  const begin = (code: string, line: number): StoryLink | undefined => {
    const address = /^\s*HYPERLINK\s+(?:"([^"]{1,2000})"|([^\s"\\]\S{0,2000}))/i.exec(code);
    if (address) return start(address[1] ?? address[2], line);
    if (/^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|INCLUDE|LINK|DDE|DDEAUTO|RD)\s/i.test(code) && fetched.length < 50)
      fetched.push(code.trim().slice(0, 300));
    return undefined;
  };
  const char = (type: string | undefined, line: number): void => {
    const field = fields.at(-1);
    if (type === 'begin' && fields.length < 50) fields.push({ code: '', isResult: false });
    else if (type === 'separate' && field && !field.isResult) {
      field.isResult = true;
      const link = begin(field.code, line);
      if (link) field.link = link;
    } else if (type === 'end') {
      const ended = fields.pop();
      if (ended && !ended.isResult) begin(ended.code, line);
    }
  };
  return {
    open: ({ name, get }, line) => {
      if (name === 'w:hyperlink') open.push(start(external(get('r:id')), line));
      else if (name === 'w:fldSimple') open.push(begin(get('w:instr') ?? '', line));
      else if (name === 'a:hlinkClick') start(external(get('r:id')), line);
      else if (vmlLinked.test(name) && get('href') !== undefined) start(get('href'), line);
      else if (name === 'w:fldChar') char(get('w:fldCharType'), line);
    },
    close: (name) => {
      if (name === 'w:hyperlink' || name === 'w:fldSimple') open.pop();
    },
    code: (text) => {
      const field = fields.at(-1);
      if (field && field.code.length < longestCode) field.code += text.slice(0, longestCode);
    },
    // Of links within links the innermost one is followed, as programs do.
    add: (piece) => (open.findLast((link) => link !== undefined) ?? fields.findLast(({ link }) => link)?.link)?.pieces.push(piece),
    isCode: () => fields.some(({ isResult }) => !isResult),
    links,
    fetched,
  };
}

const vmlLinked = /^v:(?:shape|rect|image|roundrect|oval)$/;
