import { expect, test } from 'vitest';
import { dayRange, daysApart, daysTogether } from './day-range.ts';

const readAt = '2026-11-01T09:00:00.000Z';
const range = (date: string) => dayRange(date, readAt);
const period = (start: string, end: string) => ({ start: range(start), end: range(end) });

test.each([
  ['2019', '2019-03', 0],
  ['2019-03', '2019-03-31', 0],
  ['2019', '2018-11', 32],
  ['2019-03-01', '2019-03-11', 10],
  ['present', '2026-11', 0],
])('%s and %s lie at least %i days apart, whichever comes first', (one, other, days) => {
  expect(daysApart(range(one), range(other))).toBe(days);
  expect(daysApart(range(other), range(one))).toBe(daysApart(range(one), range(other)));
});

test('two periods run together for as long as they must, whatever their dates mean', () => {
  expect(daysTogether(period('2019', '2020'), period('2019', '2020'))).toBe(1);
  expect(daysTogether(period('2019-01-01', '2019-12-31'), period('2019-07-01', 'present'))).toBe(183);
  expect(daysTogether(period('2018', '2019'), period('2020', '2021'))).toBe(0);
});
