import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { compareCountries } from '../text/countries-compared.ts';
import { dayOf, earliestDay } from '../text/day-number.ts';
import { mailbox, parseEmail } from '../text/email.ts';
import { areApart, type Claim, claimsOf } from './claim.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { pairBetween, type Said } from './pair-between.ts';
import { isWholeName, spellsOther } from './spelled-name.ts';

/**
 * Ways to be reached that belong to two people, or to two countries: mailboxes that spell full names with nothing in common, and phone
 * numbers of two countries of which the candidate names one at most. Two mailboxes, or two numbers of one country, are ordinary.
 */
export const contactPairs = (current: readonly Profile[]): Pair[] => [...mailboxPairs(current), ...phonePairs(current)];

function mailboxPairs(current: readonly Profile[]): Pair[] {
  // What stands in a message or a summary is often somebody else's: a referee's, a client's.
  const mailboxes = claimsOf(current, 'email').filter(({ observation }) => observation.origin !== 'derived');
  const apart = disagreements(mailboxes, (one, other) => compareMailboxes(one, other));
  if (apart.length > 0) return apart.flatMap(([one, other]) => pairBetween('contact', saidByMailbox(one), saidByMailbox(other)));
  const names = claimsOf(current, 'display-name');
  const shown = names.map(({ observation }) => observation.value);
  const whole = names.filter(({ observation }) => isWholeName(observation.value));
  const [name] = whole;
  const other = mailboxes.find(({ observation }) => spellsOther(localOf(observation.value), shown));
  if (other === undefined || name === undefined) return [];
  const apartFrom = whole.find((each) => areApart(each, other)) ?? name;
  return pairBetween(
    'contact',
    { claim: apartFrom, form: apartFrom.observation.value, words: [apartFrom.observation.value] },
    saidByMailbox(other),
  );
}

function compareMailboxes(one: Claim<'email'>, other: Claim<'email'>): Agreement {
  const [a, b] = [mailbox(one.observation.value), mailbox(other.observation.value)];
  if (a === undefined || b === undefined) return 'not-comparable';
  if (a.local === b.local && a.domain === b.domain) return 'same';
  const [local, otherLocal] = [localOf(one.observation.value), localOf(other.observation.value)];
  const areTwo = spellsOther(local, [asName(otherLocal)]) && spellsOther(otherLocal, [asName(local)]);
  return areTwo && areApart(one, other) ? 'different' : 'not-comparable';
}

/** What stands before the `@`, with the dots that part words and without what is added behind a plus. */
const localOf = (email: string): string => (parseEmail(email)?.local ?? '').replace(/\+.*$/s, '');

/** `mara.roe84` as a name: `mara roe`. */
const asName = (local: string): string => local.replace(/[^\p{L}]+/gu, ' ').trim();

const saidByMailbox = (claim: Claim<'email'>): Said => ({ claim, form: claim.observation.value, words: [claim.observation.value] });

function phonePairs(current: readonly Profile[]): Pair[] {
  const phones = claimsOf(current, 'phone').filter(({ observation }) => observation.origin !== 'derived');
  const named = new Set(countriesNamed(current));
  return disagreements(phones, (one, other) => {
    const [a, b] = [one.observation.value, other.observation.value];
    if (a.e164 !== undefined && a.e164 === b.e164) return 'same';
    if (a.country === undefined || b.country === undefined) return 'not-comparable';
    if (compareCountries(a.country, b.country) !== 'different') return 'not-comparable';
    const isExplained = named.has(a.country) && named.has(b.country);
    return isExplained || !areApart(one, other) ? 'not-comparable' : 'different';
  }).flatMap(([one, other]) => pairBetween('contact', saidByPhone(one), saidByPhone(other)));
}

const saidByPhone = (claim: Claim<'phone'>): Said => ({
  claim,
  form: `${claim.observation.value.country}: ${claim.observation.value.e164 ?? claim.observation.value.text}`,
  words: [claim.observation.value.text],
});

/** Homes, and places of work of the last years: who moved keeps a number. */
const countriesNamed = (current: readonly Profile[]): string[] => [
  ...claimsOf(current, 'claimed-location').flatMap(({ observation: { value } }) => value.country ?? []),
  ...claimsOf(current, 'work').flatMap(({ profile, observation: { value } }) =>
    value.end === undefined || value.end === 'present' || dayOf(profile.readAt) - earliestDay(value.end) <= keptFor
      ? (value.country ?? [])
      : [],
  ),
];

/** Ten years, in days: numbers are kept for long. */
const keptFor = 3_653;
