import { expect, test } from 'vitest';
import { companyKey } from './company-name.ts';
import { isSameEmployer } from './same-employer.ts';

test.each([
  ['Example Port Ltd', 'Example Port', true],
  ['Example Port GmbH & Co. KG', 'Example Port', true],
  ['International Business Machines', 'IBM', true],
  ['Facebook', 'Meta Platforms', true],
  ['EY', 'Ernst & Young', true],
  ['OF', 'Oakmere Foods', true],
  ['PwC', 'PricewaterhouseCoopers', true],
  ['NASA', 'National Aeronautics and Space Administration', true],
  ['BofA', 'Bank of America', true],
  ['UCSF', 'University of California, San Francisco', true],
  ['P&G', 'Procter & Gamble', true],
  ['AT&T', 'American Telephone and Telegraph', true],
  ['JPMorgan', 'JP Morgan Chase & Co.', true],
  ['メルカリ', '株式会社メルカリ', true],
  ['Яндекс', 'Yandex', true],
  ['Larkfield Systems', 'Larkfield', true],
  ['Larkfield Systems', 'Larkfield Labs', false],
  ['Example Port', 'Sample Orchards', false],
  ['Wise', 'Wide', false],
  ['Brightmoor Bank', 'Brightmoor Retail', false],
  ['EY', 'Earl Orchards', false],
  ['Meta', 'Metaphor', false],
  ['AB', 'Acme Widgets Ltd', false],
] as const)('%s and %s: %s', (one, other, expected) => {
  const [a, b] = [companyKey(one) ?? '', companyKey(other) ?? ''];
  expect(isSameEmployer(a, b)).toBe(expected);
  expect(isSameEmployer(b, a)).toBe(expected);
});
