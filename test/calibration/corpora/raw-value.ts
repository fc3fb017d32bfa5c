import type { Observable } from '../../../lib/core/model/observation.ts';
import type { FieldState, RawObservation, RawProfile } from '../../../lib/core/model/raw-profile.ts';

type Value = RawObservation['value'] | undefined | null;

/** Fields of a record that the site's own reader would give: each kind with its values, empty ones as the empty place they are. */
export function rawFields(values: Partial<Record<Observable, Value | Value[]>>): Pick<RawProfile, 'fields' | 'observations'> {
  const observations: RawObservation[] = [];
  const fields: [Observable, FieldState][] = [];
  for (const [kind, given] of Object.entries(values) as [Observable, Value | Value[]][]) {
    const present = [given].flat().filter((value) => value !== undefined && value !== null && !isEmpty(value));
    fields.push([kind, present.length > 0 ? 'read' : 'empty']);
    for (const value of present as RawObservation['value'][]) observations.push({ kind, value, quote: '', locator: kind });
  }
  return { fields: Object.fromEntries(fields), observations };
}

const isEmpty = (value: RawObservation['value']): boolean =>
  typeof value === 'string' ? value.trim() === '' : Object.values(value).every((part) => part.trim() === '');
