import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../adapters/', import.meta.url));

/** The file that gathers the site readers: one import per folder with an `adapter.ts`, so that adding a site is adding a folder. */
export function registryFile(): string {
  const sites = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'adapter.ts')))
    .sort();
  return [
    '// Written by `npm run gen` from the folders of lib/adapters. Do not edit.',
    "import type { Adapter } from './adapter.ts';",
    ...sites.map((id) => `import ${camel(id)} from './${id}/adapter.ts';`),
    '',
    `export const adapters: readonly Adapter[] = [${sites.map(camel).join(', ')}];`,
    '',
  ].join('\n');
}

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
