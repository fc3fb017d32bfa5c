import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { isTest, sourceFiles, trackedFiles } from './tree.ts';

const sources = sourceFiles();

test('files are named after one thing, in kebab case', () => {
  const odd = sources
    .map((file) => file.path)
    .filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(gen|test|browser\.test|markup\.test|bench|spec|config))?\.(ts|tsx|mjs)$/.test(basename(path)),
    );
  expect(odd).toEqual([]);
});

test('no file is a drawer for everything', () => {
  const drawers = trackedFiles().filter((path) => /(^|\/)(utils?|helpers?|common|types|misc|shared)(\.|\/)/.test(path));
  expect(drawers).toEqual([]);
});

test('the top level holds what was agreed, and nothing else', () => {
  const top = [...new Set(trackedFiles().map((path) => path.split('/')[0] as string))].sort();
  const agreed = [
    ...['.ci', '.gitignore', '.npmrc', '.nvmrc', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'assets', 'biome.json', 'components'],
    ...['entrypoints', 'knip.json', 'lib', 'package-lock.json', 'package.json', 'playwright.config.ts', 'test', 'tsconfig.core.json'],
    ...['tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'],
  ];
  expect(top.filter((name) => !agreed.includes(name))).toEqual([]);
});

test('the core has no clock and no chance', () => {
  const asking = sources
    .filter((file) => /^lib\/(core|adapters|packs|documents)\//.test(file.path) && !isTest(file.path))
    .filter((file) => /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|crypto\.randomUUID/.test(file.text));
  expect(asking.map((file) => file.path)).toEqual([]);
});

test('nothing in the product can reach the network, run text as code, or write markup', () => {
  const words =
    /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/;
  const wrong = sources.filter((file) => /^(lib|components|entrypoints)\//.test(file.path) && !isTest(file.path) && words.test(file.text));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('an actor is named nowhere outside the pack, and a nationality nowhere in what we show', () => {
  const words = /\b(north korea|dprk(?!-it-worker\b|ItWorkerPack\b)|lazarus|chollima|pyongyang)/i;
  const named = sources.filter(
    (file) =>
      /^(lib|components|entrypoints)\//.test(file.path) &&
      !file.path.startsWith('lib/packs/') &&
      // The list of what may not be said has to say it.
      file.path !== 'lib/core/text/wording-words.ts' &&
      !isTest(file.path),
  );
  expect(
    named.filter((file) => words.test(file.text.replaceAll(/['"`/][^'"`]*dprk-it-worker[^'"`]*['"`]/g, ''))).map((file) => file.path),
  ).toEqual([]);
});
