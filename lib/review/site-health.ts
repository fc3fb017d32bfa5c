import { sitePromises } from '../adapters/promises.gen.ts';
import type { Knobs } from '../core/knobs.ts';
import type { Observable } from '../core/model/observation.ts';
import type { Profile } from '../core/model/profile.ts';
import type { Database } from '../store/database.ts';

/** Fields that a site's pages always have and that came back missing on most of the profiles read last: the site has probably changed. */
export type SiteHealth = {
  site: string;
  /** The visit that was asked about. */
  profileId: string;
  /** Fields not found, and on how many of the profiles looked at. */
  missing: { kind: Observable; misses: number; profiles: number }[];
};

/** Stored visits that are gone through at most, the newest first. */
const scanMost = 400;

/**
 * How the site of a profile fares, by the newest visit of each candidate read there last. Undefined when nothing speaks for a
 * change; fields that a page may well lack never do.
 */
export async function siteHealth(database: Database, profile: Profile, knobs: Knobs): Promise<SiteHealth | undefined> {
  const steady = steadyFields(profile);
  if (steady.length === 0) return undefined;
  const seen = new Map<string, Profile>();
  const rows = await database.profiles.orderBy(':id').reverse().limit(scanMost).toArray();
  for (const row of rows) {
    if (seen.size >= knobs.healthVisits) break;
    if (row.readable && readerOf(row) === readerOf(profile) && !seen.has(row.account)) seen.set(row.account, row);
  }
  return healthOf(profile, [...seen.values()], steady, knobs);
}

/** The same for given visits, one per candidate. */
export function healthOf(
  profile: Profile,
  visits: readonly Pick<Profile, 'fields'>[],
  steady: readonly Observable[],
  { healthMissesMax }: Knobs,
): SiteHealth | undefined {
  const missing = steady
    .filter((kind) => profile.fields[kind] === 'missing')
    .map((kind) => ({ kind, misses: visits.filter(({ fields }) => fields[kind] === 'missing').length, profiles: visits.length }))
    .filter(({ misses, profiles }) => misses > healthMissesMax && misses * 2 > profiles);
  return missing.length === 0 ? undefined : { site: profile.site, profileId: profile.id, missing };
}

/** The fields that every page of this kind has, read or empty; none for a site that nobody has a reader for. */
export function steadyFields(profile: Profile): readonly Observable[] {
  const { id, part } = readerParts(profile);
  return sitePromises.find((each) => each.id === id && each.part === part)?.steady ?? [];
}

/** The reader and its version: what an elder version did not find says nothing about the site as it is. */
const readerOf = ({ adapter, part }: Profile): string => `${adapter} ${part ?? ''}`;

const readerParts = ({ adapter, part }: Profile): { id: string; part: string | undefined } => ({ id: adapter.split('@')[0] ?? '', part });
