import { attributeOf, nodeType, parentOf, tagName } from './dom.ts';

/** Elements whose content a page never shows. */
const neverShown = new Set(['script', 'style', 'template', 'noscript', 'datalist']);

/** Ancestors that are looked at. A tree deeper than this is built to cost time. */
const ancestorsMax = 400;

/**
 * Whether the element's own markup keeps it from being seen, by attributes and inline style alone. Needs no layout and
 * works without a browser. `aria-hidden` does not count: it hides from screen readers, and sites put the visible copy of a text under it.
 */
export function isHiddenByMarkup(element: Element): boolean {
  const name = tagName(element);
  if (neverShown.has(name)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (name === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'hidden') return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && hidesByStyle(style);
}

/** Whether the element or anything around it is hidden by its markup. */
export function isWithinHidden(element: Element): boolean {
  let node: Node | null = element;
  for (let depth = 0; node !== null && nodeType(node) === 1 && depth < ancestorsMax; depth += 1) {
    if (isHiddenByMarkup(node as Element)) return true;
    node = parentOf(node);
  }
  return false;
}

/** Whether an inline style makes text unreadable: not drawn, transparent, of no size, clipped away or off the screen. */
export function hidesByStyle(style: string): boolean {
  const rules = declarations(style);
  const number = (name: string) => Number.parseFloat(rules.get(name) ?? 'NaN');
  const value = (name: string) => rules.get(name) ?? '';
  if (value('display') === 'none' || value('content-visibility') === 'hidden') return true;
  if (value('visibility') === 'hidden' || value('visibility') === 'collapse') return true;
  if (number('opacity') < 0.05 || number('font-size') < 2) return true;
  // Letters filled with a gradient are transparent too, and well seen.
  if (value('color') === 'transparent' && !style.includes('background')) return true;
  if (number('text-indent') < -300 || /^scale[xy]?\(0[,)]/.test(value('transform').replaceAll(' ', ''))) return true;
  if (/^rect\(0/.test(value('clip')) || /^(inset\((50|100)%|circle\(0)/.test(value('clip-path'))) return true;
  const isLifted = value('position') === 'absolute' || value('position') === 'fixed';
  if (isLifted && ['left', 'top', 'right', 'bottom'].some((side) => number(side) < -300)) return true;
  return value('overflow') === 'hidden' && (number('width') < 2 || number('height') < 2);
}

/** The same for a style as the browser has computed it, for what `checkVisibility` does not look at. */
export function hidesByComputedStyle(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < 2 || Number.parseFloat(style.textIndent) < -300) return true;
  if (/, 0\)$|^transparent$/.test(style.color) && style.color.startsWith('rgba') && style.backgroundClip !== 'text') return true;
  if (style.clipPath !== 'none' && /^(inset\((50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  // Only here is the place asked for, which may cost the browser a layout: text that is lifted out of the page is rare.
  return /^rect\(0/.test(style.clip) || [style.left, style.top].some((side) => Number.parseFloat(side) < -300);
}

function declarations(style: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const declaration of style.slice(0, 4_000).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      rules.set(
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return rules;
}
