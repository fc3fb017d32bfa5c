import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { earliestDay, latestDay } from '../text/day-number.ts';
import { foldText } from '../text/fold-text.ts';
import { platformOf } from '../text/profile-link.ts';
import { type Claim, claimsOf } from './claim.ts';
import { pairBetween } from './pair-between.ts';

/**
 * An account that is younger on its own page than elsewhere: another site says since when it has been linked, or the candidate says to
 * have worked there before it was opened.
 */
export function accountAgePairs(current: readonly Profile[]): Pair[] {
  return claimsOf(current, 'account-created').flatMap((created) => {
    const opened = earliestDay(created.observation.value);
    const earlier = [...linksOf(current, created), ...worksOf(current, created)].find(({ date }) => opened - latestDay(date) > graceDays);
    if (earlier === undefined) return [];
    return pairBetween(
      'account-age',
      { claim: created, form: created.observation.value, words: [created.observation.value] },
      { claim: earlier.claim, form: earlier.date, words: [earlier.date] },
    );
  });
}

type Dated = { claim: Claim; date: string };

/** Since when other sites have known the account. */
const linksOf = (current: readonly Profile[], { profile }: Claim): Dated[] =>
  claimsOf(current, 'linked-account').flatMap((claim) => {
    const { platform, name, since } = claim.observation.value;
    const isSame = name !== undefined && profile.account === `${platform}:${foldText(name).replace(/^@/, '')}`;
    return since === undefined || !isSame ? [] : [{ claim, date: since }];
  });

/** Work that is said to have been done on the site itself. */
const worksOf = (current: readonly Profile[], { profile }: Claim): Dated[] =>
  claimsOf(current, 'work').flatMap((claim) => {
    const { employer, start } = claim.observation.value;
    if (start === undefined || employer === undefined) return [];
    const platform = freelanceSites.has(foldText(employer)) ? platformOf(employer) : undefined;
    return platform !== undefined && profile.account.startsWith(`${platform}:`) ? [{ claim, date: start }] : [];
  });

/** Places where one works by an account; an employer called GitHub is the company. */
const freelanceSites = new Set([
  'upwork',
  'fiverr',
  'freelancer',
  'freelancer.com',
  'peopleperhour',
  'guru',
  'toptal',
  'contra',
  'truelancer',
]);

/** Half a year: an account of the site that was opened anew, or under its former name, is told with the older year. */
const graceDays = 184;
