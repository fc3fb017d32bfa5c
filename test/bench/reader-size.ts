import { readdirSync, statSync } from 'node:fs';
import type { Row } from './table.ts';

const build = '.output/chrome-mv3';

/** Size of the largest script that is injected at a click, as built. */
export function readerSizeRow(): Row {
  const readers = readdirSync(build).filter((name) => name.startsWith('reader-'));
  const [largest = { name: 'none', bytes: Number.POSITIVE_INFINITY }] = readers
    .map((name) => ({ name, bytes: statSync(`${build}/${name}`).size }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    what: `injected reader, the largest of ${readers.length} (${largest.name})`,
    figure: `${(largest.bytes / 1_000).toFixed(1)} kB`,
    goal: '≤ 60 kB',
    isMet: largest.bytes <= 60_000,
  };
}
