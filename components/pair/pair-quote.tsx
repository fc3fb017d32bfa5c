import { i18n } from '#i18n';
import { limits } from '../../lib/core/model/limits.ts';
import type { PairSide } from '../../lib/core/model/pair.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { nameOfAccount } from '../finding/name-of-account.ts';
import { camelCase } from '../ui/camel-case.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';

type PairQuoteProps = { side: PairSide; profiles: readonly Profile[] };

/** One of the two quotes: the exact words with what differs marked, where they stand, and when that was read. */
export function PairQuote({ side, profiles }: PairQuoteProps) {
  return (
    <figure className="min-w-0 rounded-md border border-rule bg-well px-2.5 py-2">
      <figcaption className="mb-1 text-sm text-ink-soft [overflow-wrap:anywhere]">
        <span className="font-medium text-ink">
          <UntrustedText text={nameOfAccount(side.source, profiles)} />
        </span>{' '}
        · {i18n.t(`profile.kind.${camelCase(side.kind)}`)} · {i18n.t('pair.read')} <Moment at={side.readAt} withTime />
      </figcaption>
      <blockquote className="[overflow-wrap:anywhere]">
        <q>
          <bdi>
            <MarkedText text={visibleText(side.quote)} words={side.words.map(visibleText)} />
          </bdi>
          {side.quote.length === limits.quote && '…'}
        </q>
      </blockquote>
      <p className="mt-1 text-xs text-ink-soft">
        <code className="font-mono [overflow-wrap:anywhere]">
          <UntrustedText text={side.locator} />
        </code>
      </p>
    </figure>
  );
}
