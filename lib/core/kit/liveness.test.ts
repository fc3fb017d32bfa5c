import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livenessRules, livenessScript } from './liveness.ts';
import { phraseWords } from './phrase-words.ts';

const numbers = fc.array(fc.double({ min: 0, max: 0.999_999_999, noNaN: true }), { minLength: 60, maxLength: 60 });
const from = (drawn: readonly number[]) => {
  let at = 0;
  return () => drawn[at++ % drawn.length] as number;
};

test('5,000 scripts: the line, the live task and two or three movements, each with an equivalent, no request twice', () => {
  fc.assert(
    fc.property(numbers, (drawn) => {
      const { requests } = livenessScript(from(drawn));
      const ids = requests.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(['phrase', 'screen']));
      expect([4, 5]).toContain(ids.length);
      expect(requests.every(({ text, instead }) => text.endsWith('.') && instead.endsWith('.') && !/undefined|NaN/.test(text))).toBe(true);
    }),
    { numRuns: 5_000, seed: 5 },
  );
});

test('a script rests on chance alone: the same numbers draw the same script, others another', () => {
  const seeded = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  expect(livenessScript(seeded(1))).toEqual(livenessScript(seeded(1)));
  const drawn = Array.from({ length: 1_000 }, (_, seed) => livenessScript(seeded(seed * 7_919 + 1)));
  expect(new Set(drawn.map((each) => JSON.stringify(each))).size).toBe(1_000);
  // Every request, and every place in the order, comes up.
  for (const id of ['phrase', 'turn', 'across', 'stand', 'camera', 'screen']) {
    const places = new Set(drawn.map(({ requests }) => requests.findIndex((each) => each.id === id)));
    expect([...places].filter((place) => place >= 0).length, id).toBeGreaterThanOrEqual(4);
  }
});

test('the ends of the range of chance stay within the lists', () => {
  for (const edge of [0, 0.999_999_999_999]) expect(JSON.stringify(livenessScript(() => edge))).not.toContain('undefined');
});

test('the words of the line are many, short, said once and about nobody', () => {
  expect(new Set(phraseWords).size).toBe(phraseWords.length);
  expect(phraseWords.length).toBeGreaterThanOrEqual(150);
  expect(phraseWords.filter((word) => !/^[a-z]{4,10}$/.test(word))).toEqual([]);
});

test('the rules name those who cannot do a request, and judge nobody by looks or sound', () => {
  const all = livenessRules.join(' ');
  for (const who of ['deaf', 'blind', 'stand', 'coverings', 'poor line', 'recorded']) expect(all).toContain(who);
  expect(all).toContain('not judged');
});
