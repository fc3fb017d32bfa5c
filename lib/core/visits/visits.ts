import { type Profile, sourceKey } from '../model/profile.ts';
import type { Visit } from '../model/visit.ts';
import { visitDifferences } from './visit-differences.ts';

/** Every visit of every account, newest first. */
export function visitsOf(profiles: readonly Profile[]): Visit[] {
  const oldestFirst = [...profiles].sort((a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0));
  const lastOf = new Map<string, Profile>();
  const found = oldestFirst.map((profile): Visit => {
    const previous = lastOf.get(sourceKey(profile));
    // A visit that ran into a wall says nothing about the page, so the next one is compared with the last that could be read.
    if (profile.readable) lastOf.set(sourceKey(profile), profile);
    if (previous === undefined || !profile.readable) return { profile, differences: [] };
    return {
      profile,
      previous,
      differences: visitDifferences(previous, profile),
      ...(previous.adapter === profile.adapter ? {} : { isOtherReader: true }),
    };
  });
  return found.reverse();
}
