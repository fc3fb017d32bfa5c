import { cpus } from 'node:os';
import { answeringRows } from './answering.ts';
import { documentRows } from './documents.ts';
import { nameRows } from './names.ts';
import { nearDuplicateRows } from './near-duplicates.ts';
import { pageLoadRows } from './page-load.ts';
import { panelPaintRows } from './panel-paint.ts';
import { readerSizeRow } from './reader-size.ts';
import { readingRows } from './reading.ts';
import { storeRows } from './store.ts';
import { printRows, type Row } from './table.ts';
import { termMatchingRows } from './term-matching.ts';

// Every goal is a ratio against a named peer in the same run, or a bound on this machine; a wrong answer ends the run.
// `npm run bench -- store names` runs these parts only. Each part is printed as soon as it is known: the whole takes long.
const parts: Record<string, () => readonly Row[] | Promise<readonly Row[]>> = {
  answering: answeringRows,
  terms: termMatchingRows,
  names: nameRows,
  texts: nearDuplicateRows,
  reading: readingRows,
  readers: () => [readerSizeRow()],
  documents: documentRows,
  paint: panelPaintRows,
  load: pageLoadRows,
  store: storeRows,
};

const machine = cpus();
console.log(`Node ${process.version}, ${machine.length} × ${machine[0]?.model.trim()}`);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const found = await measure();
  console.log(`\n${name}`);
  printRows(found);
  rows.push(...found);
}
console.log(`\n${rows.filter(({ isMet }) => isMet).length} of ${rows.length} goals met.`);
process.exit(0);
