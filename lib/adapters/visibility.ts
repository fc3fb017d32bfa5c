/** Elements whose content a page never shows. */
export const neverShown: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'datalist']);

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
