import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { getDomain } from 'tldts';
import { siteReaders } from '../../lib/adapters/site-readers.gen.ts';

type Manifest = Record<string, unknown> & { permissions: string[]; content_security_policy: { extension_pages: string } };

const readManifest = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;

const builds = [
  { build: 'chrome-mv3', permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'] },
  { build: 'firefox-mv3', permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'] },
];

/** Whose pages a reviewer can be asked to grant: written out, so that the list cannot grow unseen. */
const grantableDomains = [
  'angel.co',
  'ashbyhq.com',
  'bamboohr.com',
  'contra.com',
  'dice.com',
  'fiverr.com',
  'freelancer.ca',
  'freelancer.cl',
  'freelancer.co.uk',
  'freelancer.com',
  'freelancer.com.au',
  'freelancer.de',
  'freelancer.es',
  'freelancer.in',
  'freelancer.mx',
  'freelancer.ph',
  'freelancer.pk',
  'freelancer.pl',
  'github.com',
  'gitlab.com',
  'greenhouse.io',
  'guru.com',
  'indeed.com',
  'lever.co',
  'linkedin.com',
  'npmjs.com',
  'peopleperhour.com',
  'recruitee.com',
  'smartrecruiters.com',
  'stackoverflow.com',
  't.me',
  'teamtailor.com',
  'telegram.me',
  'toptal.com',
  'truelancer.com',
  'twitter.com',
  'upwork.com',
  'wellfound.com',
  'workable.com',
  'x.com',
];

for (const { build, permissions } of builds) {
  test(`${build}: permissions have not grown`, () => {
    const manifest = readManifest(build);
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    const hosts = manifest['optional_host_permissions'] as string[];
    expect(hosts).toEqual(siteReaders.flatMap(({ matches }) => matches));
    expect(hosts.filter((pattern) => !/^https:\/\/(\*\.)?[a-z0-9.-]+\/([a-z]+\/)?\*$/.test(pattern))).toEqual([]);
    expect([...new Set(hosts.map((pattern) => getDomain(pattern.replace('*.', ''))))].sort()).toEqual(grantableDomains);
  });

  test(`${build}: nothing rests in a page, and no page can reach a packaged file`, () => {
    const manifest = readManifest(build);
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable'] ?? { ids: [], matches: [] }).toEqual({ ids: [], matches: [] });
  });

  test(`${build}: the policy closes the network`, () => {
    const policy = readManifest(build).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test(`${build}: no injected reader is larger than 60 kB`, () => {
    const readers = readdirSync(`.output/${build}`).filter((name) => name.startsWith('reader-'));
    expect(readers.length).toBeGreaterThan(3);
    expect(readers.filter((name) => statSync(`.output/${build}/${name}`).size > 60_000)).toEqual([]);
  });

  test(`${build}: runs in no private window, and starts with the agreed key`, () => {
    const manifest = readManifest(build);
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['commands']).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } });
  });
}
