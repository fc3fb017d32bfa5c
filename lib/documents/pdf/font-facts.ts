import { OPS, type PDFPageProxy } from 'pdfjs-dist';
import type { PageOperations } from './draw-page.ts';
import { matrixOf } from './page-drawing.ts';
import type { FontFacts } from './page-marks.ts';

/** The typefaces that a page's operations name, by pdf.js's own names for them. One that did not load is left out. */
export async function fontFacts(page: PDFPageProxy, { fnArray, argsArray }: PageOperations): Promise<Map<string, FontFacts>> {
  const facts = new Map<string, FontFacts>();
  for (const id of namedFonts(fnArray, argsArray)) {
    const font = await loaded(page, id);
    if (font === undefined) continue;
    const matrix = Array.isArray(font.fontMatrix) || ArrayBuffer.isView(font.fontMatrix) ? matrixOf(font.fontMatrix) : usual;
    facts.set(id, { name: nameOf(font.name), matrix, isVertical: font.vertical === true, isType3: font.isType3Font === true });
  }
  return facts;
}

type LoadedFont = { name?: unknown; fontMatrix?: unknown; vertical?: unknown; isType3Font?: unknown };

const usual = [0.001, 0, 0, 0.001, 0, 0] as const;
const mostFonts = 500;
const waitMs = 500;

function namedFonts(names: readonly number[], given: readonly unknown[]): string[] {
  const ids = new Set<string>();
  for (const [at, name] of names.entries()) {
    const args = given[at] as unknown[] | undefined;
    if (name === OPS.setFont) ids.add(String(args?.[0]));
    else if (name === OPS.setGState)
      for (const [key, value] of (args?.[0] ?? []) as [unknown, unknown][])
        if (key === 'Font' && Array.isArray(value)) ids.add(String(value[0]));
  }
  return [...ids].slice(0, mostFonts);
}

/** pdf.js hands fonts over one step after the operations; one that failed may never come. */
function loaded({ commonObjs }: PDFPageProxy, id: string): Promise<LoadedFont | undefined> {
  if (commonObjs.has(id)) return Promise.resolve(commonObjs.get(id) as LoadedFont);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs, undefined);
    commonObjs.get(id, (font: LoadedFont | string | null) => {
      clearTimeout(timer);
      resolve(typeof font === 'object' && font !== null ? font : undefined);
    });
  });
}

/** Subsets carry six letters of their own before the name: `AAAAAB+Lato-Bold`. */
const nameOf = (name: unknown): string => (typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '').slice(0, 100) : '');
