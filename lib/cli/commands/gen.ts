import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packFile } from './gen-pack.ts';
import { promisesFile, promisesOf, recognisedPromises } from './gen-promises.ts';
import { adapterTables, readerScripts, recognisedFile, recognisedTables, registryFile, siteReadersFile } from './gen-registry.ts';

type Texts = { [path: string]: () => string | Promise<string> };

// Files that gather what stands in folders.
const generated = (): Texts => ({
  'lib/packs/dprk-it-worker/pack.gen.ts': packFile,
  'lib/adapters/registry.gen.ts': registryFile,
  'lib/adapters/recognised.gen.ts': recognisedFile,
  'lib/adapters/site-readers.gen.ts': siteReadersFile,
  'lib/adapters/promises.gen.ts': async () =>
    promisesFile([...(await adapterTables()).flatMap(promisesOf), ...(await recognisedTables()).flatMap(recognisedPromises)]),
  ...readerScripts(),
});

const pathOf = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** Writes every generated file. Gives back the names of those that changed. */
export async function generate(): Promise<string[]> {
  const stale = await staleTexts();
  for (const [name, text] of stale) writeFileSync(pathOf(name), text);
  return stale.map(([name]) => name);
}

/** Generated files that are not what their folders say. */
export async function staleFiles(): Promise<string[]> {
  return (await staleTexts()).map(([name]) => name);
}

async function staleTexts(): Promise<[string, string][]> {
  const texts = await Promise.all(Object.entries(generated()).map(async ([name, text]): Promise<[string, string]> => [name, await text()]));
  return texts.filter(([name, text]) => !existsSync(pathOf(name)) || readFileSync(pathOf(name), 'utf8') !== text);
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check');
  const stale = isCheck ? await staleFiles() : await generate();
  for (const name of stale) process.stdout.write(isCheck ? `${name} is out of date. Run npm run gen and commit it.\n` : `wrote ${name}\n`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}
