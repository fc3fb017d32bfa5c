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
import { printTable } from './table.ts';
import { termMatchingRows } from './term-matching.ts';

// Every goal is a ratio against a named peer in the same run, or a bound on this machine; a wrong answer ends the run.
const machine = cpus();
console.log(`Node ${process.version}, ${machine.length} × ${machine[0]?.model.trim()}\n`);
printTable([
  ...answeringRows(),
  ...termMatchingRows(),
  ...nameRows(),
  ...nearDuplicateRows(),
  ...(await readingRows()),
  readerSizeRow(),
  ...(await documentRows()),
  ...(await panelPaintRows()),
  ...(await storeRows()),
  ...(await pageLoadRows()),
]);
process.exit(0);
