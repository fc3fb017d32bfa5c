import { expect, test } from 'vitest';
import { aProfile } from '../../../../test/builders/a-profile.ts';
import type { Profile } from '../../model/profile.ts';
import { listedAccountsGone, vouchedAccounts } from './listed-accounts.ts';

const options = { of: undefined, isExcepted: () => false };
const measuredBy = (measure: typeof vouchedAccounts, profiles: Profile[]) => {
  const result = measure({ profiles }, options);
  return result.is === 'known' ? result.value : result.missing;
};
const resume = aProfile(
  {
    handle: [
      { platform: 'github', name: 'mara-example' },
      { platform: 'linkedin', name: 'marajensen' },
    ],
  },
  1,
);
const page = (number: number, url: string, reason?: Profile['reason']): Profile => {
  const sketch = { 'display-name': ['Mara Jensen'], handle: [{ platform: 'github' as const, name: 'Mara-Example' }] };
  return { ...aProfile(reason === undefined ? sketch : { unreadable: true }, number), url, ...(reason === undefined ? {} : { reason }) };
};
const gone = page(2, 'https://github.com/mara-example', 'not-found');

test.each<[string, unknown, Profile[]]>([
  ['nothing was opened', ['handle'], [resume]],
  ['the page came up', 0, [resume, page(2, 'https://github.com/mara-example')]],
  ['the page wanted a login', ['handle'], [resume, page(2, 'https://github.com/mara-example', 'wall')]],
  ['a page that no source names does not exist', ['handle'], [resume, page(2, 'https://github.com/another', 'not-found')]],
  ['one page does not exist', 1, [resume, gone]],
  ['two pages do not exist', 2, [resume, gone, page(3, 'https://www.linkedin.com/in/marajensen/', 'not-found')]],
  ['a page that does not exist was once read', 0, [resume, gone, page(3, 'https://github.com/Mara-Example')]],
])('%s: %j accounts gone', (_, value, profiles) => {
  expect(measuredBy(listedAccountsGone, profiles)).toEqual(value);
});

const vouching = (name: string) =>
  aProfile({ 'display-name': [name], 'linked-account': [{ platform: 'github', name: 'mara-example' }] }, 1);
const read = page(2, 'https://github.com/mara-example');

test.each<[string, unknown, Profile[]]>([
  ['the account was not opened', 0, [vouching('Mara Jensen')]],
  ['the account shows another name', 0, [vouching('Tobias Hollis'), read]],
  ['another account was opened', 0, [vouching('Mara Jensen'), page(2, 'https://github.com/another')]],
  ['nothing is vouched for', ['linked-account'], [read]],
  ['the account shows the name', 1, [vouching('Mara Jensen'), read]],
])('%s: %j accounts vouched for', (_, value, profiles) => {
  expect(measuredBy(vouchedAccounts, profiles)).toEqual(value);
});
