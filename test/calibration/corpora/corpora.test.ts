import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admit } from '../../../lib/core/intake/admit.ts';
import { dprkItWorkerPack as pack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { checksOf } from '../checks.ts';
import { githubAccounts } from './github-accounts.ts';
import { linkedinRecords } from './linkedin-records.ts';
import { readCorpora } from './read-corpora.ts';

// An invented corpus, in the shape of the real ones.
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const head = 'source,city,country,region,login,name,company,location,email,hireable,bio,public_repos,followers,following,created_at';
const files: Record<string, string> = {
  'gh_benign/users.csv': [
    head,
    'a/b,Berlin,DE,west-europe,mara-example,Mara Example,@example,Berlin,mara@example.com,,"Gardens, and ""more""",12,3,4,2015-02-03T00:00:00Z',
    'a/b,Berlin,DE,west-europe,nobody-here,,,,,,,0,0,0,2024-01-01T00:00:00Z',
    'c/d,,,africa,juma-sample,Juma Sample,,Nairobi,,,,3,1,1,2020-05-05T00:00:00Z',
  ].join('\n'),
  'gh_benign/profiles_with_repos.json': JSON.stringify([{ github_username: 'juma-sample', blog: 'https://juma.example.com' }]),
  'linkedin_json/profiles_by_name.json': JSON.stringify([
    {
      id: 'mara-example',
      name: 'Mara Example',
      city: 'Leeds, England',
      connections: 12,
      experience: [
        {
          title: 'Example Freight',
          company: 'Example Freight',
          positions: [{ title: 'Engineer', start_date: 'Mar 2019', end_date: 'Present' }],
        },
      ],
      education: [{ title: 'University of Sample', start_year: '2010', end_year: '2014' }],
    },
  ]),
  'cv_arefin/word/1.txt':
    'Mara Example\nGardener\nLeeds, England | mara.example@example.com\n\nExperience\nSample Parks\nGardener\nJan 2015 - Present\n',
  'cv_arefin/word/2.json': '{ "nothing": "of a person" }',
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a row of a table is an account as its page shows it, with its empty places', () => {
  const [mara, nobody, juma] = githubAccounts(folder);
  const admitted = admit(mara?.raw, { id: 'x', readAt: mara?.readAt ?? '' });
  if (!admitted.ok) throw new Error(admitted.message);
  expect(admitted.profile.observations.filter(({ origin }) => origin === 'page').map(({ kind, value }) => [kind, value])).toEqual([
    ['display-name', 'Mara Example'],
    ['handle', { platform: 'github', name: 'mara-example' }],
    ['summary', 'Gardens, and "more"'],
    ['claimed-location', { text: 'Berlin', country: 'DE' }],
    ['work', { employer: '@example' }],
    ['email', 'mara@example.com'],
    ['account-created', '2015-02-03'],
    ['count', { of: 'repositories', value: 12 }],
    ['count', { of: 'followers', value: 3 }],
    ['count', { of: 'following', value: 4 }],
  ]);
  expect(nobody?.raw.fields).toMatchObject({ 'display-name': 'empty', email: 'empty', summary: 'empty' });
  expect(juma?.raw.observations).toContainEqual(expect.objectContaining({ kind: 'link', value: 'https://juma.example.com' }));
});

test('fewer than ten people of a region are not told apart from others', () => {
  expect(githubAccounts(folder).map(({ region }) => region)).toEqual(['Berlin', 'Berlin', 'other']);
});

test('a published record is a profile, each position a job of its own', () => {
  const [mara] = linkedinRecords(folder);
  const admitted = admit(mara?.raw, { id: 'x', readAt: mara?.readAt ?? '' });
  if (!admitted.ok) throw new Error(admitted.message);
  expect(admitted.profile.observations.find(({ kind }) => kind === 'work')?.value).toMatchObject({
    employer: 'Example Freight',
    title: 'Engineer',
    start: '2019-03',
    end: 'present',
  });
});

test('of everybody only counts are given', async () => {
  const counted = await readCorpora(folder, checksOf(pack), 1, () => undefined);
  expect(counted.map(({ source, region, candidates, unread }) => [source.split(' ')[0], region, candidates, unread])).toEqual([
    ['GitHub', 'Berlin', 2, 0],
    ['GitHub', 'other', 1, 0],
    ['LinkedIn', 'several countries', 1, 0],
    ['Curricula', 'mixed, mostly South Asia', 1, 1],
  ]);
  expect(JSON.stringify(counted)).not.toMatch(/mara|example|juma|leeds/i);
});
