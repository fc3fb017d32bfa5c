import { statSync } from 'node:fs';
import type { Row } from './table.ts';

/** Size of the script that is injected at a click, as built. */
export function readerSizeRow(): Row {
  const bytes = statSync('.output/chrome-mv3/reader.js').size;
  return { what: 'injected reader, minified', figure: `${(bytes / 1_000).toFixed(1)} kB`, goal: '≤ 40 kB', isMet: bytes <= 40_000 };
}
