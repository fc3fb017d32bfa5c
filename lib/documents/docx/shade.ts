import type { XmlElement } from './walk-xml.ts';

/** A colour as `RRGGBB`; `none` lets through what lies behind; `unknown` is some colour that we cannot tell. */
export type Shade = string;

const hex = (value: string | undefined): string | undefined =>
  value && /^#?[0-9a-f]{6}$/i.test(value) ? value.replace('#', '').toUpperCase() : undefined;

/** What `w:shd` paints behind its text. */
export function shadeOf(get: XmlElement['get']): Shade {
  const pattern = get('w:val') ?? 'clear';
  if (pattern === 'nil') return 'none';
  if (pattern === 'solid') return hex(get('w:color')) ?? (get('w:themeColor') === undefined ? '000000' : 'unknown');
  // A raster of two colours is neither of them.
  if (pattern !== 'clear') return 'unknown';
  return hex(get('w:fill')) ?? (get('w:themeFill') === undefined ? 'none' : 'unknown');
}

/** The colour that `w:color` gives to letters; `auto` is chosen by the program against what lies behind, and so never hides. */
export function inkOf(get: XmlElement['get']): string {
  const value = hex(get('w:val'));
  if (value !== undefined) return value;
  const theme = get('w:themeColor');
  if (theme === undefined) return 'auto';
  return /^(?:background1|light1)$/.test(theme) && get('w:themeShade') === undefined ? 'FFFFFF' : 'unknown';
}

/** A colour of a drawing, from `a:srgbClr`, `a:sysClr` or `a:schemeClr`, or from VML's `fillcolor`. */
export function paintOf(name: string, get: XmlElement['get']): Shade {
  if (name === 'a:srgbClr' || name === 'w14:srgbClr') return hex(get('val') ?? get('w14:val')) ?? 'unknown';
  if (name === 'a:sysClr') return hex(get('lastClr')) ?? 'unknown';
  return /^(?:bg1|lt1)$/.test(get('val') ?? get('w14:val') ?? '') ? 'FFFFFF' : 'unknown';
}

/** VML writes `#fff`, `#ffffff [3212]`, `white` or another name. */
export function vmlPaint(fillcolor: string | undefined): Shade {
  const value = fillcolor?.trim().replace(/\s.*$/s, '').toLowerCase() ?? 'white';
  if (value === 'white' || value === '#fff' || value === 'window') return 'FFFFFF';
  return hex(value) ?? 'unknown';
}

/** The colours of `w:highlight` (ECMA-376 part 1, 17.18.40). */
export function highlightOf(name: string | undefined): Shade {
  return highlights.get(name ?? '') ?? 'unknown';
}

const highlights = new Map([
  ['none', 'none'],
  ['black', '000000'],
  ['blue', '0000FF'],
  ['cyan', '00FFFF'],
  ['darkBlue', '000080'],
  ['darkCyan', '008080'],
  ['darkGray', '808080'],
  ['darkGreen', '008000'],
  ['darkMagenta', '800080'],
  ['darkRed', '800000'],
  ['darkYellow', '808000'],
  ['green', '00FF00'],
  ['lightGray', 'C0C0C0'],
  ['magenta', 'FF00FF'],
  ['red', 'FF0000'],
  ['white', 'FFFFFF'],
  ['yellow', 'FFFF00'],
]);

/** Below this contrast nobody tells letters from what lies behind them; the lightest grey that designers set text in has 1.3. */
const leastContrast = 1.1;

/** Whether letters of one colour cannot be seen on the other. Colours that are not known never hide anything. */
export function isSameColour(ink: string, behind: Shade): boolean {
  if (ink.length !== 6 || behind.length !== 6) return false;
  const [one, other] = [luminance(ink), luminance(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < leastContrast && distance(ink, behind) <= nearest;
}

/** Two colours of one lightness, red on green, are told apart by their hue. */
const nearest = 24;
const distance = (one: string, other: string): number =>
  Math.max(...[0, 2, 4].map((at) => Math.abs(channel(one, at) - channel(other, at))));

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = channel(colour, at) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
