import { expect, test } from 'vitest';
import { someProfiles } from '../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../model/example.ts';
import type { Counter, ObservedValue } from '../model/observation.ts';
import type { Measure } from '../model/pattern.ts';
import { measureBy } from './measures.ts';

type Row = [because: string, value: number | 'unknown', ...profiles: ExampleProfile[]];

function measured(measure: Measure, profiles: ExampleProfile[], of?: Counter): number | 'unknown' {
  const result = measureBy[measure]({ profiles: someProfiles(...profiles) }, { of, isExcepted: () => false });
  if (result.is === 'unknown') {
    expect(result.missing).not.toEqual([]);
    return 'unknown';
  }
  expect(result.evidence).not.toEqual([]);
  expect(result.evidence.every(({ quote, observation }) => quote !== '' && observation !== '')).toBe(true);
  return result.value;
}

const job = (
  employer: string,
  start: string,
  end: string | undefined,
  more: Partial<ObservedValue<'work'>> = {},
): ObservedValue<'work'> => ({
  employer,
  title: 'Engineer',
  start,
  ...(end === undefined ? {} : { end }),
  ...more,
});
const fullTime = { employment: 'Full-time' };

test.each<Row>([
  ['one month of notice', 0, { work: [job('Acme', '2020-01', '2022-04', fullTime), job('Example Grid', '2022-04', 'present', fullTime)] }],
  ['a promotion', 0, { work: [job('Acme', '2020-01', 'present', fullTime), job('Acme Ltd', '2021-01', 'present', fullTime)] }],
  [
    'a contract beside a job',
    0,
    { work: [job('Acme', '2020-01', 'present', fullTime), job('Example Grid', '2020-01', 'present', { employment: 'Contract' })] },
  ],
  [
    'an advisory seat',
    0,
    { work: [job('Acme', '2020-01', 'present', fullTime), job('Grid', '2020-01', 'present', { ...fullTime, title: 'Advisor' })] },
  ],
  ['years that may only touch', 0, { work: [job('Acme', '2019', '2021', fullTime), job('Example Grid', '2021', '2023', fullTime)] }],
  [
    'one job in two sources',
    0,
    { work: [job('Acme', '2020-01', 'present', fullTime)] },
    { work: [job('Example Grid', '2020-01', 'present', fullTime)] },
  ],
  ['jobs without a label', 'unknown', { work: [job('Acme', '2020-01', 'present'), job('Example Grid', '2020-01', 'present')] }],
  ['no work at all', 'unknown', { 'display-name': ['Mara Jensen'] }],
  [
    'two full-time jobs for half a year',
    152,
    { work: [job('Acme', '2020-01', '2021-07', fullTime), job('Example Grid', '2021-01', '2022-01', fullTime)] },
  ],
])('full-time overlap, %s', (_, days, ...profiles) => {
  const value = measured('full-time-overlap-days', profiles);
  if (typeof days === 'number' && days > 0) expect(value).toBeGreaterThan(120);
  else expect(value).toBe(days);
});

const told = [job('Acme', '2023-03', 'present'), job('Example Grid', '2020-05', '2023-02')];

test.each<Row>([
  [
    'employers in two scripts',
    'unknown',
    { work: [job('네이버', '2022-01', '2023-12'), job('카카오', '2024-01', 'present')] },
    { work: [job('Naver', '2022-01', '2023-12'), job('Kakao', '2024-01', 'present')] },
  ],
  [
    'an employer in two scripts beside one that both sources tell',
    0,
    { work: [job('네이버', '2022-01', '2023-12'), job('Example Port', '2024-01', 'present')] },
    { work: [job('Naver', '2022-01', '2023-12'), job('Example Port', '2024-01', 'present')] },
  ],
  [
    'an employer in two languages beside one that both sources tell',
    0,
    { work: [job('Stadtwerke München', '2022-01', '2023-12'), job('Example Port', '2024-01', 'present')] },
    { work: [job('Munich City Utilities', '2022-01', '2023-12'), job('Example Port GmbH', '2024-01', 'present')] },
  ],
  [
    'a second job beside one in another script',
    'unknown',
    { work: [job('네이버', '2022-01', '2023-12'), job('다음', '2022-01', '2023-12')] },
    { work: [job('Naver', '2022-01', '2023-12')] },
  ],
  [
    'other employers in the same script',
    2,
    { work: [job('네이버', '2022-01', '2023-12'), job('카카오', '2024-01', 'present')] },
    { work: [job('삼성전자', '2022-01', '2023-12'), job('우아한형제들', '2024-01', 'present')] },
  ],
])('discrepancies of histories in several scripts, %s', (_, value, ...profiles) => {
  expect(measured('history-discrepancies', profiles)).toBe(value);
  expect(measured('history-discrepancies', profiles.toReversed())).toBe(value);
});

