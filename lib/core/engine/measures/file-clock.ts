import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { homeOffsets } from './clock.ts';

/**
 * Documents made or changed on a clock that no country shows which the candidate names as home or as a place of recent work. UTC is
 * how online editors are set and fits everywhere; a time without an offset says nothing.
 */
export const filesOutsideHomeOffsets: MeasureFacts = (facts) => {
  const times = seen(facts, 'document-time').filter(
    ({ observation: { value } }) => value.utcOffsetMinutes !== undefined && value.of !== 'sent',
  );
  if (times.length === 0) return { is: 'unknown', missing: ['document-time'] };
  const home = homeOffsets(facts);
  if (home === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const outside = times.filter(
    ({ observation: { value } }) => value.utcOffsetMinutes !== 0 && !home.offsets.includes(value.utcOffsetMinutes ?? 0),
  );
  const files = new Set(outside.map(({ profile }) => profile.id));
  const shown = outside.length > 0 ? outside : times;
  return { is: 'known', value: files.size, evidence: [...shown.map((time) => evidenceOf(time)), ...home.evidence] };
};
