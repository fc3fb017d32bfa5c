import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

test.each([
  ['a place on the page is left out', 'https://example.com/mara?tab=work#about', 'https://example.com/mara?tab=work'],
  ['an empty fragment is left out', 'https://example.com/mara#', 'https://example.com/mara'],
  ['a route stays', 'https://app.example.com/#/candidates?id=7', 'https://app.example.com/#/candidates?id=7'],
  ['so does one of the elder kind', 'https://app.example.com/#!/candidates/7', 'https://app.example.com/#!/candidates/7'],
  ['an address without either stays', 'https://example.com/mara', 'https://example.com/mara'],
  ['what is no address is cut all the same', 'not an address#x', 'not an address'],
])('%s', (_, given, expected) => {
  expect(pageAddress(given)).toBe(expected);
});
