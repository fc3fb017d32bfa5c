import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import { indicatorRate } from '../../lib/core/text/people-rate.ts';
import { rateMeaning, rateSentence } from './rate-sentence.ts';

type RateLineProps = {
  indicator: string;
  prevalence: Prevalence | undefined;
  /** Says in full what was counted and on whom; else only when pointed at. */
  isWhole: boolean;
};

/** How common a finding is among ordinary people, quietly; nothing where it was not counted. */
export function RateLine({ indicator, prevalence, isWhole }: RateLineProps) {
  const rate = indicatorRate(prevalence, indicator);
  if (rate === undefined) return null;
  const meaning = rateMeaning(rate.all);
  return (
    <p className="text-sm text-ink-soft" title={isWhole ? undefined : meaning}>
      {rateSentence(rate.all.said)}
      {isWhole && `. ${meaning}`}
    </p>
  );
}
