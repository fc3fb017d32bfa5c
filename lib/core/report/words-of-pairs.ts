import type { PairTopic } from '../model/pair.ts';

/** What differs, by topic, as a report says it. */
export const topicWords: Record<PairTopic, string> = {
  name: 'Two full names that share nothing',
  handle: 'Two accounts on one platform',
  place: 'Two countries named as home',
  clock: 'A clock that shows another time than the named home has',
  contact: 'Two ways to be reached that point to two people, or to two countries',
  employer: 'Two employers for the same time',
  'job-title': 'Two lines of work for one job',
  'job-dates': 'Other dates for one job',
  'jobs-at-once': 'Two full-time jobs at the same time',
  school: 'Two schools for the same years',
  degree: 'Two degrees for one course',
  'education-dates': 'Other years for one course',
  'account-age': 'An account that is younger on its own page than elsewhere',
  'document-author': 'Somebody else named in the file more than once',
  rate: 'Very different pay for the same unit of work',
};
