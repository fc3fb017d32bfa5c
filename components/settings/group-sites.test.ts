import { expect, test } from 'vitest';
import { groupSites, type SiteGrant } from './group-sites.ts';

const grant = (site: string, host: string, granted = false, isProven = true): SiteGrant => ({
  ...{ site, host, granted, isProven },
  pattern: `https://${host}/*`,
});
const grants = [
  grant('Upwork', 'upwork.com', true),
  grant('LinkedIn', 'linkedin.com', true),
  grant('LinkedIn', 'uk.linkedin.com'),
  grant('Greenhouse', 'greenhouse.io', false, false),
];

test('a site stands once with all its addresses, and is granted when all of them are', () => {
  expect(groupSites(grants, '').map(({ name, hosts, group }) => [name, hosts.length, group])).toEqual([
    ['Greenhouse', 1, 'unproven'],
    ['LinkedIn', 2, 'proven'],
    ['Upwork', 1, 'granted'],
  ]);
});

test.each([
  ['in', ['LinkedIn']],
  ['UK. linked', ['LinkedIn']],
  ['house', ['Greenhouse']],
  ['nowhere', []],
])('“%s” finds %j', (words, names) => {
  expect(groupSites(grants, words).map(({ name }) => name)).toEqual(names);
});
