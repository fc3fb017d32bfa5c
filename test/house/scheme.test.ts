import { expect, test } from 'vitest';
import { isTest, sourceFiles } from './tree.ts';

// The browser tests walk the product once and look at each screen in light and in dark. That is enough as long as nothing
// but the style sheet can tell the two apart.

const asksForScheme = /prefers-color-scheme|color-scheme|colorScheme|matchMedia|\bdark:/;

test('light or dark is decided by the style sheet alone', () => {
  const product = sourceFiles().filter(({ path }) => /^(components|entrypoints|lib)\//.test(path) && !isTest(path));
  expect(product.length).toBeGreaterThan(100);
  expect(product.filter(({ text }) => asksForScheme.test(text)).map(({ path }) => path)).toEqual([]);
});
