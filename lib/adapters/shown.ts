import { call, nodeType, parentOf } from './dom.ts';
import { hidesByComputedStyle } from './visibility.ts';

/** Ancestors whose clipping and place are looked at; further out a page would hide itself. */
const ancestorsMax = 8;

/**
 * Whether the browser draws the element where a reader can see it, by computed style. Content that waits below the fold
 * counts as drawn.
 *
 * @param isInside everything around the element is known to be drawn, so that only its own style is asked
 */
export function isDrawn(element: Element, isInside = false): boolean {
  // `contentVisibilityAuto` stays off: it would call everything hidden that the reviewer has not scrolled to yet.
  if (call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true }) === false) return false;
  let node: Node | null = element;
  for (let depth = 0; node !== null && nodeType(node) === 1 && depth < (isInside ? 1 : ancestorsMax); depth += 1) {
    if (hidesByComputedStyle(getComputedStyle(node as Element))) return false;
    node = parentOf(node);
  }
  return true;
}
