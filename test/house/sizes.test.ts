import { expect, test } from 'vitest';
import { isTest, sourceFiles } from './tree.ts';

const product = sourceFiles().filter((file) => !isTest(file.path) && !file.path.includes('.config.'));

test('no file of the product is longer than 300 lines', () => {
  expect(product.filter((file) => file.lines > 300).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test('nine files in ten are under 160 lines, and half are under 80', () => {
  const lines = product.map((file) => file.lines).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length * 0.9)] ?? 0).toBeLessThanOrEqual(160);
  expect(lines[Math.floor(lines.length * 0.5)] ?? 0).toBeLessThanOrEqual(80);
});
