import { i18n } from '#i18n';
import type { Source } from '../../lib/core/model/source.ts';
import { OutwardLink } from '../ui/outward-link.tsx';

/** Who published a claim, under which title, when, and where in it; opened by an explicit click only. */
export function ClaimSource({ source }: { source: Source }) {
  return (
    <p className="text-sm text-ink-soft">
      {source.url === undefined ? (
        <span>
          {source.title} ({i18n.t('finding.ownMeasurement')})
        </span>
      ) : (
        <OutwardLink url={source.url} text={source.title} />
      )}
      <br />
      {source.publisher}, <span className="whitespace-nowrap">{source.published}</span>. {source.where}
      {source.unverified && ` (${i18n.t('finding.unverified')})`}
    </p>
  );
}
