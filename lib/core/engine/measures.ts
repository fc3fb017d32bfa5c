import type { Measure } from '../model/pattern.ts';
import type { MeasureFacts } from './measure.ts';
import { accountAgeDays, counted } from './measures/accounts.ts';
import { tradesNamed, yearsShown } from './measures/breadth.ts';
import { cameraReasons } from './measures/camera-reasons.ts';
import { claimedYears } from './measures/claimed-years.ts';
import { commitsOutsideHomeOffsets, hoursFromNamedClock } from './measures/clock.ts';
import { commitAuthorNames, repositoriesOlderThanAccount } from './measures/commits.ts';
import { followsBothWays } from './measures/follows.ts';
import { foreignFileAuthors, foreignMailboxes, foreignSlugs } from './measures/foreign-names.ts';
import { fullTimeOverlapDays } from './measures/full-time-overlap.ts';
import { historyDiscrepancies } from './measures/history-discrepancies.ts';
import { linkTargetsElsewhere } from './measures/link-targets.ts';
import { listedAccountsGone, vouchedAccounts } from './measures/listed-accounts.ts';
import { noreplyLoginsElsewhere } from './measures/noreply-logins.ts';
import { foreignPayees } from './measures/payees.ts';
import { internetPhones, unexplainedPhones } from './measures/phones.ts';
import { pictureKmFromHome } from './measures/pictures.ts';
import { activeYears, employersToldAlike, mailboxesAtEmployer } from './measures/record.ts';
import { sameSiteAccounts } from './measures/same-site-accounts.ts';
import { shortRemoteJobs } from './measures/short-remote-jobs.ts';
import { namesSpelledApart } from './measures/spellings.ts';
import { shortestFirstDegreeYears } from './measures/study-length.ts';

/** The one closed door for measuring: a function for each name that a pattern may use. */
export const measureBy: Record<Measure, MeasureFacts> = {
  'account-age-days': accountAgeDays,
  'claimed-years': claimedYears,
  'full-time-overlap-days': fullTimeOverlapDays,
  'history-discrepancies': historyDiscrepancies,
  'short-remote-jobs': shortRemoteJobs,
  'name-tokens-foreign-to-mailbox': foreignMailboxes,
  'name-tokens-foreign-to-slug': foreignSlugs,
  'file-authors-of-another-name': foreignFileAuthors,
  'link-targets-elsewhere': linkTargetsElsewhere,
  'names-spelled-apart': namesSpelledApart,
  'phone-countries-unexplained': unexplainedPhones,
  'camera-reasons': cameraReasons,
  'payees-in-other-names': foreignPayees,
  'internet-phones': internetPhones,
  'commits-outside-home-offsets': commitsOutsideHomeOffsets,
  'hours-from-named-clock': hoursFromNamedClock,
  'picture-km-from-home': pictureKmFromHome,
  'listed-accounts-gone': listedAccountsGone,
  'accounts-vouched-for': vouchedAccounts,
  'trades-named': tradesNamed,
  'years-shown': yearsShown,
  'first-degree-years': shortestFirstDegreeYears,
  'active-years': activeYears,
  'employers-told-alike': employersToldAlike,
  'mailboxes-at-employer': mailboxesAtEmployer,
  'repositories-older-than-account': repositoriesOlderThanAccount,
  'commit-author-names': commitAuthorNames,
  'noreply-logins-elsewhere': noreplyLoginsElsewhere,
  'follows-both-ways': followsBothWays,
  'same-site-accounts-sharing': sameSiteAccounts,
  counted,
};
