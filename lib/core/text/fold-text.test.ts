import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText, foldText } from './fold-text.ts';

test.each([
  ['Mara  ROE\n', 'mara roe'],
  ['Ｍａｒａ', 'mara'],
  ['ma\u200bra\u202e', 'mara'],
  ['Zoë', 'zoë'],
  ['ﬁn', 'fin'],
  ['\u3164\u2800', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('the short way for most texts gives what the long way gives', () => {
  const signs = [..."aZ9 .,-'\t\n\r", '  ', 'À', 'Ý', 'ß', 'ÿ', '×', '–', '—', '‘', '’', '“', '”', '•'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      // What nobody sees takes the long way, and is gone afterwards.
      expect(foldText(text)).toBe(foldText(`${text}\u200b`));
    }),
    { numRuns: 5_000, seed: 20261122 },
  );
});

test('folding twice changes nothing, for every character there is', () => {
  const changed: string[] = [];
  // Planes 4 to 13 are unassigned, 15 and 16 private: nothing happens there.
  for (let code = 0; code <= 0xe01ef; code = code === 0x323af ? 0xe0000 : code + 1) {
    const once = foldText(`a${String.fromCodePoint(code)}\u0301b`);
    if (foldText(once) !== once) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test.each([
  ['Ma\u200bra\u202e Roe\ufeff', 'Mara Roe'],
  ['a\u00a0\t b', 'a b'],
  ['one\r\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d💻', '👩\u200d💻'],
  ['ab\u200dcd', 'abcd'],
  ['x\u0000y\ud800', 'xy'],
])('keeps of %j what a reader sees', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('a line has no line breaks', () => {
  expect(cleanLine(' one\n two ')).toBe('one two');
});
