import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './marked-text.tsx';

const written = (text: string, words: string[]): string =>
  markedParts(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each<[string, string[], string]>([
  ['Ask to move to Telegram', ['telegram'], 'Ask to move to [Telegram]'],
  ['Ask to move', ['a', 'mo'], '[A]sk to [mo]ve'],
  ['aaa', ['aa'], '[aaa]'],
  ['nothing', [], 'nothing'],
  ['nothing', [''], 'nothing'],
  ['İstanbul', ['stan'], 'İstanbul'],
])('%s with %j is %s', (text, words, marked) => {
  expect(written(text, words)).toBe(marked);
});

test('the parts of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      expect(
        markedParts(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 5_000, seed: 4 },
  );
});
