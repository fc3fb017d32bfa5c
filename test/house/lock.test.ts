import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { version?: string; resolved?: string; hasInstallScript?: boolean; optionalDependencies?: Record<string, string> };

const packages = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }).packages;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

test('the lock file holds every platform, so that npm ci works everywhere', () => {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no download address', () => {
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('no dependency runs a script when it is installed', () => {
  const scripted = Object.entries(packages).filter(([path, entry]) => path !== '' && entry.hasInstallScript === true);
  // fsevents is for macOS only and ships built.
  expect(scripted.map(([path]) => path).filter((path) => !path.endsWith('/fsevents'))).toEqual([]);
});

test('every version is exact', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((part) =>
    Object.entries(manifest[part] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(loose).toEqual([]);
});
