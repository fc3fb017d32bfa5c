import { call, characters, contains, nodeType, ownerDocument, parentOf, tagName } from './dom.ts';

/** A line of text and the element that its first letters stand in. */
export type Line = { text: string; element: Element };

/** How much may still be taken, counted down while reading. */
export type Budget = { nodes: number; text: number };

/** Elements that begin a new line of text. */
const lineBreaking = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Elements that hold code or drawings. */
const code = new Set(['script', 'style', 'svg']);

/** Elements, text and CDATA, as `createTreeWalker` counts them. */
const shownNodes = 0x1 | 0x4 | 0x8;

/**
 * The text under an element, line by line as its structure breaks it. The browser's own walker goes from node to node, and what
 * is left out is passed over by asking whether the node still stands inside it: walking by hand takes three times as long.
 *
 * @param isLeftOut elements that are passed over with all that is in them
 * @param note      called with the key of a notice when a budget ran out
 */
export function linesOf(
  root: Element,
  { isLeftOut, left, most, note }: { isLeftOut: (element: Element) => boolean; left: Budget; most: number; note: (notice: string) => void },
): Line[] {
  const lines: Line[] = [];
  const open: Element[] = [];
  let passedOver: Element | undefined;
  let line = '';
  let begun: Element | undefined;
  let taken = 0;
  const endLine = () => {
    if (begun !== undefined) lines.push({ text: oneLine(line), element: begun });
    line = '';
    begun = undefined;
  };
  const closeLeft = (node: Node) => {
    for (let last = open.at(-1); last !== undefined && !contains(last, node); last = open.at(-1)) {
      open.pop();
      endLine();
    }
  };
  const walker = walkerOf(root);
  for (let node = walker?.nextNode() ?? null; node !== null; node = walker?.nextNode() ?? null) {
    if (passedOver !== undefined) {
      if (contains(passedOver, node)) continue;
      passedOver = undefined;
    }
    if (left.nodes <= 0) {
      note('too-many-nodes');
      break;
    }
    left.nodes -= 1;
    if (nodeType(node) === 1) {
      const element = node as Element;
      const name = tagName(element);
      if (lineBreaking.has(name)) {
        closeLeft(element);
        endLine();
        open.push(element);
      }
      if (code.has(name) || isLeftOut(element)) passedOver = element;
      continue;
    }
    const all = characters(node);
    if (!/\S/.test(all)) {
      // Blanks part words, and stand nowhere else.
      if (begun !== undefined) line += ' ';
      continue;
    }
    closeLeft(node);
    const room = Math.min(most - taken, left.text);
    if (all.length > room) note('text-cut');
    const part = all.slice(0, Math.max(0, room));
    if (begun === undefined && /\S/.test(part)) begun = (parentOf(node) as Element | null) ?? root;
    line += part;
    taken += part.length;
    left.text -= part.length;
    if (room <= 0) break;
  }
  endLine();
  return lines;
}

/** The innermost elements that break lines and hold text with a mark in it, in the page's order, each once. */
export function blocksWith(root: Element, mark: RegExp, left: Budget): Element[] {
  const blocks = new Set<Element>();
  const walker = walkerOf(root, shownNodes & ~0x1);
  for (let node = walker?.nextNode() ?? null; node !== null && left.nodes > 0 && left.text > 0; node = walker?.nextNode() ?? null) {
    const text = characters(node);
    left.nodes -= 1;
    left.text -= text.length;
    if (!mark.test(text)) continue;
    let block = parentOf(node);
    while (block !== null && block !== root && !lineBreaking.has(tagName(block as Element))) block = parentOf(block);
    if (block !== null) blocks.add(block as Element);
  }
  return [...blocks];
}

/** Elements inside which a line cannot go on, as a selector; `br` parts lines and holds none. */
export const innerBlocks = [...lineBreaking].filter((name) => name !== 'br').join(', ');

function walkerOf(root: Element, kinds = shownNodes): TreeWalker | undefined {
  const document = ownerDocument(root);
  return document === undefined ? undefined : (call(document, 'createTreeWalker', root, kinds) as TreeWalker);
}

/** Blanks and line breaks run together; characters that only look like nothing stay, since they can be evidence. */
const oneLine = (text: string): string => (/[\t\n\r\f\u00a0]| {2}/.test(text) ? text.replaceAll(/[ \t\n\r\f\u00a0]+/g, ' ') : text).trim();
