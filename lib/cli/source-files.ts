import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

/** Whether a file of a candidate's folder is a source, by its name: the reviewer's answers lie beside the sources. */
export const isSource = (name: string): boolean => name !== 'answers.json' && !name.startsWith('.');

/** The sources in the folder of one candidate, by name; folders within it are not looked into. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && isSource(entry.name));
  return entries.map(({ name }) => join(folder, name)).sort();
}

/**
 * What was named on the command line as files: a folder stands for the sources in it.
 *
 * @throws Unusable when a folder holds none
 */
export function sourceFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!existsSync(name) || !statSync(name).isDirectory()) return [name];
    const files = filesIn(name);
    if (files.length === 0)
      throw new Unusable(`The folder “${oneLine(name)}” holds no file. Name one that holds the files of one candidate.`);
    return files;
  });
}
