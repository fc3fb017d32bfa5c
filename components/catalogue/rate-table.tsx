import { i18n } from '#i18n';
import type { CountedShare, IndicatorRate } from '../../lib/core/text/people-rate.ts';
import { number, percent } from '../finding/rate-sentence.ts';

/** The share and interval of each region as figures, and beside them as a dot on its line, all lines on one scale. */
export function RateTable({ regions }: { regions: IndicatorRate['regions'] }) {
  const most = Math.max(...regions.map(({ rate }) => rate.interval.high));
  return (
    <table className="mt-1 w-full text-left text-sm tabular-nums">
      <thead className="text-ink-soft">
        <tr>
          <th scope="col" className="py-0.5 pr-3 font-medium">
            {i18n.t('catalogue.rate.region')}
          </th>
          <th scope="col" className="py-0.5 pr-3 font-medium">
            {i18n.t('catalogue.rate.seen')}
          </th>
          <th scope="col" className="py-0.5 pr-3 font-medium">
            {i18n.t('catalogue.rate.interval')}
          </th>
          <td className="max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {regions.map(({ id, name, rate }) => (
          <tr key={id} className="border-t border-rule">
            <th scope="row" className="py-0.5 pr-3 font-normal">
              {name}
            </th>
            <td className="py-0.5 pr-3 whitespace-nowrap" title={`${number(rate.yes)} / ${number(rate.of)}`}>
              {percent(rate.share)}
            </td>
            <td className="py-0.5 pr-3 whitespace-nowrap text-ink-soft">
              {percent(rate.interval.low)} – {percent(rate.interval.high)}
            </td>
            <td className="w-32 max-sm:hidden">
              <Plot rate={rate} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const width = 120;

// Says nothing that the figures beside it do not say.
function Plot({ rate: { share, interval }, most }: { rate: CountedShare; most: number }) {
  const at = (value: number): number => 4 + (most > 0 ? value / most : 0) * (width - 8);
  return (
    <svg aria-hidden="true" width={width} height="16" viewBox={`0 0 ${width} 16`} className="text-ink-soft">
      <line x1="4" x2={width - 4} y1="8" y2="8" stroke="currentColor" strokeOpacity="0.25" />
      <line x1={at(interval.low)} x2={at(interval.high)} y1="8" y2="8" stroke="currentColor" strokeWidth="2" />
      <circle cx={at(share)} cy="8" r="3" className="fill-accent" />
    </svg>
  );
}
