import type { Counter, ObservationOf } from '../../model/observation.ts';
import { evidenceOf } from '../answer.ts';
import { type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * The smaller of the two numbers that an account for code shows: who follows it, and whom it follows. Accounts elsewhere say
 * nothing here, since following back is the custom on most of them.
 */
export const followsBothWays: MeasureFacts = (facts) => {
  const counts = seen(facts, 'count').filter(({ profile }) => /^git(?:hub|lab):/.test(profile.account));
  const accounts = [...Map.groupBy(counts, ({ profile }) => profile.account).values()].flatMap((all) => {
    const [followers, following] = [largest(all, 'followers'), largest(all, 'following')];
    return followers === undefined || following === undefined ? [] : [[followers, following] as const];
  });
  const most = accounts.toSorted((one, other) => least(other) - least(one))[0];
  if (!most) return { is: 'unknown', missing: ['count'] };
  return { is: 'known', value: least(most), evidence: most.map((count) => evidenceOf(count)) };
};

type Count = Seen<ObservationOf<'count'>>;

const largest = (counts: readonly Count[], of: Counter): Count | undefined =>
  counts
    .filter(({ observation }) => observation.value.of === of)
    .toSorted((one, other) => other.observation.value.value - one.observation.value.value)[0];

const least = (counts: readonly Count[]): number => Math.min(...counts.map(({ observation }) => observation.value.value));
