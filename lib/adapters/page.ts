import { limits } from '../core/model/limits.ts';
import { attributeOf, elements, inOrder, matches, tagged, tagName } from './dom.ts';
import { hiddenElements } from './hidden-elements.ts';
import { blocksWith, innerBlocks, type Line, linesOf } from './lines.ts';

/** Nodes that are walked for text in one reading, and as many for the page as a whole. A profile of a long career needs about 2,000. */
const nodeBudget = 60_000;

/** Characters of text that are taken in one reading, and as many from the page as a whole. */
const textBudget = 250_000;

/** A link and its address as it stands in the markup. */
export type Link = { element: Element; href: string };

/** Links of a page that are looked at, and headings of each rank. */
const linksMax = 5_000;
const headingsMax = 500;

/** What was read from one element: its lines as shown, and whether a reader of the page sees them. */
type Reading = { lines: string[]; hidden: boolean };

/** A page under reading: its tree behind the safe door, with budgets that one reading may not exceed. */
export type Page = {
  readonly url: URL;
  readonly document: Document;
  /** What was cut, for the profile's notices. */
  readonly notices: Set<string>;
  /** Elements that the selector names, in the page's order. */
  all(selector: string, root?: Element): readonly Element[];
  first(selector: string, root?: Element): Element | undefined;
  /** Those of the page's lines that hold a mark, found without walking the rest where the markup allows it. */
  linesWith(mark: RegExp): readonly Line[];
  /** Every link with an address, and every heading down to the fifth rank, looked for once and only when somebody asks. */
  links(): readonly Link[];
  headings(): readonly Element[];
  /** The attribute's value without outer blanks, or undefined. */
  attribute(element: Element, name: string): string | undefined;
  /** The element's text on one line, as shown; hidden parts are left out unless nothing else is there. */
  text(element: Element): string;
  /** The same, one string per line of the page's structure. */
  lines(element: Element): string[];
  /** The page's lines with the element each begins in, by markup alone. Walked once, and only when somebody asks. */
  pageLines(): readonly Line[];
  /** Text and visibility at once; `byMarkup` leaves the computed style out of account, `without` the parts that it names. */
  reading(element: Element, byMarkup?: boolean, without?: string): Reading;
  isHidden(element: Element, byMarkup?: boolean): boolean;
};

/**
 * What the caller gives. `isShown` adds the computed style where there is a screen; `isInside` says that everything around
 * the element is known to be shown.
 */
export type PageSource = { url: string; document: Document; isShown?: (element: Element, isInside?: boolean) => boolean };

/** @throws TypeError when `url` is not an address; `readPage` turns that into an unreadable profile */
export function openPage({ url, document, isShown }: PageSource): Page {
  const notices = new Set<string>();
  const forValues = { nodes: nodeBudget, text: textBudget };
  let whole: Line[] | undefined;
  let linked: Link[] | undefined;
  let headed: Element[] | undefined;

  const isUndrawn = (element: Element, isInside: boolean) => !isMetadata(element) && isShown?.(element, isInside) === false;
  const byMarkupOnly = hiddenElements(document);
  const isHidden = (element: Element, byMarkup = false) => byMarkupOnly.isWithin(element) || (!byMarkup && isUndrawn(element, false));

  const collect = (root: Element, isLeftOut: (element: Element) => boolean, left = forValues, most: number = limits.longText): Line[] =>
    linesOf(root, { isLeftOut, left, most, note: (notice) => notices.add(notice) });

  // Several readers ask the whole page for the same things.
  const answers = new Map<string, Element[]>();
  const asked = (selector: string): Element[] => {
    const known = answers.get(selector) ?? elements(document, selector);
    answers.set(selector, known);
    return known;
  };
  const firsts = new Map<string, Element | undefined>();
  const askedFirst = (selector: string): Element | undefined => {
    if (answers.has(selector)) return answers.get(selector)?.[0];
    if (!firsts.has(selector)) firsts.set(selector, elements(document, selector, 1)[0]);
    return firsts.get(selector);
  };

  // An element may be asked for by several readers, and nothing changes while a page is read.
  const known = { byMarkup: new WeakMap<Element, Reading>(), byStyle: new WeakMap<Element, Reading>() };
  function reading(element: Element, byMarkup = false, without?: string): Reading {
    if (without !== undefined) return readingOf(element, byMarkup, (inner) => matches(inner, without));
    const before = known[byMarkup ? 'byMarkup' : 'byStyle'];
    const result = before.get(element) ?? readingOf(element, byMarkup, () => false);
    before.set(element, result);
    return result;
  }

  function readingOf(element: Element, byMarkup: boolean, isForeign: (inner: Element) => boolean): Reading {
    if (!isHidden(element, byMarkup)) {
      const shown = collect(element, (inner) => isForeign(inner) || byMarkupOnly.isHidden(inner) || (!byMarkup && isUndrawn(inner, true)));
      if (shown.length > 0) return { lines: shown.map((line) => line.text), hidden: false };
    }
    const lines = collect(element, isForeign).map((line) => line.text);
    return { lines, hidden: lines.length > 0 };
  }

  function linesWith(mark: RegExp): readonly Line[] {
    const body = elements(document, 'body', 1)[0];
    if (whole !== undefined || body === undefined) return pageLines().filter(({ text }) => mark.test(text));
    const blocks = blocksWith(body, mark, { nodes: nodeBudget, text: textBudget });
    // Where blocks stand inside one another, a line's end is not known without those around it.
    if (blocks.some((block) => elements(block, innerBlocks, 1).length > 0)) return pageLines().filter(({ text }) => mark.test(text));
    const shown = blocks.filter((block) => !byMarkupOnly.isWithin(block));
    return shown.flatMap((block) => collect(block, byMarkupOnly.isHidden)).filter(({ text }) => mark.test(text));
  }

  function pageLines(): readonly Line[] {
    if (whole !== undefined) return whole;
    byMarkupOnly.gather();
    const body = elements(document, 'body', 1)[0];
    whole = body === undefined ? [] : collect(body, byMarkupOnly.isHidden, { nodes: nodeBudget, text: textBudget }, textBudget);
    return whole;
  }

  return {
    url: new URL(url),
    document,
    notices,
    all: (selector, root) => (root === undefined ? asked(selector) : elements(root, selector)),
    first: (selector, root) => (root === undefined ? askedFirst(selector) : elements(root, selector, 1)[0]),
    attribute: (element, name) => attributeOf(element, name)?.trim(),
    text: (element) => reading(element).lines.join(' '),
    lines: (element) => reading(element).lines,
    pageLines,
    linesWith,
    links: () => {
      linked ??= tagged(document, 'a')
        .slice(0, linksMax)
        .flatMap((element) => {
          const href = attributeOf(element, 'href');
          return href === undefined ? [] : [{ element, href: href.trim() }];
        });
      return linked;
    },
    headings: () => {
      if (headed !== undefined) return headed;
      const ranked = ['h1', 'h2', 'h3', 'h4', 'h5'].map((name) => tagged(document, name).slice(0, headingsMax));
      headed = inOrder(document, ...ranked, elements(document, '[role="heading"]', headingsMax));
      return headed;
    },
    reading,
    isHidden,
  };
}

/** `title`, `meta` and `link` state things in the head, where nothing is drawn and nothing is hidden either. */
const isMetadata = (element: Element) => ['meta', 'title', 'link'].includes(tagName(element));
