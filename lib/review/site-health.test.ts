import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { admit } from '../core/intake/admit.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { Profile } from '../core/model/profile.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { recordProfile } from './record-profile.ts';
import { siteHealth, steadyFields } from './site-health.ts';

const page = JSON.parse(readFileSync('lib/adapters/github/fixtures/complete.expected.json', 'utf8')) as RawProfile;
const sparse = JSON.parse(readFileSync('lib/adapters/github/fixtures/sparse.expected.json', 'utf8')) as RawProfile;
const broken = (raw: RawProfile): RawProfile => ({
  ...raw,
  fields: { ...raw.fields, 'claimed-location': 'missing' },
  observations: raw.observations.filter(({ kind }) => kind !== 'claimed-location'),
});

/** Reads pages one after another, each of another candidate unless named, and asks after the last one. */
async function after(pages: (RawProfile & { subject?: string })[]) {
  const store = aDisk().open();
  const newId = countingIds();
  let last: Profile | undefined;
  for (const [index, raw] of pages.entries()) {
    const now = `2026-11-22T10:${String(index).padStart(2, '0')}:00.000Z`;
    const recorded = await recordProfile(store, raw, { now, newId });
    if (!recorded.ok) throw new Error(recorded.message);
    const admitted = admit(raw, { id: recorded.profile.id, readAt: now });
    last = admitted.ok ? admitted.profile : undefined;
  }
  const found = await store.read((database) => siteHealth(database, last as Profile, defaultKnobs));
  return found.ok ? found.value : found.message;
}
const people = (raws: RawProfile[]): RawProfile[] => raws.map((raw, index) => ({ ...raw, subject: `person-${index}` }));

test('a long run of sparse profiles of honest people says nothing', async () => {
  expect(await after(people(Array.from({ length: 12 }, () => sparse)))).toBeUndefined();
});

test('one page that was read too early says nothing, and neither do as many as the number allows', async () => {
  const some = Array.from({ length: defaultKnobs.healthMissesMax }, () => broken(page));
  expect(await after(people([page, page, ...some]))).toBeUndefined();
});

test('one candidate read again and again is one profile', async () => {
  expect(await after(Array.from({ length: 9 }, () => ({ ...broken(page), subject: 'mara' })))).toBeUndefined();
});

test('a page that has the field says nothing, whatever came before', async () => {
  expect(await after(people([...Array.from({ length: 6 }, () => broken(page)), page]))).toBeUndefined();
});

test('what an elder reader did not find says nothing about the site as it is', async () => {
  const elder = Array.from({ length: 4 }, () => ({ ...broken(page), adapter: 'github@0' }));
  expect(await after(people([...elder, broken(page)]))).toBeUndefined();
});

test('a site that nobody has a reader for promises nothing', async () => {
  expect(await after(people(Array.from({ length: 6 }, () => ({ ...broken(page), adapter: 'generic@1' }))))).toBeUndefined();
});

test('a field that every page has and that is missing on most of the last ones is named, with the count', async () => {
  expect(await after(people([page, page, ...Array.from({ length: 4 }, () => broken(page))]))).toMatchObject({
    site: 'GitHub',
    missing: [{ kind: 'claimed-location', misses: 4, profiles: 5 }],
  });
});

test('a field that pages may lack is never among those that every page has', () => {
  const profile = admit({ ...aRawProfile(), adapter: 'github@1' }, { id: 'a', readAt: '2026-11-22T10:00:00.000Z' });
  const steady = profile.ok ? steadyFields(profile.profile) : [];
  expect(steady).toContain('claimed-location');
  expect(steady).not.toContain('account-created');
});
