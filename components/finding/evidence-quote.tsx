import { i18n } from '#i18n';
import type { Evidence } from '../../lib/core/model/finding.ts';
import { limits } from '../../lib/core/model/limits.ts';
import type { List } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { camelCase } from '../ui/camel-case.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { ClaimSource } from './claim-source.tsx';
import { nameOfAccount } from './name-of-account.ts';

type EvidenceQuoteProps = { evidence: Evidence; profiles: readonly Profile[]; lists: readonly List[]; withPlace: boolean };

/** One place that supports a finding: the exact words, and where they stood. With `withPlace` down to the spot on the page. */
export function EvidenceQuote({ evidence, profiles, lists, withPlace }: EvidenceQuoteProps) {
  const list = lists.find(({ id }) => id === evidence.listed?.list);
  const publisher = evidence.listed && list?.sources[evidence.listed.source];
  return (
    <figure className="min-w-0">
      {evidence.quote === '' ? (
        <p className="border-l-2 border-rule pl-2">{i18n.t('finding.emptyPlace')}</p>
      ) : (
        <blockquote className="border-l-2 border-rule pl-2 [overflow-wrap:anywhere]">
          <q>
            <UntrustedText text={evidence.quote} />
            {evidence.quote.length === limits.quote && '…'}
          </q>
        </blockquote>
      )}
      <figcaption className="pl-2.5 text-sm text-ink-soft">
        {i18n.t(`profile.kind.${camelCase(evidence.kind)}`)} · <UntrustedText text={nameOfAccount(evidence.source, profiles)} />
        {withPlace && evidence.locator !== '' && (
          <>
            {' · '}
            <code className="font-mono text-xs [overflow-wrap:anywhere]">
              <UntrustedText text={evidence.locator} />
            </code>
          </>
        )}
      </figcaption>
      {withPlace && list !== undefined && (
        <div className="mt-1 pl-2.5 text-sm">
          <p>{i18n.t('finding.listed', [list.about])}</p>
          {publisher !== undefined && <ClaimSource source={publisher} />}
        </div>
      )}
    </figure>
  );
}
