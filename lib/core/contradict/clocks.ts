import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { offsetsOf } from '../text/country-offsets.ts';
import { type Claim, claimsOf } from './claim.ts';
import { disagreements } from './disagreements.ts';
import { formerCountries } from './former-countries.ts';
import { pairBetween, type Said } from './pair-between.ts';
import { areSeasonsApart } from './source-day.ts';

/**
 * A clock that no country named as home shows, or two clocks that lie apart. Clocks on UTC are how machines are set and say nothing,
 * nor does the clock of a country that was left lately.
 */
export function clockPairs(current: readonly Profile[]): Pair[] {
  const clocks = claimsOf(current, 'local-time').filter(({ observation: { value } }) => (value.utcOffsetMinutes ?? 0) !== 0);
  const places = claimsOf(current, 'claimed-location');
  const former = [...formerCountries(current)].flatMap((country) => offsetsOf(country));
  const told = clocks.filter(({ observation }) => !former.some((offset) => isNear(offset, offsetOf(observation.value))));
  const apart = disagreements(told, (one, other) =>
    isNear(offsetOf(one.observation.value), offsetOf(other.observation.value)) ? 'same' : 'different',
  );
  if (apart.length > 0) return apart.flatMap(([one, other]) => pairBetween('clock', saidByClock(one), saidByClock(other)));
  for (const clock of told) {
    const place = places.find((each) => isElsewhere(clock, each));
    if (place !== undefined) return pairBetween('clock', saidByClock(clock), saidByPlace(place));
  }
  return [];
}

function isElsewhere(clock: Claim<'local-time'>, place: Claim<'claimed-location'>): boolean {
  const offsets = offsetsOf(place.observation.value.country ?? '');
  if (areSeasonsApart(clock.profile, place.profile)) return false;
  return offsets.length > 0 && !offsets.some((offset) => isNear(offset, offsetOf(clock.observation.value)));
}

const offsetOf = ({ utcOffsetMinutes = 0 }: Claim<'local-time'>['observation']['value']): number => utcOffsetMinutes;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < nearMinutes;

const saidByClock = (claim: Claim<'local-time'>): Said => ({
  claim,
  form: offsetText(offsetOf(claim.observation.value)),
  words: [claim.observation.value.text],
});

const saidByPlace = (claim: Claim<'claimed-location'>): Said => ({
  claim,
  form: `${claim.observation.value.country}: ${offsetsOf(claim.observation.value.country ?? '')
    .map(offsetText)
    .join(', ')}`,
  words: [claim.observation.value.text],
});

/** `UTC+05:30` */
const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  const part = (number: number) => String(number).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
};

/** One hour is a neighbour's clock, or summer time that one of the two does not keep. */
const nearMinutes = 120;
