import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { comparePlaces } from '../text/countries-compared.ts';
import { areApart, type Claim, claimsOf } from './claim.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { formerCountries } from './former-countries.ts';
import { pairBetween } from './pair-between.ts';
import { areSeasonsApart } from './source-day.ts';

/**
 * Homes in two countries. A town lies in its region and its country; two towns of one country are an ordinary move, and a place whose
 * country is open says nothing. Nor does a territory beside the state that claims it, a country that was left lately, or a file so old
 * that the candidate may have moved since.
 */
export function placePairs(current: readonly Profile[]): Pair[] {
  const former = formerCountries(current);
  const compare = (one: Claim<'claimed-location'>, other: Claim<'claimed-location'>): Agreement => {
    const [a, b] = [one.observation.value.country, other.observation.value.country];
    if (a === undefined || b === undefined) return 'not-comparable';
    const compared = comparePlaces(one.observation.value, other.observation.value);
    if (compared !== 'different') return compared;
    const isMove = former.has(a) || former.has(b) || areSeasonsApart(one.profile, other.profile);
    return isMove || !areApart(one, other) ? 'not-comparable' : 'different';
  };
  return disagreements(claimsOf(current, 'claimed-location'), compare).flatMap(([one, other]) =>
    pairBetween('place', said(one), said(other)),
  );
}

const said = (claim: Claim<'claimed-location'>) => ({
  claim,
  form: claim.observation.value.country ?? '',
  words: [claim.observation.value.text],
});
