import type { Observable, Observation } from '../../lib/core/model/observation.ts';
import { observableNames } from '../../lib/core/model/observation.ts';
import { type Profile, sourceKey } from '../../lib/core/model/profile.ts';

/** What became of a field between two visits of one account; the quotes are as they stood on the page. */
export type VisitDifference = {
  kind: Observable;
  what: 'new' | 'gone' | 'changed' | 'no-longer-found' | 'found-again';
  before: string[];
  now: string[];
};

/** A visit with what differs from the visit before it; the first visit of an account has none to compare with. */
export type Visit = { profile: Profile; previous?: Profile; differences: VisitDifference[] };

/** Every visit of every account, newest first. */
export function visits(profiles: readonly Profile[]): Visit[] {
  const oldestFirst = [...profiles].sort((a, b) => a.readAt.localeCompare(b.readAt));
  const lastOf = new Map<string, Profile>();
  const found = oldestFirst.map((profile): Visit => {
    const previous = lastOf.get(sourceKey(profile));
    // A visit that ran into a wall says nothing about the page, so the next one is compared with the last that could be read.
    if (profile.readable) lastOf.set(sourceKey(profile), profile);
    return previous === undefined || !profile.readable
      ? { profile, differences: [] }
      : { profile, previous, differences: visitDifferences(previous, profile) };
  });
  return found.reverse();
}

/** What differs between two visits, field by field, in the model's order. */
export function visitDifferences(before: Profile, now: Profile): VisitDifference[] {
  return observableNames.flatMap((kind): VisitDifference[] => {
    const old = quotes(before, kind);
    const fresh = quotes(now, kind);
    const gone = old.filter((quote) => !fresh.includes(quote));
    const added = fresh.filter((quote) => !old.includes(quote));
    // "No longer found" is said only when the reader lost the place; an empty place is a change by the candidate.
    if (now.fields[kind] === 'missing' && old.length > 0) return [{ kind, what: 'no-longer-found', before: old, now: [] }];
    if (before.fields[kind] === 'missing' && fresh.length > 0) return [{ kind, what: 'found-again', before: [], now: fresh }];
    if (gone.length > 0 && added.length > 0) return [{ kind, what: 'changed', before: gone, now: added }];
    if (gone.length > 0) return [{ kind, what: 'gone', before: gone, now: [] }];
    if (added.length > 0) return [{ kind, what: 'new', before: [], now: added }];
    return [];
  });
}

// Derived values repeat the quote of the value that they were found in.
function quotes(profile: Profile, kind: Observable): string[] {
  const own = (observation: Observation) => observation.kind === kind && observation.visible && observation.origin !== 'derived';
  return [...new Set(profile.observations.filter(own).map((observation) => observation.quote))];
}
