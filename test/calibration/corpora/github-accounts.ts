import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { RawProfile } from '../../../lib/core/model/raw-profile.ts';
import type { Person } from './person.ts';
import { rawFields } from './raw-value.ts';

/**
 * Accounts as GitHub's API gave them, in tables (`gh_benign/users.csv` by city, `gh_fake.csv` of a public list of suspected ones).
 * What GitHub's page shows besides, such as the readme and the calendar, is not in them.
 */
export function githubAccounts(folder: string): Person[] {
  const ordinary = rows(join(folder, 'gh_benign', 'users.csv'));
  const blogs = blogsOf(join(folder, 'gh_benign', 'profiles_with_repos.json'));
  const perRegion = Map.groupBy(
    ordinary.filter((row) => row['city'] === ''),
    (row) => row['region'],
  );
  return [
    ...ordinary.map((row): Person => {
      const city = row['city'] ?? '';
      if (city !== '')
        return {
          source: 'GitHub accounts of six cities, 2024',
          region: city,
          people: 'ordinary',
          readAt: '2024-11-01T12:00:00Z',
          raw: account(row),
        };
      return {
        source: 'GitHub accounts found by place and language, 2025',
        // A figure about two people would be about two people.
        region: (perRegion.get(row['region'])?.length ?? 0) < 10 ? 'other' : (row['region'] ?? 'other'),
        people: 'ordinary',
        readAt: '2025-07-15T12:00:00Z',
        raw: account({ ...row, blog: blogs.get(row['login'] ?? '') ?? '' }),
      };
    }),
    ...rows(join(folder, 'gh_fake.csv')).map(
      (row): Person => ({
        source: 'GitHub accounts on a public list of suspected ones, 2024',
        region: 'listed',
        people: 'published',
        readAt: '2024-11-01T12:00:00Z',
        raw: account(row),
      }),
    ),
  ];
}

type Row = Record<string, string | undefined>;

const rows = (file: string): Row[] => (existsSync(file) ? csvParse(readFileSync(file, 'utf8')) : []);

function blogsOf(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { github_username: string; blog?: string | null }[];
  return new Map(accounts.map(({ github_username: login, blog }) => [login, blog ?? '']));
}

function account(row: Row): RawProfile {
  const login = row['login'] ?? '';
  const count = (of: string, text: string | undefined) => (text === undefined || text === '' ? undefined : { of, text });
  return {
    origin: 'page',
    site: 'GitHub',
    adapter: 'github@2',
    url: `https://github.com/${encodeURIComponent(login)}`,
    subject: login,
    readable: true,
    ...rawFields({
      'display-name': row['name'],
      handle: { platform: 'github', name: login },
      summary: row['bio'],
      'claimed-location': row['location'],
      work: row['company'] ? { employer: row['company'] } : undefined,
      email: row['email'],
      ...(row['blog'] === undefined ? {} : { link: row['blog'] }),
      'account-created': row['created_at'],
      count: [count('repositories', row['public_repos']), count('followers', row['followers']), count('following', row['following'])],
    }),
    notices: [],
  };
}
