import type { Observable } from '../../../../lib/core/model/observation.ts';
import type { RawObservation, RawProfile } from '../../../../lib/core/model/raw-profile.ts';

type Value = RawObservation['value'] | undefined;

/** One value of a source, or none where there is nothing. */
export function shown(kind: Observable, value: Value, locator: string): RawObservation[] {
  if (value === undefined) return [];
  const quote = typeof value === 'string' ? value : Object.values(value).join(' | ');
  return [{ kind, value, quote: quote.slice(0, 280), locator }];
}

/** A source as its reader would return it: every promised field is read, or found empty, or not found. */
export function rawSource(
  source: Pick<RawProfile, 'origin' | 'site' | 'adapter' | 'subject'> & Partial<Pick<RawProfile, 'url' | 'part'>>,
  promised: Partial<Record<Observable, 'empty' | 'missing'>>,
  observations: RawObservation[],
): RawProfile {
  const fields: RawProfile['fields'] = { ...promised };
  for (const { kind } of observations) fields[kind] = 'read';
  return { ...source, readable: true, fields, observations, notices: [] };
}
