import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import type { Pack } from '../../lib/core/model/pack.ts';

/**
 * Everything that decides what is counted, each by its fingerprint: what an indicator asks and may do, what stands on a list, and the
 * code that makes people up and answers, folder by folder. Remarks, types and spaces decide nothing, and neither do an indicator's
 * words for the reader.
 */
export type DecidedBy = Record<'indicators' | 'lists' | 'code', Record<string, string>>;

const home = join(import.meta.dirname, '../..');
/** From here everything is reached that a count goes through. */
const start = 'test/calibration/count-worker.ts';
/** What the pack is made of is looked at as it is loaded, and not file by file. */
const packs = 'lib/packs/';

/** What decides the counts of a pack today. */
export function decidedBy(pack: Pack): DecidedBy {
  const indicators = pack.indicators.map(({ id, status, category, specificity, use, pattern }): [string, string] => [
    id,
    printOf(JSON.stringify([status, category, specificity, use, pattern])),
  ]);
  const lists = pack.lists.map(({ id, purpose, match, kinds, values }): [string, string] => [
    id,
    printOf(JSON.stringify([purpose, match, kinds, values])),
  ]);
  return { indicators: Object.fromEntries(indicators), lists: Object.fromEntries(lists), code: codeByFolder() };
}

/** The names of everything that was counted as something else than it is today, such as `lib/core/text`. */
export function decidedAnew(counted: DecidedBy | undefined, today: DecidedBy): string[] {
  return (['indicators', 'lists', 'code'] as const).flatMap((kind) => {
    const before = counted?.[kind] ?? {};
    const names = new Set([...Object.keys(before), ...Object.keys(today[kind])]);
    return [...names].filter((name) => before[name] !== today[kind][name]).sort();
  });
}

/** What a source does, as text: the same for every way of writing it that only differs in remarks, types, spaces or quotes. */
export function meaningOf(name: string, source: string): string {
  if (name.endsWith('.json')) return JSON.stringify(JSON.parse(source));
  return JSON.stringify(programOf(name, source), (key, value) => meant(key, value));
}

function codeByFolder(): Record<string, string> {
  const folders = new Map<string, string[]>();
  for (const [name, meaning] of [...reached(start)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = name.startsWith('node_modules/') ? 'node_modules' : dirname(name);
    folders.set(folder, [...(folders.get(folder) ?? []), `${name} ${meaning}`]);
  }
  return Object.fromEntries([...folders].map(([folder, parts]) => [folder, printOf(parts.join('\n'))]));
}

/** The files that one runs through, each with its meaning; of a dependency its version. */
function reached(first: string): Map<string, string> {
  const found = new Map<string, string>();
  const names = new Set([first]);
  // A set is gone through with what is added to it on the way.
  for (const name of names) {
    if (name.startsWith('node_modules/')) {
      found.set(name, versionOf(name));
      continue;
    }
    const source = readFileSync(join(home, name), 'utf8');
    found.set(name, meaningOf(name, source));
    if (name.endsWith('.json')) continue;
    for (const one of importsOf(name, source)) {
      const target = one.startsWith('.') ? relative(home, resolve(home, dirname(name), one)) : `node_modules/${packageOf(one)}`;
      if (!target.startsWith(packs) && !one.startsWith('node:')) names.add(target);
    }
  }
  return found;
}

type Node = { type?: string; importKind?: string; exportKind?: string; source?: { value: string } | null; expression?: unknown };

function programOf(name: string, source: string): { body: Node[] } {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name} cannot be taken apart: ${errors[0]?.message}`);
  return program as unknown as { body: Node[] };
}

/** What a file takes from other files when it runs; types are gone by then. */
function importsOf(name: string, source: string): string[] {
  const fixed = programOf(name, source).body.flatMap((node) => (isType(node) ? [] : (node.source?.value ?? [])));
  const later = [...source.matchAll(/\bimport\(\s?'([^']+)'\s?\)/g)].map(([, target = '']) => target);
  return [...fixed, ...later.filter((target) => existsSync(resolve(home, dirname(name), target)))];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function versionOf(name: string): string {
  return String(JSON.parse(readFileSync(join(home, name, 'package.json'), 'utf8')).version);
}

const isType = (node: Node): boolean =>
  node?.importKind === 'type' || node?.exportKind === 'type' || /^TS(?:Interface|TypeAlias|Module)Declaration$/.test(node?.type ?? '');

/** Where a thing stands, how it is quoted, and of which type it is. */
const meaningless = new Set(
  'start end range loc raw parent typeAnnotation returnType typeParameters typeArguments superTypeArguments accessibility readonly'.split(
    ' ',
  ),
);

function meant(key: string, value: unknown): unknown {
  if (meaningless.has(key)) return undefined;
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.filter((one) => !isType(one));
  let node = value as Node;
  while (/^(?:TS(?:As|Satisfies|NonNull)|Parenthesized)Expression$/.test(node?.type ?? '')) node = node.expression as Node;
  return node;
}

const printOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
