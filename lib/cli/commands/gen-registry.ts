import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter } from '../../adapters/adapter.ts';

const folder = fileURLToPath(new URL('../../adapters/', import.meta.url));
const notice = '// Written by `npm run gen` from the folders of lib/adapters. Do not edit.';

/** The sites that have a reader: every folder with an `adapter.ts`, so that adding a site is adding a folder. */
function sites(): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'adapter.ts')))
    .sort();
}

/** The file that gathers the site readers, for what reads saved pages of every site. */
export function registryFile(): string {
  return [
    notice,
    "import type { Adapter } from './adapter.ts';",
    ...sites().map((id) => `import ${camel(id)} from './${id}/adapter.ts';`),
    '',
    `export const adapters: readonly Adapter[] = [${sites().map(camel).join(', ')}];`,
    '',
  ].join('\n');
}

/** The file that says which packaged script reads which addresses, without the code of any. */
export async function siteReadersFile(): Promise<string> {
  const loaded = await Promise.all(
    sites().map(async (id) => ((await import(join(folder, id, 'adapter.ts'))) as { default: Adapter }).default),
  );
  return [
    notice,
    'export const siteReaders: readonly { id: string; matches: readonly string[] }[] = [',
    ...loaded.map(({ id, matches }) => `  { id: '${id}', matches: [${matches.map((match) => `'${match}'`).join(', ')}] },`),
    '];',
    '',
  ].join('\n');
}

/** The scripts that are injected, one per site: path in the repository and text. */
export function readerScripts(): { [path: string]: () => string } {
  return Object.fromEntries(
    sites().map((id) => [
      `entrypoints/reader-${id}.ts`,
      () =>
        [
          notice,
          "import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';",
          `import ${camel(id)} from '../lib/adapters/${id}/adapter.ts';`,
          "import { readOnce } from '../lib/adapters/read-once.ts';",
          "import { readProfile } from '../lib/adapters/read-profile.ts';",
          '',
          `export default defineUnlistedScript({ globalName: true, main: () => readOnce((page) => readProfile(${camel(id)}, page)) });`,
          '',
        ].join('\n'),
    ]),
  );
}

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
