import { expect, test } from 'vitest';
import { parseCount } from './counts.ts';
import { nameSpelledIn } from './name-words.ts';
import { platformOf, profileLink } from './profile-link.ts';
import { parseRate } from './rate.ts';
import { canonicalUrl } from './url.ts';
import { parseUtcOffset } from './utc-offset.ts';

test.each([
  ['500+ connections', { value: 500, atLeast: true }],
  ['1.2k followers', { value: 1_200, atLeast: true }],
  ['1,234', { value: 1_234 }],
  ['12.345', { value: 12_345 }],
  ['3,4 тыс.', { value: 3_400, atLeast: true }],
  ['0', { value: 0 }],
  ['1.5', undefined],
  ['-5', undefined],
  ['none', undefined],
  ['99999999999999999999', undefined],
])('the counter %j', (text, count) => {
  expect(parseCount(text)).toEqual(count);
});

test.each([
  ['$65.00/hr', { amount: 65 }],
  ['€1,250.50', { amount: 1_250.5, currency: 'EUR' }],
  ['USD 40 per hour', { amount: 40, currency: 'USD' }],
  ['$30 - $50', {}],
  ['free', {}],
])('the rate %j', (text, rate) => {
  expect(parseRate(text)).toEqual(rate);
});

test.each([
  ['10:24 (UTC -06:00)', -360],
  ['GMT+5:30', 330],
  ['+0530', 330],
  ['120', 120],
  ['UTC', 0],
  ['UTC+99', undefined],
  ['10:24', undefined],
])('the offset of %j', (text, minutes) => {
  expect(parseUtcOffset(text)).toBe(minutes);
});

test.each([
  ['Example.com/Path?utm_source=x&a=1#top', 'https://example.com/Path?a=1'],
  ['http://user:pw@example.com', 'http://example.com/'],
  ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://example.com', undefined],
  ['localhost', undefined],
  ['two words.com', undefined],
])('the address %j', (text, url) => {
  expect(canonicalUrl(text)).toBe(url);
});

test.each([
  ['https://github.com/mara-roe', { platform: 'github', name: 'mara-roe' }],
  ['https://github.com/mara-roe/project', undefined],
  ['https://github.com/features', undefined],
  ['https://fr.linkedin.com/in/mara-roe-1a2b3c?x=1', { platform: 'linkedin', name: 'mara-roe-1a2b3c' }],
  ['https://www.linkedin.com/company/example', undefined],
  ['t.me/mararoe', { platform: 'telegram', name: 'mararoe' }],
  ['https://x.com/mararoe', { platform: 'x', name: 'mararoe' }],
  ['https://contra.com/discover', undefined],
  ['https://contra.com/mara_roe', { platform: 'contra', name: 'mara_roe' }],
  ['https://www.toptal.com/gis/coastlines', undefined],
  ['https://www.toptal.com/resume/mara-roe', { platform: 'toptal', name: 'mara-roe' }],
  ['https://www.guru.com/freelancers/mara-roe', { platform: 'guru', name: 'mara-roe' }],
  ['https://www.truelancer.com/freelancer/mararoe', { platform: 'truelancer', name: 'mararoe' }],
  ['https://www.peopleperhour.com/freelancer/design/mara-roe-zzexampl', { platform: 'peopleperhour', name: 'mara-roe-zzexampl' }],
  ['https://example.com/mararoe', undefined],
])('the account behind %j', (url, account) => {
  expect(profileLink(url)).toEqual(account);
});

test('platforms go by several names', () => {
  expect(['GitHub', 'Stack Overflow', 'Twitter', 'telegram.me', 'PeoplePerHour', 'Anything'].map(platformOf)).toEqual([
    'github',
    'stackoverflow',
    'x',
    'telegram',
    'peopleperhour',
    undefined,
  ]);
});

test.each([
  'pixel.garden',
  'full.stack',
  'info.dev',
  'contact.maria',
  'grey.fox',
  'mararoe',
  'x.y',
  'soft.business1020',
  'ivan-go',
  'عبد الرحمن',
])('%s spells nobody’s name', (text) => {
  expect(nameSpelledIn(text)).toBeUndefined();
});

test.each([
  'patrick.sullivan84',
  'PatrickSullivan',
  'tuan-do',
  'mei.ling',
  'olena_kovalenko',
  'hayato-suzuki',
  'minho.kim',
  'ahmed.hassan',
  'priya.raman',
])('%s spells a name', (text) => {
  expect(nameSpelledIn(text)).toHaveLength(2);
});
