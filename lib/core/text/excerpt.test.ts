import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../model/limits.ts';
import { excerpt } from './excerpt.ts';

const story = `${'Plain words before. '.repeat(20)}please write to me elsewhere${' and more words after'.repeat(20)}`;

test('a short text is quoted whole', () => {
  expect(excerpt('please write to me elsewhere', 7, 5)).toBe('please write to me elsewhere');
});

test('a long text is cut between words on both sides', () => {
  const found = 'please write to me elsewhere';
  expect(excerpt(story, story.indexOf(found), found.length)).toBe(
    'before. Plain words before. Plain words before. Plain words before. please write to me elsewhere and more words after and more words after and more words after and',
  );
});

test('an excerpt stands in the text to the letter, holds the find, and keeps the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), fc.nat(1_500), fc.nat(400), (text, start, length) => {
      const from = Math.min(start, text.length);
      const found = text.slice(from, Math.min(text.length, from + length));
      const cut = excerpt(text, from, found.length);
      expect(text).toContain(cut);
      expect(cut.length).toBeLessThanOrEqual(Math.max(limits.quote, 180));
      if (text.length <= 180 || found.length > 200) return;
      // Half a character at the very edge is left out, so the find is compared without its first and last unit.
      expect(cut).toContain(found.slice(1, -1).trim());
    }),
    { numRuns: 20_000, seed: 11 },
  );
});
