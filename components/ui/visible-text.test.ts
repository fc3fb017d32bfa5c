import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['ordinary words stay', 'Mara Example, Zürich 東京', 'Mara Example, Zürich 東京'],
  ['lines and tabs stay', 'a\n\tb', 'a\n\tb'],
  ['a zero-width space is written out', 'Ma\u{200b}ra', 'Ma⟨U+200B⟩ra'],
  ['an override of direction is written out', '\u{202e}txet', '⟨U+202E⟩txet'],
  ['isolates are written out', '\u{2066}a\u{2069}', '⟨U+2066⟩a⟨U+2069⟩'],
  ['control characters are written out', 'a\u{0}b\u{7f}', 'a⟨U+0000⟩b⟨U+007F⟩'],
  ['a soft hyphen is written out', 'ex\u{ad}ample', 'ex⟨U+00AD⟩ample'],
  ['tags that spell a hidden word are written out', 'a\u{e0061}', 'a⟨U+E0061⟩'],
  ['a blank that is no space is written out', 'a\u{3164}b\u{2800}', 'a⟨U+3164⟩b⟨U+2800⟩'],
  ['half a character becomes a mark', 'a\u{d800}b', 'a\u{fffd}b'],
  ['a joiner between Latin letters is written out', 'ab\u{200d}c', 'ab⟨U+200D⟩c'],
  ['a joiner within Persian spelling stays', 'می\u{200c}خواهم', 'می\u{200c}خواهم'],
  ['a joiner within an emoji stays', '👩\u{200d}💻', '👩\u{200d}💻'],
  ['an emoji’s own variant stays', '❤\u{fe0f}', '❤\u{fe0f}'],
  ['a variant on a letter is written out', 'a\u{fe0f}', 'a⟨U+FE0F⟩'],
])('%s', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('nothing that turns the reading around is left, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{200f}', '\u{61c}', 'ab', 'של'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const shown = visibleText(pieces.join(''));
      return !/[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u.test(shown) && visibleText(shown) === shown;
    }),
    { numRuns: 20_000, seed: 8 },
  );
});
