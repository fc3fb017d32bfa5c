import { defaultKnobs, type Knobs } from '../knobs.ts';
import { type Pair, type PairTopic, pairTopics } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { accountAgePairs } from './account-ages.ts';
import { clockPairs } from './clocks.ts';
import { contactPairs } from './contacts.ts';
import { degreePairs } from './degrees.ts';
import { documentAuthorPairs } from './document-authors.ts';
import { educationDatePairs } from './education-dates.ts';
import { employerPairs } from './employers.ts';
import { handlePairs } from './handles.ts';
import { jobDatePairs } from './job-dates.ts';
import { jobTitlePairs } from './job-titles.ts';
import { jobsAtOncePairs } from './jobs-at-once.ts';
import { namePairs } from './names.ts';
import { placePairs } from './places.ts';
import { ratePairs } from './rates.ts';
import { schoolPairs } from './schools.ts';

/**
 * What the sources of one candidate say differently about one thing, in the order of the topics: each disagreement once, with the two
 * quotes. Values that cannot be compared give no pair, which says nothing about them.
 *
 * @param current the newest visit of each page, as the reviewer corrected it
 */
export function pairsOf(current: readonly Profile[], knobs: Knobs = defaultKnobs): Pair[] {
  const pairs = pairTopics.flatMap((topic) => pairsBy[topic](current, knobs));
  return [...new Map(pairs.map((pair) => [pair.id, pair])).values()];
}

const pairsBy: Record<PairTopic, (current: readonly Profile[], knobs: Knobs) => Pair[]> = {
  name: namePairs,
  handle: handlePairs,
  place: placePairs,
  clock: clockPairs,
  contact: contactPairs,
  employer: employerPairs,
  'job-title': jobTitlePairs,
  'job-dates': jobDatePairs,
  'jobs-at-once': jobsAtOncePairs,
  school: schoolPairs,
  degree: degreePairs,
  'education-dates': educationDatePairs,
  'account-age': accountAgePairs,
  'document-author': documentAuthorPairs,
  rate: ratePairs,
};
