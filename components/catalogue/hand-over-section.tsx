import { i18n } from '#i18n';
import type { HandOverItem } from '../../lib/core/model/hand-over.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { SourceLine } from './source-line.tsx';

/** What only IT can see after the start, with how, the ordinary reasons and who published it. */
export function HandOverSection({ items }: { items: readonly HandOverItem[] }) {
  if (items.length === 0) return <EmptyState title={i18n.t('catalogue.handOver.none')} />;
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.handOver.lead')}</p>
      <ul className="mt-4 max-w-3xl">
        {items.map((item) => (
          <li key={item.id} className="border-t border-rule py-3">
            <h2 className="font-medium">{item.text}</h2>
            <p className="mt-1">{item.how}</p>
            <h3 className="mt-2 text-sm font-semibold">{i18n.t('catalogue.ordinary')}</h3>
            <ul className="list-disc pl-5">
              {item.benign.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <ul className="mt-2 flex flex-col gap-2">
              {item.sources.map((source) => (
                <SourceLine key={`${source.title} ${source.where}`} source={source} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
