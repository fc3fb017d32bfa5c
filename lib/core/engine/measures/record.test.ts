import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../../model/example.ts';
import type { MeasureFacts } from '../measure.ts';
import { tradesNamed, yearsShown } from './breadth.ts';
import { pictureKmFromHome } from './pictures.ts';
import { activeYears, employersToldAlike, mailboxesAtEmployer } from './record.ts';
import { shortestFirstDegreeYears } from './study-length.ts';

type Row = [because: string, value: number | string[], ...profiles: ExampleProfile[]];
const check =
  (measure: MeasureFacts) =>
  (_: string, value: number | string[], ...profiles: ExampleProfile[]) => {
    const result = measure({ profiles: someProfiles(...profiles) }, { of: undefined, isExcepted: () => false });
    expect(result.is === 'known' ? Math.round(result.value * 10) / 10 : result.missing).toEqual(value);
    if (result.is === 'known') expect(result.evidence).not.toEqual([]);
  };
const commit = (at: string) => ({ author: 'Mara Jensen', text: 'c', at });
const job = (employer: string, start: string, end: string, more = {}) => ({ employer, title: 'Engineer', start, end, ...more });
const course = (degree: string, start: string, end: string) => ({ education: [{ school: 'Example College', degree, start, end }] });
const picture = (latitude: number, longitude: number, at = '2026-10-20T10:00:00') => ({
  'picture-position': [{ latitude, longitude }],
  'picture-time': [{ text: 'taken', at }],
});
const home = (country: string): ExampleProfile => ({ 'claimed-location': [{ text: country, country }] });

test.each<Row>([
  [
    'three years, one of them twice',
    3,
    { commit: [commit('2019-03-01T10:00:00'), commit('2021-03-01T10:00:00'), commit('2021-05-01T10:00:00')] },
    { message: [{ text: 'Hello', at: '2026-01-01T10:00:00' }] },
  ],
  ['a day that has not come', ['commit', 'message'], { commit: [commit('2030-03-01T10:00:00')] }],
  ['nothing dated', ['commit', 'message'], { message: [{ text: 'Hello' }] }],
])('%s: %j active years', check(activeYears));

const told = [job('Example Freight', '2019-03', 'present'), job('Example Grid', '2015', '2019')];
test.each<Row>([
  ['one source', ['work'], { work: told }],
  [
    'two sources, months and years',
    2,
    { work: told },
    { work: [job('Example Freight Ltd', '2019', 'present'), job('Example Grid', '2015-02', '2019-02')] },
  ],
  [
    'two sources, other dates',
    1,
    { work: told },
    { work: [job('Example Freight', '2021-05', 'present'), job('Example Grid', '2015', '2019')] },
  ],
  ['own business', ['work'], { work: told }, { work: [job('Freelance', '2019-03', 'present')] }],
])('%s: %j employers told alike', check(employersToldAlike));

test.each<Row>([
  ['a free mailbox', 0, { email: ['mara@mail.example'], work: told }],
  ['the name of the employer', 1, { email: ['mara@example-freight.com'], work: told }],
  ['the name of a past employer', 0, { email: ['mara@examplegrid.com'], work: told }],
  [
    'the address given for the employer',
    1,
    { email: ['mara@efl.example'], work: [job('Freight', '2020', 'present', { url: 'https://www.efl.example/about' })] },
  ],
  [
    'the address of a network',
    0,
    { email: ['mara@linkedin.com'], work: [job('Freight', '2020', 'present', { url: 'https://www.linkedin.com/company/1' })] },
  ],
  ['no current employer', ['work'], { email: ['mara@examplegrid.com'], work: [told[1] as never] }],
])('%s: %j mailboxes at an employer', check(mailboxesAtEmployer));

test.each<Row>([
  ['words of every day', 0, { skill: ['Go', 'Swift', 'Unity', 'Reaction time', 'Defined goals'] }],
  ['one trade in many words', 1, { skill: ['React', 'Angular', 'Vue.js'], headline: ['Front-end'] }],
  ['six trades', 6, { headline: ['Full stack: React, Node.js, Flutter'], skill: ['Solidity', 'Kubernetes', 'PyTorch'] }],
  ['nothing to read', ['skill', 'headline', 'summary'], { email: ['mara@mail.example'] }],
])('%s: %j trades', check(tradesNamed));

test.each<Row>([
  ['the earliest of all', 8.8, { work: [job('Example Grid', '2020', '2021')], 'account-created': ['2018-01-01'] }],
  ['a course without its start', 3.8, { education: [{ school: 'Example College', end: '2023' }] }],
  ['no date', ['work', 'account-created'], { skill: ['React'] }],
])('%s: %j years shown', check(yearsShown));

test.each<Row>([
  ['four years', 5, course('BSc Computer Science', '2012', '2016')],
  ['one year by months', 1.1, course('Bachelor of Science', '2015-09', '2016-09')],
  ['a master’s', ['education'], course('MSc Computer Science', '2015', '2016')],
  ['a top-up year', ['education'], course('BSc (Hons) Top-up', '2015-09', '2016-06')],
  ['still running', ['education'], course('BSc Computer Science', '2026', 'present')],
])('%s: %j years of study', check(shortestFirstDegreeYears));

test.each<Row>([
  ['at home', 0, { ...home('PL'), ...picture(50.06, 19.94) }],
  ['across the border', 0, { ...home('PL'), ...picture(50.1, 14.4) }],
  ['in the place of recent work', 0, { ...home('PL'), ...picture(40.4, -3.7), work: [job('Acme', '2024', 'present', { country: 'ES' })] }],
  ['last year', ['picture-position', 'picture-time'], { ...home('PL'), ...picture(-33.9, 151.2, '2025-10-20T10:00:00') }],
  ['no home', ['claimed-location'], picture(50, 20)],
])('%s: %j km', check(pictureKmFromHome));

test('a picture from another continent is thousands of kilometres away, and never more than it is', () => {
  const result = pictureKmFromHome(
    { profiles: someProfiles({ ...home('PL'), ...picture(-33.87, 151.21) }) },
    { of: undefined, isExcepted: () => false },
  );
  expect(result.is === 'known' && result.value).toBeGreaterThan(14_000);
  expect(result.is === 'known' && result.value).toBeLessThan(15_700);
});
