import { compareCountries } from '../../text/countries-compared.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { knownCountries } from './known-countries.ts';

/**
 * Phone numbers whose country is neither one that the candidate names as home nor one of a job of the last 24 months.
 * Numbers whose country is open (`+1`, `+7` and others serve several) are not counted, nor those of a territory that belongs to such a
 * country or is claimed by it.
 */
export const unexplainedPhones: MeasureFacts = (facts) => {
  const phones = seen(facts, 'phone').filter(({ observation }) => observation.value.country !== undefined);
  if (phones.length === 0) return { is: 'unknown', missing: ['phone'] };
  const known = knownCountries(facts);
  if (known === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const others = phones.filter(({ observation }) =>
    known.countries.every((country) => compareCountries(country, observation.value.country ?? '') === 'different'),
  );
  return {
    is: 'known',
    value: others.length,
    evidence: [...(others.length > 0 ? others : phones).map((value) => evidenceOf(value)), ...known.homes],
  };
};

/**
 * Numbers from a range that the country's numbering plan keeps for telephony over the internet, of those countries that have such a
 * range and do not give it to ordinary households at large. A number of another country says nothing: ask the carrier.
 */
export const internetPhones: MeasureFacts = (facts) => {
  const phones = seen(facts, 'phone').filter(
    ({ observation: { value } }) => value.country !== undefined && Object.hasOwn(internetRanges, value.country),
  );
  if (phones.length === 0) return { is: 'unknown', missing: ['phone'] };
  const found = phones.filter(({ observation: { value } }) => internetRanges[value.country ?? '']?.test(value.e164 ?? ''));
  return { is: 'known', value: found.length, evidence: (found.length > 0 ? found : phones).map((value) => evidenceOf(value)) };
};

/** By country, numbers as libphonenumber's full tables have them; the tests compare the two. France is left out: its 09 is every home's. */
const internetRanges: Record<string, RegExp> = { GB: /^\+4456\d{8}$/, JP: /^\+8150[1-9]/, KR: /^\+8270\d{8}$/ };
