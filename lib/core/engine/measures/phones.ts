import { stateOfNumber, stateOfPlace } from '../../text/us-state.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { knownCountries } from './known-countries.ts';

/**
 * Phone numbers whose country is neither one that the candidate names as home nor one of a job of the last 24 months.
 * Numbers whose country is open (`+1`, `+7` and others serve several) are not counted.
 */
export const unexplainedPhones: MeasureFacts = (facts) => {
  const phones = seen(facts, 'phone').filter(({ observation }) => observation.value.country !== undefined);
  if (phones.length === 0) return { is: 'unknown', missing: ['phone'] };
  const known = knownCountries(facts);
  if (known === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const others = phones.filter(({ observation }) => !known.countries.includes(observation.value.country ?? ''));
  return {
    is: 'known',
    value: others.length,
    evidence: [...(others.length > 0 ? others : phones).map((value) => evidenceOf(value)), ...known.homes],
  };
};

/**
 * Numbers of the United States whose area code is of none of the states that homes, schools and jobs name. Fewer than three places
 * with a state are too few to say so.
 */
export const unexplainedAreaCodes: MeasureFacts = (facts) => {
  const phones = seen(facts, 'phone').flatMap((phone) => {
    const state = stateOfNumber(phone.observation.value.e164 ?? '');
    return state === undefined ? [] : [{ phone, state }];
  });
  if (phones.length === 0) return { is: 'unknown', missing: ['phone'] };
  const places = statesNamed(facts);
  if (places.length < placesMin) return { is: 'unknown', missing: ['claimed-location', 'work', 'education'] };
  const others = phones.filter(({ state }) => !places.some((place) => place.state === state));
  const shown = [...(others.length > 0 ? others : phones).map(({ phone }) => phone), ...places.map(({ place }) => place)];
  return { is: 'known', value: others.length, evidence: shown.map((value) => evidenceOf(value)) };
};

function statesNamed(facts: Facts): { place: Seen; state: string }[] {
  // Tbilisi is in Georgia too: a place that is known to be in another country names no state.
  const isHere = (country: string | undefined) => country === undefined || country === 'US';
  const homes = seen(facts, 'claimed-location').map((place) => ({ place, ...place.observation.value }));
  const jobs = seen(facts, 'work').map((place) => ({
    place,
    text: place.observation.value.place,
    country: place.observation.value.country,
  }));
  const schools = seen(facts, 'education').map((place) => ({ place, text: place.observation.value.school, country: undefined }));
  return [...homes, ...schools, ...jobs].flatMap(({ place, text, country }) => {
    const state = text !== undefined && isHere(country) ? stateOfPlace(text) : undefined;
    return state === undefined ? [] : [{ place, state }];
  });
}

/** The indicator's own bound. */
const placesMin = 3;

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
