import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import type { Pattern } from '../model/pattern.ts';
import { leavesOf } from '../model/pattern-leaf.ts';
import { expression } from './expression.ts';

const regexesIn = (pattern: Pattern): string[] => leavesOf(pattern).flatMap((leaf) => (leaf.op === 'matches' ? [leaf.regex] : []));
const ofThePack = dprkItWorkerPack.indicators.flatMap(({ pattern }) => regexesIn(pattern));
const madeUp = [
  '(?<!not\\s)pay|send',
  '(?<!not\\s)(?:pay|send)\\sme',
  '(?<!(?:not|never)[^.]{0,9})\\bpay',
  '(?<=to\\s)pay',
  '(?<![)|(])a|b',
  '(?<!\\))[|]',
  '(a)\\1',
  '\\p{Lu}{2}',
  '\\u{1F600}',
  'é|pay',
  '^$',
];

const found = (regex: RegExp, text: string) =>
  regex
    .exec(text)
    ?.slice(0, 1)
    .concat(String(regex.exec(text)?.index));

/** Texts in which the words of an expression come up, with what may stand between them. */
function textsFor(source: string): fc.Arbitrary<string> {
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? ['x'])];
  const between = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '\n',
    '’',
    '-',
    ' not ',
    'n’t ',
    ' never ',
    ' my ',
    ' in ',
    '',
    '😀',
    'É',
    ')',
    '|',
  );
  return fc.array(fc.tuple(fc.constantFrom(...words), between), { maxLength: 9 }).map((parts) => parts.flat().join(''));
}

describe('an expression finds what it would find as it was written', () => {
  test.each([...madeUp, ...ofThePack].map((source) => [source.slice(0, 60), source] as const))('%s', (_, source) => {
    const [plain, ours] = [new RegExp(source, 'iu'), expression(source)];
    fc.assert(
      fc.property(textsFor(source), (text) => {
        expect(found(ours, text)).toEqual(found(plain, text));
        expect(found(ours, text.toUpperCase())).toEqual(found(plain, text.toUpperCase()));
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});

test.each(['(?<=x', '[a', '\\-', '(?<n>a)\\k<m>'])('%s is refused, by the stricter rules', (source) => {
  expect(() => expression(source)).toThrow(SyntaxError);
});
