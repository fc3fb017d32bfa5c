import { expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../../test/builders/a-profile.ts';
import type { Measure } from '../../model/pattern.ts';
import { currentProfiles, earlierVisits } from '../facts.ts';
import { measureBy } from '../measures.ts';

type Row = [because: string, value: number | 'unknown', ...profiles: ProfileSketch[]];

function measured(measure: Measure, sketches: readonly ProfileSketch[]): number | 'unknown' {
  const profiles = someProfiles(...sketches);
  const facts = { profiles: currentProfiles(profiles), earlier: earlierVisits(profiles) };
  const result = measureBy[measure](facts, { isExcepted: () => false });
  if (result.is === 'unknown') {
    expect(result.missing).not.toEqual([]);
    return 'unknown';
  }
  expect(result.evidence).not.toEqual([]);
  return result.value;
}

const account = 'github:mara-example';
const list = (repository: string, ...commits: [author: string, at?: string][]): ProfileSketch => ({
  account,
  url: `https://github.com/${repository}/commits/main/`,
  commit: commits.map(([author, at]) => (at === undefined ? { author, text: 'a day' } : { author, text: at, at: `${at}T12:00:00` })),
});
const opened = (day: string): ProfileSketch => ({ account, 'account-created': [day] });
const withOpened = (day: string, sketch: ProfileSketch): ProfileSketch => ({ ...sketch, 'account-created': [day] });

test.each<Row>([
  ['commits after the day of joining', 0, withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen', '2024-01-01']))],
  ['eleven months before', 0, withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen', '2022-06-02']))],
  ['a year of joining that may begin later', 0, withOpened('2023', list('mara-example/ledger', ['Mara Jensen', '2022-02-01']))],
  ['a clock that was never set', 'unknown', withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen', '1970-01-01']))],
  ['somebody else’s repository', 'unknown', withOpened('2023-05-02', list('harbour/ledger', ['Mara Jensen', '2016-01-01']))],
  ['no day of joining', 'unknown', list('mara-example/ledger', ['Mara Jensen', '2016-01-01'])],
  [
    'a day of joining of another account',
    'unknown',
    list('mara-example/ledger', ['Mara Jensen', '2016-01-01']),
    { 'account-created': ['2023'] },
  ],
  ['no day of the commit', 'unknown', withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen']))],
  ['no list of commits', 'unknown', opened('2023-05-02')],
  ['one repository that was brought along', 1, withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen', '2016-01-01']))],
  [
    'two repositories, read one after the other',
    2,
    list('mara-example/ledger', ['Mara Jensen', '2016-01-01']),
    withOpened('2023-05-02', list('Mara-Example/harbour', ['Mara Jensen', '2017-01-01'], ['Mara Jensen', '2024-01-01'])),
  ],
  [
    'one repository read twice',
    1,
    list('mara-example/ledger', ['Mara Jensen', '2016-01-01']),
    withOpened('2023-05-02', list('mara-example/ledger', ['Mara Jensen', '2016-01-01'])),
  ],
])('repositories older than the account: %s', (_, value, ...profiles) =>
  expect(measured('repositories-older-than-account', profiles)).toBe(value),
);

test.each<Row>([
  ['one name, spelled in three ways', 1, list('mara-example/ledger', ['Mara Jensen'], ['Jensen, Mara'], ['M. Jensen'])],
  ['nicknames are no names', 0, list('mara-example/ledger', ['mjensen'], ['pixelgarden'], ['root'])],
  [
    'programs, machines and pen names',
    1,
    list(
      'mara-example/ledger',
      ...[['GitHub Actions'], ['dependabot[bot]'], ['MacBook Pro'], ['Ubuntu User'], ['Your Name'], ['Night Owl']].map(
        ([author = '']): [string] => [author],
      ),
      ['Mara Jensen'],
    ),
  ],
  ['a name that changed by marriage', 1, list('mara-example/ledger', ['Mara Jensen'], ['Mara Okafor'])],
  ['a former name', 2, list('mara-example/ledger', ['Mara Jensen'], ['Kevin Miller'])],
  ['three names with nothing in common', 3, list('mara-example/ledger', ['Mara Jensen'], ['Kevin Miller'], ['Rosa Albrecht'])],
  [
    'three names over two lists',
    3,
    list('mara-example/ledger', ['Mara Jensen'], ['Kevin Miller']),
    list('mara-example/harbour', ['Mara Jensen'], ['Rosa Albrecht']),
  ],
  [
    'two accounts that are counted apart',
    1,
    list('mara-example/a', ['Mara Jensen']),
    { ...list('b/b', ['Kevin Miller']), account: 'github:b' },
  ],
  ['a list that is not shown', 'unknown', { ...list('mara-example/ledger', ['Mara Jensen']), hidden: ['commit'] }],
  ['no list of commits', 'unknown', opened('2023')],
])('names of commit authors: %s', (_, value, ...profiles) => expect(measured('commit-author-names', profiles)).toBe(value));

const github = (name: string): ProfileSketch => ({ handle: [{ platform: 'github', name }] });

test.each<Row>([
  ['the account’s own login', 0, github('Mara-Example'), { email: ['1234567+mara-example@users.noreply.github.com'] }],
  ['the short form of old', 0, github('mara-example'), { email: ['mara-example@users.noreply.github.com'] }],
  [
    'a second account that is shown too',
    0,
    github('mara-example'),
    github('mara-work'),
    { email: ['1+mara-work@users.noreply.github.com'] },
  ],
  [
    'an account that the site verified',
    0,
    { 'linked-account': [{ platform: 'github', name: 'mara-work' }], email: ['mara-work@users.noreply.github.com'] },
  ],
  ['another login', 1, github('mara-example'), { email: ['1234567+pixel-garden@users.noreply.github.com'] }],
  ['no account to compare with', 'unknown', { email: ['1234567+pixel-garden@users.noreply.github.com'] }],
  ['an ordinary mailbox', 'unknown', github('mara-example'), { email: ['mara@example.com'] }],
])('logins in no-reply addresses: %s', (_, value, ...profiles) => expect(measured('noreply-logins-elsewhere', profiles)).toBe(value));

const follows = (followers: number, following: number): ProfileSketch['count'] => [
  { of: 'followers', value: followers },
  { of: 'following', value: following },
];

test.each<Row>([
  ['a popular account that follows few', 12, { account, count: follows(4_000, 12) }],
  ['both are many', 310, { account, count: follows(420, 310) }],
  ['a network of contacts elsewhere', 'unknown', { account: 'x:mara', count: follows(4_000, 3_000) }],
  ['only one of the two', 'unknown', { account, count: [{ of: 'followers', value: 400 }] }],
])('follows both ways: %s', (_, value, ...profiles) => expect(measured('follows-both-ways', profiles)).toBe(value));
