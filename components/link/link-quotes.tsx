import { i18n } from '#i18n';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import { limits } from '../../lib/core/model/limits.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { nameOfAccount } from '../finding/name-of-account.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { circumstances, kindNoun, likenessWords } from './shared-words.ts';

type LinkQuotesProps = {
  link: CaseLink;
  profiles: readonly Profile[];
  /** When the one side was read, where the profiles do not tell. */
  readAt?: string;
  /** What the two sides are called; `Here` and `There` where one of the two cases is the one on the screen. */
  sides?: readonly [string, string];
};

/** One thing that two cases share: what it is, both quotes side by side with their sources, and how rare it is. */
export function LinkQuotes({ link, profiles, readAt, sides = [i18n.t('link.list.here'), i18n.t('link.list.there')] }: LinkQuotesProps) {
  const readHere = profiles.find(({ account }) => account === link.source)?.readAt ?? readAt;
  return (
    <li className="@container flex min-w-0 flex-col gap-1 py-2">
      <p>
        <span className="font-medium">{kindNoun(link.by)}</span> <span className="text-sm text-ink-soft">· {likenessWords(link)}</span>
      </p>
      <div className="grid gap-2 @md:grid-cols-2">
        <Side
          title={sides[0]}
          quote={link.quote}
          source={nameOfAccount(link.source, profiles)}
          kind={link.kind}
          locator={link.locator}
          readAt={readHere}
        />
        <Side
          title={sides[1]}
          quote={link.other.quote}
          source={link.other.source}
          kind={link.other.kind}
          locator={link.other.locator}
          readAt={link.otherReadAt}
        />
      </div>
      <p className="text-sm text-ink-soft">{circumstances(link).join(' · ')}</p>
      {link.ordinary !== undefined && (
        <p className="text-sm">{i18n.t('link.list.isOrdinary', [i18n.t(`link.ordinaryReason.${camelCase(link.ordinary)}`)])}</p>
      )}
    </li>
  );
}

type SideProps = { title: string; quote: string; source: string; kind: CaseLink['kind']; locator: string; readAt: string | undefined };

function Side({ title, quote, source, kind, locator, readAt }: SideProps) {
  return (
    <figure className="min-w-0">
      <p className="text-xs font-medium text-ink-soft [overflow-wrap:anywhere]">
        <UntrustedText text={title} />
      </p>
      <blockquote className="border-l-2 border-rule pl-2 [overflow-wrap:anywhere]">
        <q>
          <UntrustedText text={quote} />
          {quote.length === limits.quote && '…'}
        </q>
      </blockquote>
      <figcaption className="pl-2.5 text-sm text-ink-soft [overflow-wrap:anywhere]">
        {i18n.t(`profile.kind.${camelCase(kind)}`)} · <UntrustedText text={source} />
        {locator !== '' && (
          <>
            {' · '}
            <code className="font-mono text-xs">
              <UntrustedText text={locator} />
            </code>
          </>
        )}
        {readAt !== undefined && (
          <>
            {' · '}
            {i18n.t('profile.read')} <Moment at={readAt} withTime />
          </>
        )}
      </figcaption>
    </figure>
  );
}
