import { highlightOf, inkOf, paintOf, type Shade, shadeOf } from './shade.ts';
import type { XmlElement } from './walk-xml.ts';

/** How letters look, as far as it decides whether they can be seen; a part that is left out is inherited. */
export type Look = {
  ink?: string;
  highlight?: Shade;
  shade?: Shade;
  /** In half points. */
  size?: number;
  /** Width of letters in percent. */
  width?: number;
  isMarkedHidden?: boolean;
  isTransparent?: boolean;
};

/** How a paragraph looks. */
export type ParagraphLook = {
  shade?: Shade;
  /** Height of a line in twentieths of a point where it is fixed. */
  lineHeight?: number;
  /** Where its frame or its indent puts it, in twentieths of a point. */
  left?: number;
  isListed?: boolean;
  isHeading?: boolean;
};

/** Takes one element from inside `w:rPr` into the look; what it does not know it leaves alone. */
export function takeRunProperty(look: Look, { name, get }: XmlElement, path: readonly string[]): void {
  const value = get('w:val');
  if (name === 'w:vanish' || name === 'w:specVanish') look.isMarkedHidden = isOn(value);
  else if (name === 'w:color') look.ink = inkOf(get);
  else if (name === 'w:sz') look.size = numberOf(value);
  else if (name === 'w:w') look.width = numberOf(value);
  else if (name === 'w:highlight') look.highlight = highlightOf(value);
  else if (name === 'w:shd') look.shade = shadeOf(get);
  else if (name.startsWith('w14:') && path.includes('w14:textFill')) takeTextFill(look, name, get, path);
}

/** Word 2010 and later paint letters with this instead of `w:color`. */
function takeTextFill(look: Look, name: string, get: XmlElement['get'], path: readonly string[]): void {
  if (name === 'w14:textFill' || name === 'w14:gradFill') look.ink = 'unknown';
  else if (name === 'w14:noFill') look.isTransparent = true;
  else if ((name === 'w14:srgbClr' || name === 'w14:schemeClr') && path.at(-2) === 'w14:solidFill') look.ink = paintOf(name, get);
  else if (name === 'w14:alpha') look.isTransparent = (numberOf(get('w14:val')) ?? 0) >= 97_000;
  else if (path.at(-2) === 'w14:schemeClr') look.ink = 'unknown';
}

/** Takes one element from inside `w:pPr`. */
export function takeParagraphProperty(look: ParagraphLook, { name, get }: XmlElement): void {
  if (name === 'w:shd') look.shade = shadeOf(get);
  else if (name === 'w:spacing' && get('w:line') !== undefined)
    look.lineHeight = get('w:lineRule') === 'exact' ? numberOf(get('w:line')) : undefined;
  else if (name === 'w:ind') look.left = numberOf(get('w:left') ?? get('w:start'));
  else if (name === 'w:framePr') look.left = numberOf(get('w:x'));
  else if (name === 'w:numId') look.isListed = get('w:val') !== '0';
  else if (name === 'w:outlineLvl') look.isHeading = get('w:val') !== '9';
}

/** Switches are on when they say nothing (ECMA-376 part 1, 17.17.4). */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value);

/** A plain decimal number; `undefined` for anything else. */
export const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
