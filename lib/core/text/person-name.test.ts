import fc from 'fast-check';
import { expect, test } from 'vitest';
import { belongsToName, compareNames, nameKey, nameTokens } from './person-name.ts';

test.each([
  ['Mara Roe', 'Roe, Mara'],
  ['Mara Roe', 'MARA ROE, PMP'],
  ['Mara Roe', 'Mara Lindqvist'],
  ['Bob Jensen', 'Robert Jensen'],
  ['Bob Jensen', 'Roberto Lindqvist'],
  ['Oleksandr Kovalenko', 'Sasha Kowalenko'],
  ['Олександр Коваль', 'Alexander Koval'],
  ['Юрій Шевченко', 'Yuri Shevchenko'],
  ['Jürgen Müller', 'Jurgen Muller'],
  ['Anna-Maria Berg', 'Anna Maria Berg'],
  ['Jan de Vries', 'J. Vries'],
  ['Mohammed Ali', 'Muhammad Aly'],
  ['Thomas (Tom) Berg', 'Tom Lindqvist'],
  ['Mara Roe (She/Her)', 'Mara R.'],
  ['김민수', '김민수'],
])('%s and %s may be one person', (one, other) => {
  expect(compareNames(one, other)).toBe('same');
});

test.each([
  ['김민수', 'Minsu Kim'],
  ['김민수', '이철호'],
  ['محمد علي', 'Patrick Sullivan'],
  ['王伟', 'Patrick Sullivan'],
  ['J. Lee', 'Justin Lim'],
  ['neo2020', 'Mara Roe'],
  ['Mara', 'Patrick Sullivan'],
  ['', 'Mara Roe'],
  ['J R', 'Justin Raymond'],
  ['Night Owl', 'Mara Roe'],
  ['Fjord Sample AS', 'Mara Roe'],
  ['Kevin Miller LLC', 'Mara Roe'],
])('%s and %s cannot be compared', (one, other) => {
  expect(compareNames(one, other)).toBe('not-comparable');
});

test.each([
  ['Mara Jensen', 'Patrick Sullivan'],
  ['Justin Lim', 'James Lee'],
  ['Anna Berg', 'Lena Voss'],
  ['Kevin Miller Developer', 'Mara Roe'],
  ['Maria Sá', 'Ole Roe'],
  ['Олена Коваль', 'Patrick Sullivan'],
])('%s and %s are two full names with nothing in common', (one, other) => {
  expect(compareNames(one, other)).toBe('different');
});

test('names compare the same in both directions, and with themselves', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('Mara Roe', 'Roe Mara', 'Bob J.', '김민수', 'Ольга Петренко', 'An Li'),
  );
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(compareNames(one, other)).toBe(compareNames(other, one));
      expect(compareNames(one, one)).not.toBe('different');
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

test('the key is the same for every order, and there is none for half a name', () => {
  expect(nameKey('Dr. Mara Q. Roe')).toBe('mara roe');
  expect(nameKey('ROE, Mara')).toBe('mara roe');
  expect(nameKey('김민수')).toBe('김민수');
  expect(nameKey('Mara')).toBeUndefined();
  expect(nameKey('mara2020 x')).toBeUndefined();
});

test('titles, pronouns and degrees are no names', () => {
  expect(nameTokens('Prof. Mara Roe (they/them), PhD, AWS')).toEqual(['mara', 'roe']);
});

test.each([
  ['mroe', true],
  ['roem', true],
  ['mr', true],
  ['mararoe', true],
  ['roe', true],
  ['patrick', false],
  ['sullivan', false],
])('%s belongs to Mara Roe: %s', (word, belongs) => {
  expect(belongsToName(word, ['mara', 'roe'])).toBe(belongs);
});

test.each([
  ['ojo', ['olu', 'june', 'bello']],
  ['thanh', ['thao', 'kim', 'do']],
  ['long', ['lan', 'kim', 'bui']],
])('%s is not made of initials and words of %j by chance', (word, tokens) => {
  expect(belongsToName(word, tokens)).toBe(false);
});
