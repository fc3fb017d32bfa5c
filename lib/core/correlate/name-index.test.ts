import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNameIndex } from './name-index.ts';

const ordinals = (found: readonly { ordinal: number }[]): number[] => found.map(({ ordinal }) => ordinal);

function holding(...names: string[]) {
  const index = openNameIndex();
  for (const [ordinal, name] of names.entries()) index.put(ordinal, [name]);
  return index;
}

describe('who goes by another name is not found', () => {
  test.each([
    ['Mara Roe', 'Mara Lindqvist'],
    ['Mara Roe', 'Tobias Roe'],
    ['Anna Maria Kowalska', 'Anna Maria Nowak'],
    ['Li Wei', 'Lu Wu'],
    ['Li Na', 'Li Nu'],
    ['J. Roe', 'Mara Roe'],
    ['Mara', 'Mara Roe'],
    ['Kim Minjun', 'Kim Min-seo'],
    ['김민준', 'Kim Min-seo'],
    ['Maria Rossi', 'Mario Russo'],
    ['Dan Example', 'Daniel Roe Example'],
    ['محمد علي', 'Samir Haddad'],
    ['王伟', '王芳'],
    ['...', 'Mara Roe'],
  ])('%s, %s', (one, other) => {
    expect(holding(one).find([other])).toEqual([]);
    expect(holding(other).find([one])).toEqual([]);
  });
});

describe('one name is found in its other forms', () => {
  test.each([
    ['Mara Roe', 'ROE, Mara'],
    ['Mara Roe', 'Mara  Roe, PMP'],
    ['Mara Lindqvist', 'Maralindqvist'],
    ['Mara Lindqvist', 'Mara Lind qvist'],
    ['Mara Lindqvist', 'Lindqvst Mara'],
    ['Mara Lindqvist', 'Mara Lindqvits'],
    ['Mara Lindqvist', 'M. Lindqvist'],
    ['Mara Jane Lindqvist', 'Mara Lindqvist'],
    ['Mara Jane Lindqvist', 'Mara J Lindqvist'],
    ['Robert Example', 'Bob Example'],
    ['Daniel Example', 'Dan Example'],
    ['Олександр Ковальчук', 'Sasha Kovalchuk'],
    ['Yuriy Kovalenko', 'Iurii Kovalenko'],
    ['Zhang Wei', 'Wei Cheung'],
    ['Budi Santoso', 'Boedi Santoso'],
    ['محمد حداد', 'Mohamed Haddad'],
    ['Νίκος Παπαδόπουλος', 'Nikos Papadopoulos'],
    ['王伟', '王伟'],
    ['김민준', '김민준'],
    ['José García', 'Jose Garcia'],
    ['Räsänen Antero', 'Antero äRsänen'],
    ['김민준', 'Kim Minjun'],
    ['Sungmin Kang', 'Seong-min Kang'],
    ['Tunde Okafor', 'Babatunde Okafor'],
    ["Sean O'Hara", 'Sean OHara'],
  ])('%s, %s', (one, other) => {
    expect(ordinals(holding('Tobias Unlike', one).find([other]))).toEqual([1]);
    expect(ordinals(holding('Tobias Unlike', other).find([one]))).toEqual([1]);
  });
});

test('the same words come first, then those that are most alike', () => {
  const index = holding('M. Lindqvist', 'Mara Lindqvits', 'Lindqvist Mara', 'Mara Jane Lindqvist', 'Maralindqvist');
  const found = index.find(['Mara Lindqvist']);
  expect(ordinals(found)).toEqual([2, 4, 1, 3, 0]);
  expect(found[0]?.likeness).toBe(1);
  expect(ordinals(index.find(['Mara Lindqvist'], 2))).toEqual([2, 4]);
});

test('a case is told once, by whichever of its names is most alike', () => {
  const index = openNameIndex();
  index.put(7, ['Mara Roe', 'Mara R. Roe', 'Mara Lindqvist']);
  expect(index.find(['Mara Roe', 'Mara Lindqvist'])).toEqual([{ ordinal: 7, likeness: 1, letters: 7 }]);
});

test('who shows the same words is counted by case, in any order, and only live ones', () => {
  const index = holding('Mara Roe', 'Roe Mara', 'Mara Rowe', 'Mara Roe');
  index.put(9, ['Mara Roe', 'Roe, Mara']);
  expect(index.shownBy('Mara Roe')).toBe(4);
  index.remove(3);
  expect(index.shownBy('mara roe')).toBe(3);
  expect(index.shownBy('')).toBe(0);
});

test('what was put, replaced and removed in any order is found, and nothing else, before and after packing', () => {
  const names = ['Mara Lindqvist', 'Tobias Example', 'Renata Kowalczyk', 'Samir Haddad', 'Yuki Tanaka'];
  const step = fc.record({ ordinal: fc.nat(30), name: fc.option(fc.constantFrom(...names)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.boolean(), (steps, isPacked) => {
      let index = openNameIndex();
      const expected = new Map<number, string>();
      for (const { ordinal, name } of steps) {
        if (name === null) index.remove(ordinal);
        else index.put(ordinal, [name]);
        if (name === null) expected.delete(ordinal);
        else expected.set(ordinal, name);
        if (isPacked && ordinal === 0) index = openNameIndex(index.pack());
      }
      expect(index.size).toBe(expected.size);
      for (const name of names) {
        const those = [...expected].filter(([, held]) => held === name).map(([ordinal]) => ordinal);
        expect(ordinals(index.find([name]))).toEqual(those.sort((a, b) => a - b));
        expect(index.shownBy(name)).toBe(those.length);
      }
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});

test('room is given back when cases go', () => {
  const index = openNameIndex();
  const words = ['Lindqvist', 'Example', 'Kowalczyk', 'Haddad', 'Tanaka'];
  for (const word of [...words, ...words]) for (let ordinal = 0; ordinal < 1_000; ordinal += 1) index.put(ordinal, [`Mara ${word}`]);
  const { owners, units } = index.pack();
  expect(owners.length).toBeLessThan(3_100);
  expect(units.length).toBeLessThan(3_100 * 14);
  expect(index.find(['Mara Tanaka'], 5_000)).toHaveLength(300);
  expect(index.find(['Mara Haddad'])).toEqual([]);
});

test('any text as a name is taken without harm', () => {
  const index = openNameIndex();
  fc.assert(
    fc.property(fc.nat(50), fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (ordinal, names) => {
      index.put(ordinal, names);
      for (const { likeness } of index.find(names)) expect(likeness).toBeGreaterThan(0);
    }),
    { seed: 20_261_122, numRuns: 2_000 },
  );
});
