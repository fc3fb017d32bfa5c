import { kilometresFromCountry } from '../../text/country-distance.ts';
import { dayOf } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { knownCountries } from './known-countries.ts';

/**
 * Kilometres, at the least, between where a picture of the last 90 days says that it was taken and the nearest town of the countries that the
 * candidate names as home or as a place of recent work. The picture farthest away counts; older ones and those without a day do not.
 */
export const pictureKmFromHome: MeasureFacts = (facts) => {
  const positions = seen(facts, 'picture-position').filter(({ profile }) =>
    seen(facts, 'picture-time').some((time) => time.profile === profile && isLate(time.observation.value.at, profile.readAt)),
  );
  if (positions.length === 0) return { is: 'unknown', missing: ['picture-position', 'picture-time'] };
  const known = knownCountries(facts);
  if (known === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const measured = positions.flatMap((position) => {
    const { latitude, longitude } = position.observation.value;
    const distances = known.countries.flatMap((country) => kilometresFromCountry(country, latitude, longitude) ?? []);
    return distances.length === 0 ? [] : [{ position, km: Math.min(...distances) }];
  });
  const farthest = measured.toSorted((one, other) => other.km - one.km)[0];
  if (farthest === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  return { is: 'known', value: farthest.km, evidence: [evidenceOf(farthest.position), ...known.homes] };
};

function isLate(at: string | undefined, readAt: string): boolean {
  if (at === undefined) return false;
  const age = dayOf(readAt) - dayOf(`${at.slice(0, 10)}T00:00Z`);
  // The camera's clock is local, so a picture of today may be a day ahead.
  return age >= -1 && age <= 90;
}
