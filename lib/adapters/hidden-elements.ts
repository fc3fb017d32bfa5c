import { attributeOf, elements, nodeType, parentOf, tagged, tagName } from './dom.ts';
import { hidesByStyle, neverShown } from './visibility.ts';

/** What a page keeps from being seen by its own markup, asked for by element. */
export type HiddenElements = {
  /** The element itself is hidden, by its name, an attribute or its inline style. */
  isHidden: (element: Element) => boolean;
  /** The element, or anything around it, is. */
  isWithin: (element: Element) => boolean;
  /** Looks for all of them at once, which is worth it before the whole page is walked. */
  gather: () => void;
};

/** More elements than this with a style of their own would be a page built to cost time; beyond it, elements are asked one by one. */
const mostStyled = 50_000;

/**
 * What a page hides by its markup alone: needs no layout and works without a browser. `aria-hidden` does not count: it hides from
 * screen readers, and sites put the visible copy of a text under it. Answers are kept; the page must not change meanwhile.
 */
export function hiddenElements(document: Document): HiddenElements {
  let hidden: Set<Element> | undefined;
  const styles = new Map<string, boolean>();
  const within = new Map<Element, boolean>();

  const isStyleHiding = (style: string): boolean => {
    const known = styles.get(style);
    if (known !== undefined) return known;
    const hides = hidesByStyle(style);
    styles.set(style, hides);
    return hides;
  };
  const isHiddenItself = (element: Element): boolean => {
    const style = attributeOf(element, 'style');
    if (style !== undefined && isStyleHiding(style)) return true;
    const name = tagName(element);
    if (neverShown.has(name) || attributeOf(element, 'hidden') !== undefined) return true;
    return name === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'hidden';
  };
  const gathered = (): Set<Element> | undefined => {
    const styled = elements(document, '[style]', mostStyled);
    if (styled.length === mostStyled) return undefined;
    const others = ['input', ...neverShown].flatMap((name) => tagged(document, name));
    return new Set([...styled, ...elements(document, '[hidden]', mostStyled), ...others].filter(isHiddenItself));
  };
  const isHidden = (element: Element): boolean => (hidden === undefined ? isHiddenItself(element) : hidden.has(element));

  /** Answers for every element on the way up are kept, so that each is asked once. */
  const isWithin = (element: Element): boolean => {
    const way: Element[] = [];
    let node: Node | null = element;
    let answer = false;
    while (node !== null && nodeType(node) === 1) {
      const known = within.get(node as Element);
      if (known !== undefined) {
        answer = known;
        break;
      }
      way.push(node as Element);
      if (isHidden(node as Element)) {
        answer = true;
        break;
      }
      node = parentOf(node);
    }
    for (const each of way) within.set(each, answer);
    return answer;
  };
  return {
    isHidden,
    isWithin,
    gather: () => {
      hidden ??= gathered();
    },
  };
}
