import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import { indicatorRate } from '../../lib/core/text/people-rate.ts';
import { noRateSentence, number, percent, rateSentence } from '../finding/rate-sentence.ts';
import { RateTable } from './rate-table.tsx';

type RatePartProps = { indicator: Indicator; prevalence: Prevalence | undefined; onMethod: () => void };

/** How common it is among ordinary candidates: in words, in figures with their interval, and by region; or why that is not known. */
export function RatePart({ indicator, prevalence, onMethod }: RatePartProps) {
  const rate = indicatorRate(prevalence, indicator.id);
  if (rate === undefined) return <p>{noRateSentence(indicator.pattern, prevalence)}</p>;
  const { yes, of, interval, said } = rate.all;
  return (
    <>
      <p>{rateSentence(said)}.</p>
      <p className="text-sm text-ink-soft">
        {i18n.t('catalogue.rate.counted', [number(yes), number(of), percent(interval.low), percent(interval.high)])}{' '}
        <button type="button" onClick={onMethod} className="min-h-6 text-accent underline underline-offset-2">
          {i18n.t('catalogue.rate.method')}
        </button>
      </p>
      <details>
        <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">{i18n.t('catalogue.rate.byRegion')}</summary>
        <RateTable regions={rate.regions} />
      </details>
    </>
  );
}
