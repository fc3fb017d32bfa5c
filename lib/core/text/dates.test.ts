import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partialDate } from '../model/observation.ts';
import { parseDateRange } from './date-range.ts';
import { earliestDay, latestDay } from './day-number.ts';
import { parsePartialDate } from './partial-date.ts';

test.each(['', 'nothing', 'Mar 2023 - Jan 2022', '2010 - 2012, 2015 - 2016', '2 yrs 3 mos', 'in May', '1234', '+1 212 555 0123'])(
  '%j shows no period',
  (text) => {
    expect(parseDateRange(text)).toBeUndefined();
  },
);

const open = (start: string) => ({ start, end: 'present' });

test.each([
  ['Jan 2022 – Present · 2 yrs', open('2022-01')],
  ['January 2022 - March 2023', { start: '2022-01', end: '2023-03' }],
  ['2019–2021', { start: '2019', end: '2021' }],
  ['2019–21', { start: '2019', end: '2021' }],
  ['03/2020 - now', open('2020-03')],
  ['Since 2018', open('2018')],
  ['Since January 2018', open('2018-01')],
  ['Jan – Mar 2021', { start: '2021-01', end: '2021-03' }],
  ["Jan '22 – Feb '23", { start: '2022-01', end: '2023-02' }],
  ['12.2019 – 03.2021', { start: '2019-12', end: '2021-03' }],
  ['05/03/2021 - 13/04/2022', { start: '2021', end: '2022-04-13' }],
  ['Mar 3, 2021 – Apr 4, 2022', { start: '2021-03-03', end: '2022-04-04' }],
  ['2019-03 - 2021-04', { start: '2019-03', end: '2021-04' }],
  ['2022-01-01T00:00:00Z - 2023-01-01', { start: '2022-01-01', end: '2023-01-01' }],
  ['2021 -', { start: '2021' }],
  ['until 2020', { end: '2020' }],
  ['2018', { start: '2018', end: '2018' }],
  ['Mai 2019 – Heute', open('2019-05')],
  ['févr. 2020 - aujourd’hui · 3 ans', open('2020-02')],
  ['ene. de 2020 - actualidad', open('2020-01')],
  ['jan de 2020 - o momento · 4 anos', open('2020-01')],
  ['gen 2020 - Presente', open('2020-01')],
  ['marca 2020 – maja 2021', { start: '2020-03', end: '2021-05' }],
  ['січ 2020 – зараз', open('2020-01')],
  ['янв. 2020 – настоящее время', open('2020-01')],
  ['јан 2020 – данас', open('2020-01')],
  ['2022年1月 - 現在', open('2022-01')],
  ['2022年1月至今', open('2022-01')],
  ['2022년 1월 - 현재', open('2022-01')],
])('%j shows a period', (text, range) => {
  expect(parseDateRange(text)).toEqual(range);
});

test.each([
  ['Joined on May 2019', '2019-05'],
  ['Member since Mar 3, 2021', '2021-03-03'],
  ['2019-05-03T08:00:00Z', '2019-05-03'],
  ['Mitglied seit 12. März 2020', '2020-03-12'],
  ['14 мая 2019 г.', '2019-05-14'],
  ['3/4/2020', '2020'],
  ['2021年3月9日', '2021-03-09'],
  ['Joined 3 weeks ago', undefined],
  ['2019 and 2020', undefined],
])('%j shows the date %j', (text, date) => {
  expect(parsePartialDate(text)).toBe(date);
});

test('a month is a range of days', () => {
  expect([earliestDay('2024-02'), latestDay('2024-02')].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
    '2024-02-01',
    '2024-02-29',
  ]);
  expect(latestDay('2024') - earliestDay('2024')).toBe(365);
  expect(latestDay('2024-02-03')).toBe(earliestDay('2024-02-03'));
});

test('any text gives dates that the model takes, or none', () => {
  const piece = fc.constantFrom(
    '2019',
    '2021',
    'Jan',
    'März',
    '-',
    '–',
    ' ',
    '.',
    '/',
    '03',
    '31',
    'present',
    '年',
    '月',
    ',',
    'since',
    "'",
    '22',
    '0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (shown) => {
      const { start = '2000', end = '2099' } = parseDateRange(shown) ?? {};
      expect(
        [start, end === 'present' ? '2000' : end, parsePartialDate(shown) ?? '2000'].every((date) => partialDate.safeParse(date).success),
      ).toBe(true);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
