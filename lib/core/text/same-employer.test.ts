import { expect, test } from 'vitest';
import { companyKey } from './company-name.ts';
import { isSameEmployer } from './same-employer.ts';

test.each([
  ['Example Port Ltd', 'Example Port', true],
  ['Example Port GmbH & Co. KG', 'Example Port', true],
  ['International Business Machines', 'IBM', true],
  ['Facebook', 'Meta Platforms', true],
  ['Яндекс', 'Yandex', true],
  ['Larkfield Systems', 'Larkfield', true],
  ['Larkfield Systems', 'Larkfield Labs', false],
  ['Example Port', 'Sample Orchards', false],
  ['Wise', 'Wide', false],
  ['Brightmoor Bank', 'Brightmoor Retail', false],
  ['AB', 'Acme Widgets Ltd', false],
] as const)('%s and %s: %s', (one, other, expected) => {
  const [a, b] = [companyKey(one) ?? '', companyKey(other) ?? ''];
  expect(isSameEmployer(a, b)).toBe(expected);
  expect(isSameEmployer(b, a)).toBe(expected);
});
