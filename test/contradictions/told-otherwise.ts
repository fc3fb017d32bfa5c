import type { Observable } from '../../lib/core/model/observation.ts';
import type { RawObservation, RawProfile } from '../../lib/core/model/raw-profile.ts';
import { shown } from '../calibration/people/sources/raw-source.ts';

type Value = RawObservation['value'];

/** A source that tells a value of a kind otherwise; the quote goes with it. */
export function toldOtherwise(source: RawProfile, kind: Observable, change: (value: Value, nth: number) => Value): RawProfile {
  let nth = 0;
  return {
    ...source,
    observations: source.observations.map((each) => {
      if (each.kind !== kind) return each;
      const value = change(each.value, nth++);
      return value === each.value ? each : (shown(kind, value, each.locator)[0] as RawObservation);
    }),
  };
}

/** A source that tells one thing more. */
export const toldAlso = (source: RawProfile, kind: Observable, value: Value, locator: string): RawProfile => ({
  ...source,
  fields: { ...source.fields, [kind]: 'read' },
  observations: [...source.observations, ...shown(kind, value, locator)],
});

/** The values of a kind that a source tells. */
export const valuesOf = (source: RawProfile, kind: Observable): Value[] =>
  source.observations.filter((each) => each.kind === kind).map(({ value }) => value);

/** A part of a value that is a record. */
export const partOf = (value: Value | undefined, part: string): string =>
  typeof value === 'object' ? ((value as Record<string, string>)[part] ?? '') : '';

/** A record with some of its parts told otherwise. */
export const withParts = (value: Value, parts: Record<string, string>): Value =>
  typeof value === 'object' ? { ...value, ...parts } : value;

/** The sources with one of them exchanged. */
export const exchanged = (sources: readonly RawProfile[], old: RawProfile, fresh: RawProfile): RawProfile[] =>
  sources.map((each) => (each === old ? fresh : each));

/** A text in which every year lies so many years later. */
export const yearsLater = (text: string, years: number): string =>
  text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));
