import { readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../adapters/read-page.ts';
import { Unusable } from '../unusable.ts';
import { staleFiles } from './gen.ts';
import { filesFor } from './new.ts';

const free = () => false;

test('a new site is a table, a page and what is read from it', () => {
  const files = filesFor(['adapter', 'dev-board'], free);
  expect(files.map(({ path }) => path)).toEqual([
    'lib/adapters/dev-board/adapter.ts',
    'lib/adapters/dev-board/fixtures/profile.html',
    'lib/adapters/dev-board/fixtures/profile.expected.json',
  ]);
  expect(files[0]?.text).toContain("site: 'Dev Board'");
  expect(files.map(({ text }) => text).join('')).not.toContain('__');
});

test('the page of a new site agrees with its expected half as far as no table is needed', () => {
  const [, page, expected] = filesFor(['adapter', 'dev-board', '--site', 'DevBoard'], free).map(({ text }) => text);
  const { document } = parseHTML(page ?? '');
  const url = /^<!-- (\S+) -->/.exec(page ?? '')?.[1] ?? '';
  expect(JSON.parse(expected ?? '').url).toBe(url);
  expect(readPage({ url, document: document as unknown as Document }).url).toBe(url);
});

test('a site whose markup nobody knows is its addresses, a page and what the reader of every page sees on it', () => {
  const files = filesFor(['recognised', 'dev-board', '--site', 'DevBoard'], free);
  expect(files.map(({ path }) => path)).toEqual([
    'lib/adapters/dev-board/recognised.ts',
    'lib/adapters/dev-board/fixtures/candidate.html',
    'lib/adapters/dev-board/fixtures/candidate.expected.json',
  ]);
  expect(files[0]?.text, 'no selectors for markup that nobody has seen').not.toContain('at: [');
  const { document } = parseHTML(files[1]?.text ?? '');
  const { observations } = readPage({ url: JSON.parse(files[2]?.text ?? '').url, document: document as unknown as Document });
  expect(observations).toEqual(JSON.parse(files[2]?.text ?? '').observations);
});

test('a further page of a site is a view, a page and what is read from it', () => {
  const files = filesFor(['view', 'dev-board', '--part', 'code-list'], (path) => path === 'lib/adapters/dev-board/adapter.ts');
  expect(files.map(({ path }) => path)).toEqual([
    'lib/adapters/dev-board/code-list-view.ts',
    'lib/adapters/dev-board/fixtures/code-list.html',
    'lib/adapters/dev-board/fixtures/code-list.expected.json',
  ]);
  expect(files[0]?.text).toContain('export const codeListView');
  expect(files.map(({ text }) => text).join('')).not.toContain('__');
});

test('a new indicator is one file with every field of the model', () => {
  const [file, ...more] = filesFor(['indicator', 'profile-says-so'], free);
  expect(more).toEqual([]);
  expect(file?.path).toBe('lib/packs/dprk-it-worker/indicators/profile-says-so.ts');
  for (const field of [
    'name',
    'why',
    'status',
    'category',
    'specificity',
    'use',
    'attack',
    'sources',
    'pattern',
    'benign',
    'ask',
    'examples',
  ]) {
    expect(file?.text).toContain(`  ${field}:`);
  }
});

test.each([
  ['nothing', []],
  ['an unknown kind', ['widget', 'dev-board']],
  ['a property that every object has', ['constructor', 'dev-board']],
  ['no name', ['adapter']],
  ['a way out of the folder', ['adapter', '../../etc']],
  ['capitals', ['adapter', 'DevBoard']],
  ['a view of a site that is not there', ['view', 'dev-board', '--part', 'code-list']],
  ['a view without a name', ['view', 'dev-board']],
  ['a quote in the name of the site', ['adapter', 'dev-board', '--site', "It's"]],
])('%s is refused with a sentence', (_, args) => {
  expect(() => filesFor(args, free)).toThrow(Unusable);
});

test('what is there is not written over', () => {
  expect(() => filesFor(['adapter', 'github'], (path) => path === 'lib/adapters/github/adapter.ts')).toThrow('is there already');
});

test('generated files are what their folders say', async () => {
  expect(readdirSync('lib/adapters')).toContain('registry.gen.ts');
  expect(await staleFiles()).toEqual([]);
});
