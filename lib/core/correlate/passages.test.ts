import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../test/bench/samples.ts';
import { prose } from '../../../test/rings/prose.ts';
import { diceOf } from '../../../test/rings/random.ts';
import { defaultKnobs } from '../knobs.ts';
import type { LinkKind } from '../model/link.ts';
import type { Trace } from '../model/trace.ts';
import { caseCandidates } from './case-candidates.ts';
import { openCasebook, openPackedCasebook } from './casebook.ts';
import { imprintOf } from './imprint.ts';
import { passagesOf } from './passages.ts';

const next = seeded(29);
const anyWord = (): string => `word${Math.floor(next() * 50_000)}`;
const words = (count: number): string[] => Array.from({ length: count }, anyWord);

const aText = (by: LinkKind, value: string): Trace => ({
  ...{ by, how: 'text', value, readAt: '2026-11-01T09:00:00.000Z' },
  evidence: { observation: 'o', kind: 'work', quote: value.slice(0, 40), source: 's', locator: 'l' } as Trace['evidence'],
});
const ofText = (value: string, by: LinkKind = 'resume-text'): Uint32Array => passagesOf([aText(by, value)]);
const shared = (one: Uint32Array, other: Uint32Array): number => one.filter((each) => other.includes(each)).length;
const imprint = (id: string, value: string) => imprintOf(id, '2026-11-01T09:00:00Z', [], [aText('resume-text', value)]);

/** A text of somebody's own with a paragraph put in somewhere. */
const around = (paragraph: readonly string[], own = 300): string => {
  const text = words(own);
  text.splice(Math.floor(next() * own), 0, ...paragraph);
  return text.join(' ');
};

describe('two long texts', () => {
  test('with fewer than twenty-eight words in a row in common have no passage in common', () => {
    for (let round = 0; round < 300; round++) {
      const paragraph = words(27);
      expect(shared(ofText(around(paragraph)), ofText(around(paragraph)))).toBe(0);
    }
  });

  test('of two kinds, an introduction, or a letter have none: there a part is nobody’s alone', () => {
    const text = words(200).join(' ');
    expect(shared(ofText(text), ofText(text, 'portfolio-text'))).toBe(0);
    for (const by of ['summary-text', 'message-text'] as const) expect(ofText(text, by)).toHaveLength(0);
  });

  test('of honest people, who use the same phrases, seldom have one', () => {
    const texts = Array.from({ length: 300 }, (_, at) => ofText(prose(diceOf(3, at), 14)));
    const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => shared(one, other)));
    expect(pairs.filter((count) => count > 0).length / pairs.length).toBeLessThan(0.0005);
  });

  test.each([40, 60, 80])(
    'with a run of %i words in common always have a passage in common, however the rest and the letters differ',
    (count) => {
      for (let round = 0; round < 300; round++) {
        const paragraph = words(count);
        const other = paragraph.map((word) => word.toUpperCase());
        expect(shared(ofText(around(paragraph)), ofText(around(other)))).toBeGreaterThan(0);
      }
    },
  );
});

test('of a very long text no more passages are kept than the knob says, and a long copied part is still found', () => {
  for (const own of [1_500, 6_000, 20_000]) {
    const paragraph = words(Math.ceil(own / 8));
    const [one, other] = [ofText(around(paragraph, own)), ofText(around(paragraph))];
    expect(one.length).toBeLessThanOrEqual(defaultKnobs.passagesPerCaseMax);
    expect(shared(one, other)).toBeGreaterThan(0);
  }
});

test('any text gives the same passages again, in order and each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = ofText(`${text} ${text}`);
      expect([...ofText(`${text} ${text}`)]).toEqual([...found]);
      expect([...new Set(found)].sort((a, b) => a - b)).toEqual([...found]);
    }),
    { numRuns: 3_000, seed: 5 },
  );
});

describe('the casebook', () => {
  const paragraph = words(100);

  test('names who has the same paragraph in an otherwise different text, from both sides, also after it was packed', () => {
    const casebook = openCasebook();
    const imprints = Array.from({ length: 40 }, (_, at) => imprint(`c${at}`, at % 20 === 3 ? around(paragraph) : around([])));
    for (const each of imprints) casebook.put(each);
    const packed = openPackedCasebook(casebook.pack());
    for (const book of packed.ok ? [casebook, packed.casebook] : []) {
      // The first ones are answered without chains.
      for (const each of [...imprints, ...imprints]) {
        const other = { c3: 'c23', c23: 'c3' }[each.caseId];
        const expected = other === undefined ? [] : [{ caseId: other, by: 'passage', shownBy: 2, likeness: expect.any(Number) }];
        expect(book.neighbours(each)).toEqual(expected);
      }
    }
    expect(packed.ok).toBe(true);
    // And for all at once the same.
    const steps = caseCandidates(casebook);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const c3 = imprints[3] as (typeof imprints)[number];
    expect([step.value.caseIds, step.value.of('c3')]).toEqual([['c3', 'c23'], casebook.neighbours(c3)]);
    casebook.remove('c3');
    expect(casebook.neighbours(imprints[23] as (typeof imprints)[number])).toEqual([]);
    casebook.put({ ...(imprints[3] as (typeof imprints)[number]), caseId: 'later' });
    expect(casebook.neighbours(imprints[23] as (typeof imprints)[number])).toMatchObject([{ caseId: 'later', by: 'passage' }]);
  });

  test('names nobody by a paragraph that very many have, as an advertisement that all of them quote', () => {
    const casebook = openCasebook();
    const most = defaultKnobs.neighbourCasesMax;
    const advertisement = words(120);
    for (let at = 0; at <= most; at++) casebook.put(imprint(`c${at}`, advertisement.join(' ')));
    const asked = imprint('asked', around(advertisement));
    expect(casebook.neighbours(asked)).toEqual([]);
    for (let at = 0; at < most - 5; at++) casebook.remove(`c${at}`);
    expect(casebook.neighbours(asked)).toHaveLength(6);
  });
});
