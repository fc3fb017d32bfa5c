import { i18n } from '#i18n';
import type { HandOverItem } from '../../lib/core/model/hand-over.ts';
import { ClaimSource } from '../finding/claim-source.tsx';

/** What IT looks for once somebody has started; nothing here is recorded in a case. */
export function KitHandOver({ items }: { items: readonly HandOverItem[] }) {
  if (items.length === 0) return <p className="px-4 py-3 md:px-6">{i18n.t('kit.it.none')}</p>;
  return (
    <ul className="divide-y divide-rule">
      {items.map(({ id, text, how, benign, sources }) => (
        <li key={id} className="flex break-inside-avoid gap-3 px-4 py-row md:px-6">
          <span aria-hidden="true" className="mt-0.5 hidden size-4 shrink-0 border border-ink print:block" />
          <div className="min-w-0 max-w-prose">
            <p className="font-medium">{text}</p>
            <p className="mt-1">
              <span className="text-ink-soft">{i18n.t('kit.it.how')}: </span>
              {how}
            </p>
            <h3 className="mt-1 text-sm font-medium text-ink-soft">{i18n.t('kit.it.ordinary')}</h3>
            <ul className="list-disc pl-4 marker:text-ink-soft">
              {benign.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <details className="mt-1 print:hidden">
              <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">
                {i18n.t('kit.it.by')} ({sources.length})
              </summary>
              {sources.map((source) => (
                <ClaimSource key={`${source.title} ${source.where}`} source={source} />
              ))}
            </details>
            <p className="hidden text-sm text-ink-soft print:block">
              {i18n.t('kit.it.by')}: {sources.map(({ publisher, published }) => `${publisher}, ${published.slice(0, 4)}`).join('; ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
