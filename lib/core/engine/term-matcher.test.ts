import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../text/fold-text.ts';
import { termMatcher } from './term-matcher.ts';

const find = (text: string, ...terms: string[]): string[] =>
  termMatcher(terms)
    .find(text)
    .map(({ start, length }) => text.slice(start, start + length));

test.each([
  ['inside a longer word', 'ScamVerifToolsX', ['VerifTools']],
  ['with a digit behind it', 'veriftools2', ['VerifTools']],
  ['with an accent behind it', 'verif\u0301 tools', ['verif']],
  ['only its first word', 'The final round was hard.', ['Final Round AI']],
  ['its words in another order', 'AI in the final round', ['Final Round AI']],
  ['a term of signs only', 'C++ and --', ['++', '--']],
  ['an empty text', '', ['VerifTools']],
  ['no terms', 'VerifTools', []],
])('%s is not found', (_, text, terms) => expect(find(text, ...terms)).toEqual([]));

test.each<[string, string, string[], string[]]>([
  ['whole, in other case', 'I used VERIFTOOLS, once.', ['VerifTools'], ['VERIFTOOLS']],
  ['at both ends', 'veriftools', ['VerifTools'], ['veriftools']],
  ['over a line break, in a text that folds one for one', 'the Final \n\t  Round AI.', ['Final Round AI'], ['Final \n\t  Round AI']],
  ['that a list has twice', 'VerifTools', ['VerifTools', 'verif\u200btools'], ['VerifTools']],
  ['in Latin capitals with accents', 'ÉCOLE ÀÞ', ['école àþ'], ['ÉCOLE ÀÞ']],
  ['over a line break and several spaces', 'the Final \n\t  Round\u00a0AI helper', ['Final Round AI'], ['Final \n\t  Round\u00a0AI']],
  ['with a sign inside', 'see faceswapper.ai/x', ['faceswapper.ai'], ['faceswapper.ai']],
  ['beginning with a sign', 'I write .NET and C++.', ['.net', 'c++'], ['.NET', 'C++']],
  ['beside an emoji', '🔥VerifTools🔥', ['VerifTools'], ['VerifTools']],
  ['in full-width and mathematical letters', 'ｖｅｒｉｆtools or 𝐯𝐞𝐫𝐢𝐟𝐭𝐨𝐨𝐥𝐬', ['VerifTools'], ['ｖｅｒｉｆtools']],
  ['with joiners that nobody sees', 'a Ve\u200brif\u2060Tools b', ['VerifTools'], ['Ve\u200brif\u2060Tools']],
  ['with accents taken apart', 'le cafe\u0301 noir', ['café'], ['cafe\u0301']],
  ['after letters that become two', 'İİİİ ﬁﬂ VerifTools', ['VerifTools'], ['VerifTools']],
  ['in scripts without case', '面接 で 顔交換 を使う', ['顔交換'], ['顔交換']],
  ['in Arabic and Devanagari', 'هذا برنامج جيد और यह हिन्दी है', ['برنامج', 'हिन्दी'], ['برنامج', 'हिन्दी']],
  ['two that overlap', 'final round ai copilot', ['Final Round AI', 'round ai copilot'], ['final round ai', 'round ai copilot']],
  ['one inside another', 'Simplify Copilot', ['simplify', 'Simplify Copilot'], ['Simplify', 'Simplify Copilot']],
])('a term %s is found where it stands', (_, text, terms, expected) => expect(find(text, ...terms).sort()).toEqual([...expected].sort()));

/** The definition, word for word. */
function naive(text: string, terms: readonly string[]): [key: string, at: number][] {
  const folded = foldText(text);
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
  const before = (at: number) => [...folded.slice(Math.max(0, at - 2), at)].at(-1);
  const after = (at: number) => [...folded.slice(at, at + 2)][0];
  const isCut = (at: number) => at > 0 && at < folded.length && isWord(before(at)) && isWord(after(at));
  return [...new Set(terms.map(foldText))].flatMap((key): [string, number][] => {
    if (!/[\p{L}\p{N}\p{M}]/u.test(key) || /\p{Cs}/u.test(key)) return [];
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1))
      if (!isCut(at) && !isCut(at + key.length)) return [[key, at]];
    return [];
  });
}

const pieces = [
  'ab',
  'a',
  'b',
  'Ab',
  'é',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  'Σ',
  'ΟΔΟΣ',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '.',
  '-',
  "'",
  '1',
  '٣',
  '漢',
  '字',
  '가',
  'ᄀ',
  'ᅡ',
  '𝐚',
  '𐐀',
  '🔥',
  '👩‍💻',
  '\u0301',
  'हि',
  'न्',
  'ي',
  '\u202e',
  '\ud83d',
];
/** Signs that fold one for one, which most texts are made of: they are read without being folded first. */
const evenPieces = ['a', 'b', 'A', 'ab', 'É', 'ß', 'ÿ', '×', '1', '.', '-', '—', '•', ' ', ' ', '  ', '\n', ' \t\r\n'];
const made = (of: readonly string[], maxLength: number, minLength = 0) =>
  fc.array(fc.constantFrom(...of), { minLength, maxLength }).map((parts) => parts.join(''));

test.each([
  ['any signs', pieces, fc.oneof(made(pieces, 40), fc.string({ unit: 'binary', maxLength: 60 }))],
  ['signs that fold one for one', evenPieces, made(evenPieces, 40)],
])('of %s, what is found is what a plain search finds, and its place folds to the term', (_, of, anyText) => {
  fc.assert(
    fc.property(fc.array(made(of, 5, 1), { maxLength: 8 }), anyText, (terms, text) => {
      const found = termMatcher(terms).find(text);
      expect(found.map(({ key }) => key).sort()).toEqual(
        naive(text, terms)
          .map(([key]) => key)
          .sort(),
      );
      for (const { key, start, length } of found) {
        const piece = text.slice(start, start + length);
        expect(foldText(piece)).toBe(key);
        if (of === evenPieces) expect(piece).toBe(piece.trim());
      }
    }),
    { numRuns: 20_000, seed: 20261122 },
  );
});

test('each is found where it first stands', () => {
  expect(termMatcher(['ab']).find('xab ab ab')).toEqual([{ key: 'ab', start: 4, length: 2 }]);
  expect(termMatcher(['a b c']).find('xa b c  A\nb  c a b c')).toEqual([{ key: 'a b c', start: 8, length: 6 }]);
});

test('hostile texts take no longer than others', () => {
  const many = Array.from({ length: 2_000 }, (_, n) => `aaaa ${'a '.repeat(n % 40)}b${n}`);
  const matcher = termMatcher(many);
  const startedAt = performance.now();
  for (const text of ['aaaa '.repeat(4_000), 'a'.repeat(20_000), 'a\u0301'.repeat(10_000), '\u200b'.repeat(20_000), '字'.repeat(20_000)])
    matcher.find(text);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
