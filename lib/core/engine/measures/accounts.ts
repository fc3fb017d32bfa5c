import { dayOf, earliestDay } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Days that the candidate's oldest account had existed when it was read. A date without a day counts from its first
 * possible one, and one old account speaks for the others: both keep the question quiet where it is open.
 */
export const accountAgeDays: MeasureFacts = (facts) => {
  const ages = seen(facts, 'account-created')
    .map((created) => ({ created, days: dayOf(created.profile.readAt) - earliestDay(created.observation.value) }))
    .filter(({ days }) => days >= 0);
  const oldest = ages.toSorted((one, other) => other.days - one.days)[0];
  if (!oldest) return { is: 'unknown', missing: ['account-created'] };
  return { is: 'known', value: oldest.days, evidence: [evidenceOf(oldest.created)] };
};

/** The largest number that any of the candidate's accounts shows for a counter. */
export const counted: MeasureFacts = (facts, { of }) => {
  const counts = seen(facts, 'count').filter(({ observation }) => observation.value.of === of);
  const largest = counts.toSorted((one, other) => other.observation.value.value - one.observation.value.value)[0];
  if (!largest) return { is: 'unknown', missing: ['count'] };
  return { is: 'known', value: largest.observation.value.value, evidence: [evidenceOf(largest)] };
};
