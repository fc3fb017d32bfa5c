import type { Correction } from '../../lib/core/model/case.ts';
import { type Observable, type Observation, observableNames } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { FieldState } from '../../lib/core/model/raw-profile.ts';

/** One kind of fact in one source: what the reader says became of it, its values, and the reviewer's own word on it. */
export type Field = { kind: Observable; state: FieldState; values: Observation[]; correction?: Correction };

/** Something to do with one field, asked for outside the list: type its value, or point at it on the page. */
export type FieldRequest = { kind: Observable; how: 'edit' | 'point' };

/**
 * The fields of a source, name and place first, with the kinds that were found inside other text in their places.
 *
 * @param profile     as the review gives it, with corrections applied
 * @param corrections of the whole case; the newest of an account and kind counts
 */
export function fieldsOf(profile: Profile, corrections: readonly Correction[]): Field[] {
  const own = new Map<Observable, Correction>();
  for (const correction of corrections) {
    const before = own.get(correction.kind);
    if (correction.account === profile.account && (before === undefined || correction.at >= before.at))
      own.set(correction.kind, correction);
  }
  const promised = Object.keys(profile.fields) as Observable[];
  const kinds = new Set([...promised, ...profile.observations.map(({ kind }) => kind), ...own.keys()]);
  return observableNames.flatMap((kind) => {
    if (!kinds.has(kind)) return [];
    const values = profile.observations.filter((observation) => observation.kind === kind);
    const correction = own.get(kind);
    return {
      kind,
      values,
      state: profile.fields[kind] ?? (values.length > 0 ? 'read' : 'missing'),
      ...(correction === undefined ? {} : { correction }),
    };
  });
}

/** How many of the promised fields were read, and which were empty or not found. */
export function fieldCounts(profile: Profile): { promised: number; read: number; empty: number; missing: Observable[] } {
  const states = Object.entries(profile.fields) as [Observable, FieldState][];
  const count = (wanted: FieldState): number => states.filter(([, state]) => state === wanted).length;
  const missing = states.filter(([, state]) => state === 'missing').map(([kind]) => kind);
  return { promised: states.length, read: count('read'), empty: count('empty'), missing };
}
