import { i18n } from '#i18n';
import type { LinksState } from '../data/links-state.ts';

/** Why nothing can be said yet of what is shared: it is being prepared, and how far; or it could not be, and what to do. */
export function LinksWaiting({ links }: { links: Exclude<LinksState, { state: 'ready' }> }) {
  if (links.state === 'failed') {
    return (
      <div role="note" className="border-b border-rule bg-well px-4 py-2 text-sm">
        <p className="font-semibold">{i18n.t('link.seen.failed')}</p>
        <p>
          {links.message} {i18n.t('link.seen.failedAdvice')}
        </p>
      </div>
    );
  }
  const isCounted = links.state === 'preparing' && links.of > 0;
  const words = isCounted ? i18n.t('link.seen.preparing', [String(links.done), String(links.of)]) : i18n.t('link.seen.preparingShort');
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-b border-rule px-4 py-1.5 text-sm text-ink-soft">
      {words}
      {isCounted && <progress value={links.done} max={links.of} aria-label={words} className="h-1.5 w-24 accent-accent" />}
    </p>
  );
}
