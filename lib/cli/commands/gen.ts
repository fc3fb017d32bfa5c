import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packFile } from './gen-pack.ts';
import { registryFile } from './gen-registry.ts';

// Files that gather what stands in folders. Modules are evaluated once, so a new indicator or site needs no second run.
const generated: { [path: string]: () => string } = {
  'lib/packs/dprk-it-worker/pack.gen.ts': packFile,
  'lib/adapters/registry.gen.ts': registryFile,
};

const pathOf = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** Writes every generated file. Gives back the names of those that changed. */
export function generate(): string[] {
  const stale = staleFiles();
  for (const name of stale) writeFileSync(pathOf(name), generated[name]?.() ?? '');
  return stale;
}

/** Generated files that are not what their folders say. */
export function staleFiles(): string[] {
  return Object.entries(generated).flatMap(([name, text]) => (readFileSync(pathOf(name), 'utf8') === text() ? [] : [name]));
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check');
  const stale = isCheck ? staleFiles() : generate();
  for (const name of stale) process.stdout.write(isCheck ? `${name} is out of date. Run npm run gen and commit it.\n` : `wrote ${name}\n`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}
