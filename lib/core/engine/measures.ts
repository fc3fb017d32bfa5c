import type { Measure } from '../model/pattern.ts';
import type { MeasureFacts } from './measure.ts';
import { accountAgeDays, counted, unexplainedPhones } from './measures/accounts.ts';
import { claimedYears } from './measures/claimed-years.ts';
import { foreignFileAuthors, foreignMailboxes, foreignSlugs } from './measures/foreign-names.ts';
import { fullTimeOverlapDays } from './measures/full-time-overlap.ts';
import { historyDiscrepancies } from './measures/history-discrepancies.ts';
import { linkTargetsElsewhere } from './measures/link-targets.ts';
import { shortRemoteJobs } from './measures/short-remote-jobs.ts';
import { namesSpelledApart } from './measures/spellings.ts';

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
  counted,
};
