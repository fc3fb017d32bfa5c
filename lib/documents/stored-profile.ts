import type { Observation } from '../core/model/observation.ts';
import type { Profile } from '../core/model/profile.ts';
import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';

/**
 * A profile that was admitted before, as text again, so that it passes through the same door as everything else. What was
 * found inside other values is left out: it will be found there again. The reviewer's answers are no part of a profile.
 */
export function rawFromProfile(profile: Profile): RawProfile | undefined {
  if (profile.origin === 'reviewer' || profile.origin === 'derived' || profile.adapter === '') return undefined;
  const subject = profile.account.slice(profile.account.indexOf(':') + 1);
  return {
    origin: profile.origin,
    site: profile.site,
    adapter: profile.adapter,
    ...(profile.url === undefined ? {} : { url: profile.url }),
    subject,
    readable: profile.readable,
    ...(profile.reason === undefined ? {} : { reason: profile.reason }),
    fields: profile.fields,
    observations: profile.observations.flatMap((observation) => rawOf(observation) ?? []),
    notices: profile.notices,
  };
}

function rawOf(observation: Observation): RawObservation | undefined {
  if (observation.origin === 'derived' || observation.origin === 'reviewer' || observation.kind === 'answer') return undefined;
  const { kind, quote, locator, visible } = observation;
  return { kind, value: textOf(observation), quote, locator, ...(visible ? {} : { hidden: true }) };
}

function textOf({ kind, value }: Observation): RawObservation['value'] {
  if (typeof value === 'string') return value;
  if (kind === 'count') return { of: value.of, text: `${value.value}${value.atLeast ? '+' : ''}` };
  const { start, end, ...rest } = value as Record<string, unknown>;
  const dates =
    start === undefined
      ? end === undefined || end === 'present'
        ? undefined
        : `until ${end}`
      : `${start} -${end === undefined ? '' : ` ${end}`}`;
  const parts = Object.entries({ ...rest, dates }).filter(([, part]) => typeof part === 'string');
  return Object.fromEntries(parts) as Record<string, string>;
}
