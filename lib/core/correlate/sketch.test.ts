import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../test/bench/samples.ts';
import { nearTexts } from '../../../test/builders/near-texts.ts';
import { defaultKnobs } from '../knobs.ts';
import { foldText } from '../text/fold-text.ts';
import { bandKey, bandsOf, likenessOfBands } from './bands.ts';
import { runsOf } from './shingles.ts';
import { likenessOf, sketchOf } from './sketch.ts';

const spoken = nearTexts(seeded(11));

/** The share of different runs in common, counted. */
function jaccard(one: string, other: string): number {
  const [a, b] = [new Set(runsOf(one)), new Set(runsOf(other))];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

describe('runs of words', () => {
  test.each([
    ['one two three four', 0],
    ['one two three four five', 1],
    ['One — two, three… (four) FIVE six!', 2],
    // Each character is a word where words are not set apart; digits and Latin words in between stay whole.
    ['我是一名软件工程师', 5],
    ['我用 TypeScript 写了10年代码', 5],
    ['저는 소프트웨어 엔지니어', 7],
    ['ソフトウェア', 2],
    // Vowel signs belong to the letter that they stand on.
    ['วิศวกร', 1],
    ['𠀀𠀁𠀂𠀃𠀄', 1],
    ['😀 one 😀 two 😀 three 😀 four 😀 five', 1],
    ['', 0],
  ])('%j has %i', (text, count) => expect(runsOf(text)).toHaveLength(count));

  test('are the same however a text is set', () => {
    const text = 'Built payment systems for banks in café-like teams; Straße, naïve.';
    for (const set of [
      text.toUpperCase().replace('STRASSE', 'STRAßE'),
      text.replaceAll(' ', ' \n\t'),
      text.normalize('NFD'),
      text.replace('; ', ' • '),
      `“${text}”`,
    ]) {
      expect(runsOf(set)).toEqual(runsOf(text));
    }
  });

  test('are those of the folded text, on whichever way they are found', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'aZ9 .,-_\n\t—’•éÀ×÷ßÿ'),
      fc.constantFrom('\u00a0', '\u00ad', 'Ω', '漢', '한', 'ก', 'ิ', '😀', 'İ', 'ﬁ'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        expect(runsOf(text)).toEqual(runsOf(foldText(text)));
        expect(runsOf(`Ω ${text}`).slice(1)).toEqual(runsOf(text));
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  test('differ where one word differs, five of them', () => {
    const [one, other] = [
      runsOf(originals(40)),
      runsOf(originals(40).replace(/^(\S+ ){19}\S+/, (start) => start.replace(/\S+$/, 'otherwise'))),
    ];
    expect([...one].filter((run, at) => run !== other[at])).toHaveLength(5);
  });
});

const fixed = spoken.text(400);
const originals = (words: number) => fixed.split(' ').slice(0, words).join(' ');

describe('the likeness of two sketches', () => {
  test('there is none of a text that is too short, which strangers share by chance', () => {
    expect(sketchOf(originals(defaultKnobs.sketchWordsMin - 1))).toBeUndefined();
    expect(sketchOf(originals(defaultKnobs.sketchWordsMin))).toBeDefined();
    expect(sketchOf('')).toBeUndefined();
  });

  test('is that of the runs, off by 0.05 in two cases of three and never by 0.25', () => {
    const errors: number[] = [];
    for (let nth = 0; nth < 3_000; nth++) {
      const one = spoken.text(30 + (nth % 300));
      const other = spoken.copy(one, (nth % 30) / 100);
      errors.push(Math.abs(likenessOf(sketchOf(one) as Uint16Array, sketchOf(other) as Uint16Array) - jaccard(one, other)));
    }
    errors.sort((a, b) => a - b);
    expect(errors[2_000]).toBeLessThan(0.05);
    expect(errors.at(-1)).toBeLessThan(0.25);
  });

  test('is 1 for the same text and next to 0 for strangers', () => {
    for (let nth = 0; nth < 500; nth++) {
      const [one, other] = [sketchOf(spoken.text(140)) as Uint16Array, sketchOf(spoken.text(140)) as Uint16Array];
      expect(likenessOf(one, one)).toBe(1);
      expect(likenessOf(one, other)).toBeLessThan(0.05);
    }
  });

  test('is the same when it is taken of bands', () => {
    for (let nth = 0; nth < 2_000; nth++) {
      const text = spoken.text(25 + (nth % 200));
      const [one, other] = [sketchOf(text) as Uint16Array, sketchOf(spoken.copy(text, (nth % 40) / 100)) as Uint16Array];
      const columns = Array.from(bandsOf('summary-text', other), (band) => Uint32Array.of(0, band));
      // Bands keep 9 bits of 16, so that one place in 512 may look the same.
      expect(Math.abs(likenessOfBands(bandsOf('resume-text', one), columns, 1) - likenessOf(one, other))).toBeLessThanOrEqual(2 / 21);
    }
  });
});

test('of texts that share 0.6 of their runs or more, 99 in 100 share a band, and of those that share under 0.1 few do', () => {
  const tally = { alike: [0, 0], apart: [0, 0] };
  for (let nth = 0; nth < 4_000; nth++) {
    const one = spoken.text([30, 140, 400][nth % 3] as number);
    const other = spoken.copy(one, nth % 2 === 0 ? 0.03 + (nth % 40) / 1_000 : 0.3 + (nth % 30) / 100);
    const share = jaccard(one, other);
    const count = share >= 0.6 ? tally.alike : share < 0.1 ? tally.apart : [0, 0];
    const [mine, theirs] = [one, other].map((text) => bandsOf('resume-text', sketchOf(text) as Uint16Array)) as [Uint32Array, Uint32Array];
    count[0] = (count[0] as number) + 1;
    if (mine.some((band, at) => bandKey(band) === bandKey(theirs[at] as number))) count[1] = (count[1] as number) + 1;
  }
  expect(tally.alike[0]).toBeGreaterThan(700);
  expect(tally.apart[0]).toBeGreaterThan(700);
  expect((tally.alike[1] as number) / (tally.alike[0] as number)).toBeGreaterThanOrEqual(0.99);
  expect((tally.apart[1] as number) / (tally.apart[0] as number)).toBeLessThan(0.05);
});
