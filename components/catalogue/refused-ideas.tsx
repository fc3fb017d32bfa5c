import { i18n } from '#i18n';
import { EmptyState } from '../ui/empty-state.tsx';

/** A published idea that did not become an indicator, and why not. */
export type RefusedIdea = { id: string; idea: string; reason: string };

/** What the catalogue leaves out on purpose. */
export function RefusedIdeas({ refused }: { refused: readonly RefusedIdea[] }) {
  if (refused.length === 0) return <EmptyState title={i18n.t('catalogue.refused.none')} />;
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.refused.lead')}</p>
      <dl className="mt-4 max-w-3xl">
        {refused.map((each) => (
          <div key={each.id} className="border-t border-rule py-3">
            <dt className="font-medium">{each.idea}</dt>
            <dd className="mt-1">{each.reason}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
