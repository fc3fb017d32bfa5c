import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter } from '../../adapters/adapter.ts';
import type { RecognisedSite } from '../../adapters/generic/recognised-site.ts';

const folder = fileURLToPath(new URL('../../adapters/', import.meta.url));
const notice = '// Written by `npm run gen` from the folders of lib/adapters. Do not edit.';

/** The sites that have a reader: every folder with an `adapter.ts`, so that adding a site is adding a folder. */
const sites = (): string[] => foldersWith('adapter.ts');

/** The sites of which only the addresses are known: every folder with a `recognised.ts`. */
const recognised = (): string[] => foldersWith('recognised.ts');

function foldersWith(file: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort();
}

async function loaded<T>(ids: readonly string[], file: string): Promise<T[]> {
  return Promise.all(ids.map(async (id) => ((await import(join(folder, id, file))) as { default: T }).default));
}

/** The tables of every site that has a reader. */
export const adapterTables = (): Promise<Adapter[]> => loaded<Adapter>(sites(), 'adapter.ts');

/** The tables of the sites of which only the addresses are known. */
export const recognisedTables = (): Promise<RecognisedSite[]> => loaded<RecognisedSite>(recognised(), 'recognised.ts');

/** The file that gathers the sites of which only the addresses are known, for the reader of every page. */
export function recognisedFile(): string {
  return [
    notice,
    "import type { RecognisedSite } from './generic/recognised-site.ts';",
    ...recognised().map((id) => `import ${camel(id)} from './${id}/recognised.ts';`),
    '',
    `export const recognisedSites: readonly RecognisedSite[] = [${recognised().map(camel).join(', ')}];`,
    '',
  ].join('\n');
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

/** The files that say which addresses belong to which site, without the code of any. */
export async function siteReadersFile(): Promise<string> {
  const [own, other] = [await adapterTables(), await recognisedTables()];
  const line = ({ id, site, matches }: Pick<Adapter, 'id' | 'site' | 'matches'>, status: string) =>
    `  { id: '${id}', site: '${site}', status: '${status}', matches: [${matches.map((match) => `'${match}'`).join(', ')}] },`;
  return [
    notice,
    "type SiteReader = { id: string; site: string; status: 'proven' | 'unproven'; matches: readonly string[] };",
    '',
    '/** Every site that is known, by its addresses. An unproven one is read as any page would be. */',
    'export const siteReaders: readonly SiteReader[] = [',
    ...own.map((each) => line(each, 'proven')),
    ...other.map((each) => line(each, 'unproven')),
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
