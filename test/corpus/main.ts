import { parseArgs } from 'node:util';
import { fileFigures } from './file-figures.ts';
import { readFiles } from './files.ts';
import { labelledFigures } from './labelled.ts';

// Figures about real résumés. Nothing of what is in them is printed: no name, no file, no line.
const { values } = parseArgs({ options: { corpus: { type: 'string' }, labelled: { type: 'string' } } });
if (values.labelled) for (const line of labelledFigures(values.labelled)) console.log(line);
if (values.corpus) for (const line of fileFigures(await readFiles(values.corpus))) console.log(line);
if (!values.labelled && !values.corpus) {
  console.log(
    'Say what to measure: npm run corpus -- --corpus FOLDER (any files), or --labelled FILE (texts with labels, as spaCy trains on).',
  );
  process.exitCode = 2;
}
