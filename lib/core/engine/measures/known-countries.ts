import type { Evidence } from '../../model/finding.ts';
import { dayOf, earliestDay } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, seen } from '../facts.ts';

/** Countries that the candidate names: every home, and every place of work of the last 24 months. */
export type KnownCountries = { countries: readonly string[]; homes: readonly Evidence[] };

/** What the candidate says of where they live and lately worked; `undefined` when no home with a country is named. */
export function knownCountries(facts: Facts): KnownCountries | undefined {
  const homes = seen(facts, 'claimed-location').filter(({ observation }) => observation.value.country !== undefined);
  if (homes.length === 0) return undefined;
  const recent = seen(facts, 'work').filter(({ profile, observation: { value } }) => {
    if (value.country === undefined) return false;
    return value.end === undefined || value.end === 'present' || dayOf(profile.readAt) - earliestDay(value.end) <= recentDays;
  });
  const countries = [...homes, ...recent].flatMap(({ observation }) => observation.value.country ?? []);
  return { countries: [...new Set(countries)], homes: homes.map((value) => evidenceOf(value)) };
}

/** 24 months: who has just moved is known at both places. */
const recentDays = 730;
