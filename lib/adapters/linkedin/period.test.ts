import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPeriod, isPeriodOrYear } from './period.ts';

test.each([
  ['Backend Developer', 'a title'],
  ['Example Parcels · Full-time', 'an employer'],
  ['Full-time · 5 yrs 3 mos', 'how long a group of positions lasted'],
  ['5 yrs 3 mos', 'a length'],
  ['Stockholm County, Sweden', 'a place'],
  ['Class of 2019', 'a year within words'],
  ['2020 Software Consulting', 'a company with a year in its name'],
  ['Since 2019 I have kept the ledger - and the tea - in order', 'a description'],
  ['24/7 - Present', 'numbers that are no year'],
  ['Jan 1820 - Present', 'a year before anybody’s career'],
  ['', 'nothing'],
])('%s is no period: it is %s', (line) => {
  expect(isPeriod(line)).toBe(false);
  expect(isPeriodOrYear(line)).toBe(false);
});

test.each([
  'Feb 2024 - Present · 2 yrs 8 mos',
  '2019 – 2024',
  'Jul 2021 to Present · 3 yrs 1 mo',
  'Feb. 2022–Heute · 4 Jahre 10 Monate',
  'Sept. 2019 bis Jan. 2022',
  'ene. 2022 - actualidad · 4 años 11 meses',
  'janv. 2020 - aujourd’hui · 6 ans',
  'jan. de 2020 - o momento · 6 anos',
  'mrt. 2018 - heden · 8 jr',
  '2020年4月 - 2022年3月 · 2年',
  '03.2018 - 12.2021',
])('%s is a period', (line) => expect(isPeriod(line)).toBe(true));

test('a single year is the period of a degree and not of a position', () => {
  expect(isPeriodOrYear('2018')).toBe(true);
  expect(isPeriod('2018')).toBe(false);
});

test('no line takes long, whatever it is made of', () => {
  const bits = fc.constantFrom('Jan ', '2020', ' - ', '–', ' · ', 'a.', '年', 'de ', '1.', ' ', "x'", 'Present', '9');
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const line = parts.join('');
      expect(isPeriod(line) && !isPeriodOrYear(line)).toBe(false);
    }),
    { numRuns: 20_000, seed: 1 },
  );
}, 20_000);
