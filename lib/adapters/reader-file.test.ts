import { expect, test } from 'vitest';
import { readerFileFor } from './reader-file.ts';

test.each([
  ['https://www.linkedin.com/in/mara-example/', '/reader-linkedin.js'],
  ['https://de.linkedin.com/in/mara-example', '/reader-linkedin.js'],
  ['https://www.upwork.com/freelancers/~01', '/reader-upwork.js'],
  ['https://github.com/mara-example?tab=repositories', '/reader-github.js'],
  ['https://mara.example.com/about', '/reader-generic.js'],
  ['https://github.com.example.org/mara-example', '/reader-generic.js'],
  ['not an address', '/reader-generic.js'],
])('a page at %s is read by %s', (address, file) => {
  expect(readerFileFor(address)).toBe(file);
});