test.each<Row>([
  ['one source', 'unknown', { work: told }],
  ['the same in two sources', 0, { work: told }, { work: [job('ACME Ltd.', '2023', 'present'), job('Example Grid GmbH', '2020', '2023')] }],
  ['a source that tells less', 0, { work: told }, { work: [told[0] as ObservedValue<'work'>] }],
  ['freelance work that only one source tells', 0, { work: [...told, job('Self-employed', '2021-01', 'present')] }, { work: told }],
  ['a second job that only one source tells', 0, { work: [...told, job('Harbour Sample Bank', '2023-05', 'present')] }, { work: told }],
  [
    'jobs of long ago',
    'unknown',
    { work: [job('Acme', '2010-01', '2015-01'), job('Grid', '2005-01', '2010-01')] },
    { work: [job('Bank', '2010-01', '2015-01')] },
  ],
  ['dates five months apart', 0, { work: told }, { work: [job('Acme', '2023-08', 'present'), job('Example Grid', '2020-05', '2023-07')] }],
  [
    'a promotion told as one job',
    0,
    { work: [job('Acme', '2021-01', '2023-01'), job('Acme', '2023-01', 'present')] },
    { work: [job('Acme', '2021-01', 'present')] },
  ],
  [
    'dates two years apart, twice',
    2,
    { work: told },
    { work: [job('Acme', '2025-03', 'present'), job('Example Grid', '2022-05', '2025-02')] },
  ],
  [
    'other employers at the same time',
    2,
    { work: told },
    { work: [job('Harbour Sample Bank', '2023-03', 'present'), job('Sample Orchards', '2020-05', '2023-02')] },
  ],
])('history discrepancies, %s', (_, value, ...profiles) => {
  expect(measured('history-discrepancies', profiles)).toBe(value);
  expect(measured('history-discrepancies', profiles.toReversed())).toBe(value);
});

test.each<Row>([
  ['no name', 'unknown', { email: ['patrick.sullivan@example.com'] }],
  ['no address', 'unknown', { 'display-name': ['Mara Jensen'] }],
  ['a name in a script of its own', 'unknown', { 'display-name': ['김민수'], email: ['minsu.kim@example.com'] }],
  ['a pen name alone', 'unknown', { 'display-name': ['Night Owl'], email: ['patrick.sullivan@example.com'] }],
  ['an initial and a name', 0, { 'display-name': ['Mara Jensen'], email: ['m.jensen84@example.com'] }],
  ['a nickname', 0, { 'display-name': ['Robert Jensen'], email: ['bob.sullivan@example.com'] }],
  ['another spelling', 0, { 'display-name': ['Юрій Шевченко'], email: ['yuri.shevchenko@example.com'] }],
  ['a role', 0, { 'display-name': ['Mara Jensen'], email: ['contact.design@example.com'] }],
  ['words that are no name', 0, { 'display-name': ['Mara Jensen'], email: ['soft.business1020@example.com'] }],
  [
    'a name in another profile',
    0,
    { 'display-name': ['Mara Jensen'], email: ['mara.sullivan@example.com'] },
    { 'display-name': ['Mara Sullivan'] },
  ],
  ['somebody else’s name', 1, { 'display-name': ['Mara Jensen'], email: ['patrick.sullivan@example.com', 'mara@example.com'] }],
])('names in mailboxes, %s', (_, value, ...profiles) => {
  expect(measured('name-tokens-foreign-to-mailbox', profiles)).toBe(value);
});

