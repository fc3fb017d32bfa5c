import { dirname, join, normalize } from 'node:path';

export type Import = { from: string; to: string; isPackage: boolean; isType: boolean };

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports: repository paths for relative imports, names for packages. Type-only imports are marked. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const [, type, specifier] of text.matchAll(statement)) found.push(resolve(path, specifier as string, type !== undefined));
  for (const [, specifier] of text.matchAll(dynamic)) found.push(resolve(path, specifier as string, false));
  return found;
}

function resolve(from: string, specifier: string, isType: boolean): Import {
  const bare = specifier.split('?')[0] as string;
  if (!bare.startsWith('.')) return { from, to: bare, isPackage: true, isType };
  const to = normalize(join(dirname(from), bare)).replaceAll('\\', '/');
  return { from, to, isPackage: false, isType };
}
