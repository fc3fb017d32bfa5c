import type { Knobs } from '../../lib/core/knobs.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { type SiteHealth, siteHealth } from '../../lib/review/site-health.ts';
import { useLive } from './live.ts';

/** Whether the site of a profile has probably changed; undefined when nothing speaks for it. */
export function useSiteHealth(profile: Profile | undefined, knobs: Knobs): SiteHealth | undefined {
  const key = `site-health:${profile?.id ?? ''}:${Object.keys(profile?.fields ?? {}).filter((kind) => profile?.fields[kind as keyof Profile['fields']] === 'missing')}:${knobs.healthVisits}:${knobs.healthMissesMax}`;
  const health = useLive(key, async (database) => (profile === undefined ? undefined : siteHealth(database, profile, knobs)));
  return health.state === 'ready' ? health.value : undefined;
}
