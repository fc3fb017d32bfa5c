import { i18n } from '#i18n';
import type { CommonThing } from '../../lib/core/model/common-thing.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { kindNoun } from './shared-words.ts';

/** What so many cases show that they are not compared one by one; nothing where there is no such thing. */
export function CommonList({ common }: { common: readonly CommonThing[] }) {
  if (common.length === 0) return null;
  return (
    <div className="px-4 pb-3 text-sm text-ink-soft">
      <p>{i18n.t('link.common.lead')}</p>
      <ul className="list-disc pl-5">
        {common.map(({ by, quote, shownBy }) => (
          <li key={`${by} ${quote ?? ''}`} className="[overflow-wrap:anywhere]">
            {kindNoun(by)}
            {quote !== undefined && (
              <>
                {' '}
                <q>
                  <UntrustedText text={quote} />
                </q>
              </>
            )}
            {': '}
            {shownBy === undefined ? i18n.t('link.common.template') : i18n.t('link.common.shownBy', [shownBy.toLocaleString('en')])}
          </li>
        ))}
      </ul>
    </div>
  );
}
