import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { Badge } from '../ui/badge.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { OutwardLink } from '../ui/outward-link.tsx';

/** Where a claim was published: publisher, title with its link, when, and the place in the document. */
export function SourceLine({ source }: { source: Indicator['sources'][number] }) {
  return (
    <li>
      {source.url === undefined ? source.title : <OutwardLink url={source.url} text={source.title} />}
      <span className="block text-sm text-ink-soft">
        {source.publisher} · {i18n.t(`catalogue.sourceKind.${camelCase(source.kind)}`)} ·{' '}
        {i18n.t('catalogue.published', [source.published])} · {source.where}
      </span>
      {source.unverified && <Badge>{i18n.t('catalogue.unverified')}</Badge>}
    </li>
  );
}
