import { call, nodeType, parentOf } from './dom.ts';
import { hidesByComputedStyle } from './visibility.ts';

/** Ancestors whose clipping and place are looked at; further out a page would hide itself. */
const ancestorsMax = 8;

/** @param isInside everything around the element is known to be drawn, so that only its own style is asked */
export type IsDrawn = (element: Element, isInside?: boolean) => boolean;

/**
 * The question whether the browser draws an element where a reader can see it, by computed style. Content that waits below the
 * fold counts as drawn. Answers are kept, so ask it anew for every reading.
 */
export function drawn(): IsDrawn {
  const styled = new WeakMap<Element, boolean>();
  const hidesItself = (element: Element): boolean => {
    const known = styled.get(element);
    if (known !== undefined) return known;
    const hides = hidesByComputedStyle(getComputedStyle(element));
    styled.set(element, hides);
    return hides;
  };
  return (element, isInside = false) => {
    // `contentVisibilityAuto` stays off: it would call everything hidden that the reviewer has not scrolled to yet.
    if (call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true }) === false) return false;
    let node: Node | null = element;
    for (let depth = 0; node !== null && nodeType(node) === 1 && depth < (isInside ? 1 : ancestorsMax); depth += 1) {
      if (hidesItself(node as Element)) return false;
      node = parentOf(node);
    }
    return true;
  };
}
