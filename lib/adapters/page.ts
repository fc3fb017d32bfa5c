import { limits } from '../core/model/limits.ts';
import { attributeOf, characters, elements, firstChild, matches, nextSibling, nodeType, parentOf, tagName } from './dom.ts';
import { isHiddenByMarkup, isWithinHidden } from './visibility.ts';

/** Nodes that are walked for text in one reading, and as many for the page as a whole. A profile of a long career needs about 2,000. */
const nodeBudget = 20_000;

/** Characters of text that are taken in one reading, and as many from the page as a whole. */
const textBudget = 250_000;

/** Elements that begin a new line of text. */
const lineBreaking = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** What was read from one element: its lines as shown, and whether a reader of the page sees them. */
type Reading = { lines: string[]; hidden: boolean };

/** A line of the page and the element that its first letters stand in. */
type Line = { text: string; element: Element };

/** A page under reading: its tree behind the safe door, with budgets that one reading may not exceed. */
export type Page = {
  readonly url: URL;
  readonly document: Document;
  /** What was cut, for the profile's notices. */
  readonly notices: Set<string>;
  /** Elements that the selector names, in the page's order. */
  all(selector: string, root?: Element): Element[];
  first(selector: string, root?: Element): Element | undefined;
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

  const isUndrawn = (element: Element, isInside: boolean) => !isMetadata(element) && isShown?.(element, isInside) === false;
  const isHidden = (element: Element, byMarkup = false) => isWithinHidden(element) || (!byMarkup && isUndrawn(element, false));

  function collect(root: Element, isLeftOut: (element: Element) => boolean, left = forValues, most: number = limits.longText): Line[] {
    const lines: Line[] = [];
    let line = '';
    let begun: Element | undefined;
    let taken = 0;
    let node: Node | null = firstChild(root);
    const endLine = () => {
      const text = oneLine(line);
      if (text !== '') lines.push({ text, element: begun ?? root });
      line = '';
      begun = undefined;
    };
    while (node !== null) {
      if (left.nodes <= 0) {
        notices.add('too-many-nodes');
        break;
      }
      left.nodes -= 1;
      let inner: Node | null = null;
      const type = nodeType(node);
      if (type === 3 || type === 4) {
        const room = Math.min(most - taken, left.text);
        const all = characters(node);
        if (all.length > room) notices.add('text-cut');
        const part = all.slice(0, Math.max(0, room));
        if (begun === undefined && /\S/.test(part)) begun = (parentOf(node) as Element | null) ?? root;
        line += part;
        taken += part.length;
        left.text -= part.length;
        if (room <= 0) break;
      } else if (type === 1) {
        const element = node as Element;
        if (lineBreaking.has(tagName(element))) endLine();
        inner = isCode(element) || isLeftOut(element) ? null : firstChild(element);
      }
      node = inner ?? following(node, root, endLine);
    }
    endLine();
    return lines;
  }

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
      const shown = collect(element, (inner) => isForeign(inner) || isHiddenByMarkup(inner) || (!byMarkup && isUndrawn(inner, true)));
      if (shown.length > 0) return { lines: shown.map((line) => line.text), hidden: false };
    }
    const lines = collect(element, isForeign).map((line) => line.text);
    return { lines, hidden: lines.length > 0 };
  }

  function pageLines(): readonly Line[] {
    const body = elements(document, 'body', 1)[0];
    whole ??= body === undefined ? [] : collect(body, isHiddenByMarkup, { nodes: nodeBudget, text: textBudget }, textBudget);
    return whole;
  }

  return {
    url: new URL(url),
    document,
    notices,
    all: (selector, root) => elements(root ?? document, selector),
    first: (selector, root) => elements(root ?? document, selector, 1)[0],
    attribute: (element, name) => attributeOf(element, name)?.trim(),
    text: (element) => reading(element).lines.join(' '),
    lines: (element) => reading(element).lines,
    pageLines,
    reading,
    isHidden,
  };
}

/** Blanks and line breaks run together; characters that only look like nothing stay, since they can be evidence. */
const oneLine = (text: string): string => text.replaceAll(/[ \t\n\r\f\u00a0]+/g, ' ').trim();

/** `title`, `meta` and `link` state things in the head, where nothing is drawn and nothing is hidden either. */
const isMetadata = (element: Element) => ['meta', 'title', 'link'].includes(tagName(element));

const isCode = (element: Element) => ['script', 'style', 'svg'].includes(tagName(element));

function following(from: Node, root: Element, endLine: () => void): Node | null {
  let node: Node | null = from;
  while (node !== null && node !== root) {
    if (nodeType(node) === 1 && lineBreaking.has(tagName(node as Element))) endLine();
    const next = nextSibling(node);
    if (next !== null) return next;
    node = parentOf(node);
  }
  return null;
}
