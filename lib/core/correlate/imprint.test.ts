import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../test/bench/samples.ts';
import { nearTexts } from '../../../test/builders/near-texts.ts';
import { defaultKnobs } from '../knobs.ts';
import { linkKinds } from '../model/link.ts';
import type { Trace } from '../model/trace.ts';
import { imprintOf, valueHash } from './imprint.ts';

const spoken = nearTexts(seeded(3));
const wordings = Array.from({ length: 40 }, (_, nth) => spoken.text(20 + nth));
const at = '2026-11-01T09:00:00.000Z';
const evidence = { observation: 'o1', kind: 'summary', quote: '', source: 'github:mara-example', locator: 'p' } as const;
const aText = (by: Trace['by'], value: string): Trace => ({ by, how: 'text', value, evidence, readAt: at });
const aValue = (by: Trace['by'], value: string): Trace => ({ by, how: 'value', value, evidence, readAt: at });

test('the order of names and traces, and what stands there twice, leave no mark', () => {
  const traces = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('email', 'phone'), fc.nat({ max: 9 })).map(([by, nth]) => aValue(by as Trace['by'], `value ${nth}`)),
      fc
        .tuple(fc.constantFrom('resume-text', 'summary-text'), fc.constantFrom(...wordings))
        .map(([by, text]) => aText(by as Trace['by'], text)),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(traces, fc.array(fc.constantFrom('Mara Example', 'M. Example', 'Jonas Sample')), (list, names) => {
      const imprint = imprintOf('c1', at, names, list);
      expect(imprintOf('c1', at, [...names, ...names].reverse(), [...list, ...list].reverse())).toEqual(imprint);
      expect([...imprint.values]).toEqual([...new Set(imprint.values)].sort((a, b) => a - b));
    }),
    { numRuns: 1_000, seed: 1 },
  );
});

test('nothing of what was read can be read in it but the names', () => {
  const text = wordings[39] as string;
  const imprint = imprintOf('c1', at, ['Mara Example'], [aValue('email', 'mara@example.com'), aText('summary-text', text)]);
  const { names, ...numbers } = imprint;
  expect(names).toEqual(['Mara Example']);
  expect(numbers).toMatchObject({ caseId: 'c1', version: 2, readAt: at, texts: [{ by: 'summary-text', words: 59 }] });
  expect(JSON.stringify(numbers)).not.toMatch(
    new RegExp(
      `mara|${text
        .split(' ')
        .filter((word) => word.length > 4)
        .join('|')}`,
    ),
  );
});

test('the longest texts are kept, and those that are too short are not', () => {
  const imprint = imprintOf(
    'c1',
    at,
    [],
    wordings.map((text) => aText('message-text', text)),
  );
  expect(imprint.texts.map(({ words }) => words)).toEqual(Array.from({ length: defaultKnobs.sketchesPerCaseMax }, (_, nth) => 59 - nth));
  expect(imprintOf('c1', at, [], [aText('summary-text', wordings[0] as string)]).texts).toEqual([]);
});

test('one value of two kinds is two, and a million values share no number', () => {
  expect(valueHash('email', '+12025550123')).not.toBe(valueHash('phone', '+12025550123'));
  const hashes = Float64Array.from({ length: 1_000_000 }, (_, nth) =>
    valueHash(linkKinds[nth % 5] as Trace['by'], `box${nth}@example.com`),
  ).sort();
  expect(hashes.every((hash, nth) => Number.isSafeInteger(hash) && hash >= 0 && hash !== hashes[nth + 1])).toBe(true);
});
