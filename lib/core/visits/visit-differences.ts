import { type Observable, type Observation, observableNames, singleKinds } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import type { VisitDifference } from '../model/visit.ts';
import { subjectKey, valueKey } from './value-key.ts';

/** Change by themselves, whatever the candidate does. */
const usualKinds: readonly Observable[] = ['count', 'local-time', 'last-activity'];

/**
 * What differs between two visits, field by field, in the model's order. Values are compared, not the words around them. Where another
 * version of the reader read the page before, a field that only one of the two reads says nothing, nor does a value that stands
 * within the other.
 */
export function visitDifferences(before: Profile, now: Profile): VisitDifference[] {
  const isOtherReader = before.adapter !== now.adapter;
  return observableNames.flatMap((kind) => {
    const [old, fresh] = [shown(before, kind), shown(now, kind)];
    if (isOtherReader && (before.fields[kind] === undefined || now.fields[kind] === undefined)) return [];
    const found = differencesOf(kind, isOtherReader ? without(old, fresh) : old, isOtherReader ? without(fresh, old) : fresh, before, now);
    return usualKinds.includes(kind) ? found.map((each) => ({ ...each, isUsual: true as const })) : found;
  });
}

function differencesOf(kind: Observable, old: Observation[], fresh: Observation[], before: Profile, now: Profile): VisitDifference[] {
  const [oldKeys, freshKeys] = [old, fresh].map((some) => new Set(some.map(valueKey))) as [Set<string>, Set<string>];
  const gone = old.filter((each) => !freshKeys.has(valueKey(each)));
  const added = fresh.filter((each) => !oldKeys.has(valueKey(each)));
  // "No longer found" is said only when the reader lost the place; an empty place is a change by the candidate.
  if (now.fields[kind] === 'missing' && old.length > 0) return [difference(kind, 'no-longer-found', old, [])];
  if (before.fields[kind] === 'missing' && fresh.length > 0) return [difference(kind, 'found-again', [], fresh)];
  if (gone.length > 0 && added.length > 0 && singleKinds.includes(kind)) return [difference(kind, 'changed', gone, added)];

  const changed = gone.filter((each) => added.some((one) => subjectKey(one) === subjectKey(each)));
  const became = added.filter((each) => changed.some((one) => subjectKey(one) === subjectKey(each)));
  const went = gone.filter((each) => !changed.includes(each));
  const came = added.filter((each) => !became.includes(each));
  return [
    ...(changed.length > 0 ? [difference(kind, 'changed', changed, became)] : []),
    ...(went.length > 0 ? [difference(kind, 'gone', went, [])] : []),
    ...(came.length > 0 ? [difference(kind, 'new', [], came)] : []),
  ];
}

const difference = (kind: Observable, what: VisitDifference['what'], before: Observation[], now: Observation[]): VisitDifference => ({
  kind,
  what,
  before: quotes(before),
  now: quotes(now),
});

const quotes = (some: readonly Observation[]): string[] => [...new Set(some.map(({ quote }) => quote))];

// Derived values were found inside another one, and are told with it.
const shown = (profile: Profile, kind: Observable): Observation[] =>
  profile.observations.filter((one) => one.kind === kind && one.visible && one.origin !== 'derived');

/** Values that stand within none of the others, nor any of the others within them. */
function without(some: readonly Observation[], others: readonly Observation[]): Observation[] {
  const keys = others.map(valueKey);
  return some.filter((each) => {
    const key = valueKey(each);
    return !keys.some((other) => other !== key && other !== '' && key !== '' && (other.includes(key) || key.includes(other)));
  });
}