test.each<Row>([
  ['none of LinkedIn', 'unknown', { 'display-name': ['Mara Jensen'], handle: [{ platform: 'github', name: 'patrick-sullivan' }] }],
  ['a married name', 0, { 'display-name': ['Mara Sullivan'], handle: [{ platform: 'linkedin', name: 'mara-jensen-84b1a2' }] }],
  ['a company', 0, { 'display-name': ['Mara Jensen'], handle: [{ platform: 'linkedin', name: 'web-design-studio' }] }],
  [
    'another given name before a family name of two letters',
    0,
    { 'display-name': ['Phuong Ly'], handle: [{ platform: 'linkedin', name: 'ngoc-anh-ly-84b1a2' }] },
  ],
  ['another person', 1, { 'display-name': ['Justin Lim'], handle: [{ platform: 'linkedin', name: 'james-lee-84b1a2' }] }],
])('names in addresses, %s', (_, value, ...profiles) => {
  expect(measured('name-tokens-foreign-to-slug', profiles)).toBe(value);
});

const remote = { place: 'Remote' };

test.each<Row>([
  ['without months', 0, { work: [job('Acme', '2025', '2025', remote)] }],
  ['still running', 0, { work: [job('Acme', '2026-08', 'present', remote)] }],
  ['on site', 0, { work: [job('Acme', '2025-02', '2025-06')] }],
  ['long ago', 0, { work: [job('Acme', '2019-02', '2019-06', remote)] }],
  ['one employer twice', 1, { work: [job('Acme', '2025-02', '2025-06', remote), job('Acme', '2024-02', '2024-06', remote)] }],
  [
    'two in two sources',
    2,
    { work: [job('Acme', '2025-02', '2025-06', remote)] },
    { work: [job('Acme Ltd', '2025-02', '2025-06', remote), job('Grid', '2024-02', '2024-06', remote)] },
  ],
  ['no dates', 'unknown', { work: [{ employer: 'Acme', place: 'Remote' }] }],
])('short remote jobs, %s', (_, value, ...profiles) => {
  expect(measured('short-remote-jobs', profiles)).toBe(value);
});

test.each<Row>([
  ['nothing said', 'unknown', { summary: ['I like computers.'] }],
  ['an age', 'unknown', { summary: ['I am 30 years old and my firm is 12 years old.'] }],
  ['a time ago', 'unknown', { summary: ['I moved 12 years ago.'] }],
  ['said in words', 8, { headline: ['Engineer, 8+ years'] }],
  ['said of experience', 12, { summary: ['With 12 years of professional experience.'] }],
  ['said in German', 7, { summary: ['7 Jahre Berufserfahrung'] }],
])('claimed years, %s', (_, value, ...profiles) => {
  expect(measured('claimed-years', profiles)).toBe(value);
});

test('years of work count from the first start to the last end', () => {
  expect(
    Math.round(measured('claimed-years', [{ work: [job('Acme', '2010-01', '2015-12'), job('Grid', '2016-01', 'present')] }]) as number),
  ).toBe(17);
});

test.each<Row>([
  ['no date', 'unknown', { headline: ['x'] }],
  ['a date after the reading', 'unknown', { 'account-created': ['2027-01'] }],
  ['a year only', 304, { 'account-created': ['2026'] }],
  ['an older account beside it', 1_035, { 'account-created': ['2026-10'] }, { 'account-created': ['2024'] }],
])('account age, %s', (_, value, ...profiles) => {
  expect(measured('account-age-days', profiles)).toBe(value);
});

const phone = (country?: string) => ({ text: 'x', ...(country === undefined ? {} : { country }) });

test.each<Row>([
  ['a number that several countries share', 'unknown', { phone: [phone()], 'claimed-location': [{ text: 'x', country: 'US' }] }],
  ['a home that is left open', 'unknown', { phone: [phone('GB')], 'claimed-location': [{ text: 'Remote' }] }],
  [
    'the country of a recent job',
    0,
    { phone: [phone('NL')], 'claimed-location': [{ text: 'x', country: 'PT' }], work: [job('Acme', '2020', '2025-06', { country: 'NL' })] },
  ],
  [
    'the country of an old job',
    1,
    { phone: [phone('NL')], 'claimed-location': [{ text: 'x', country: 'PT' }], work: [job('Acme', '2010', '2015', { country: 'NL' })] },
  ],
])('countries of phones, %s', (_, value, ...profiles) => {
  expect(measured('phone-countries-unexplained', profiles)).toBe(value);
});

test('a counter is the largest that any account shows', () => {
  const profiles = [{ count: [{ of: 'connections' as const, value: 12 }] }, { count: [{ of: 'connections' as const, value: 90 }] }];
  expect(measured('counted', profiles, 'connections')).toBe(90);
  expect(measured('counted', profiles, 'followers')).toBe('unknown');
});
