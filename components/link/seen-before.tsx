import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { LinksState } from '../data/links-state.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { CaseAnchor } from './case-anchor.tsx';
import { type LinkActions, LinkJudgement } from './link-judgement.tsx';
import { LinksWaiting } from './links-waiting.tsx';
import { NamesakeLine } from './namesake-line.tsx';
import { type OtherCandidate, otherCandidates } from './other-candidates.ts';
import { sharedWords } from './shared-words.ts';

type SeenBeforeProps = {
  links: LinksState;
  /** The case about which another line asks already whether it is the same candidate. */
  askedAlready?: string | undefined;
  actions: LinkActions;
  /** Goes to the list of all that is shared. */
  onLook: () => void;
};

/** Cases named at the top; the others are counted and stand in the list. */
const namedMost = 2;

/** Says at the top of a case, before anything else, that something of it stands in another one already. Silent where nothing does. */
export function SeenBefore({ links, askedAlready, actions, onLook }: SeenBeforeProps) {
  const others = links.state === 'ready' ? otherCandidates(links.links) : [];
  const asked = others.filter((one) => one.asked.length > 0);
  const [first] = asked;
  const sentence = first === undefined ? '' : `${i18n.t('link.seen.title')} ${stands(first)} ${visibleText(first.title)}`;
  const [said, setSaid] = useState('');
  // A region that starts with its words would stay silent.
  useEffect(() => setSaid(sentence), [sentence]);
  return (
    <>
      <LiveRegion message={said} />
      {isWorthSaying(links) && <LinksWaiting links={links} />}
      {links.state === 'ready' && (asked.length > 0 || others.length > 0 || links.namesakes.length > 0) && (
        <section
          aria-label={i18n.t('link.seen.label')}
          className={classNames('border-b border-rule px-4 py-2 text-sm', asked.length > 0 && 'bg-accent-well')}
        >
          <ul className="flex flex-col gap-2">
            {asked.slice(0, namedMost).map((other, index) => (
              <li key={other.id} className="min-w-0">
                <p className="[overflow-wrap:anywhere]">
                  {index === 0 && <b className="font-semibold">{i18n.t('link.seen.title')} </b>}
                  {stands(other)} <CaseAnchor id={other.id} title={other.title} className="font-semibold" /> ({i18n.t('profile.read')}{' '}
                  <Moment at={other.readAt} withTime />)
                </p>
                <div className="mt-1 flex flex-wrap items-start gap-2">
                  {other.id !== askedAlready && <LinkJudgement other={other} actions={actions} />}
                  <Button size="small" look="quiet" onClick={onLook}>
                    {i18n.t('link.look')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {asked.length > namedMost && (
            <p className="mt-1">
              <button type="button" className="min-h-6 text-accent underline underline-offset-2" onClick={onLook}>
                {i18n.t('link.seen.more', asked.length - namedMost)}
              </button>
            </p>
          )}
          <OrdinaryLinks others={others} />
          <NamesakeLine namesakes={links.namesakes} compared={links.compared} />
        </section>
      )}
    </>
  );
}

/** A comparison that could not be prepared, or takes a while; the moment that opening it takes is not worth a line that goes again. */
function isWorthSaying(links: LinksState): links is Exclude<LinksState, { state: 'ready' }> {
  return links.state === 'failed' || (links.state === 'preparing' && links.of > 0);
}

function stands({ asked, links }: OtherCandidate): string {
  const { words, count } = sharedWords(asked.length > 0 ? asked : links);
  // Beside the words, not around them: what somebody wrote must not come into a message that has plural forms.
  return `${words} ${i18n.t('link.seen.stands', count)}`;
}

/** What is shared for an ordinary reason: counted, and inside with the case and the reason. */
function OrdinaryLinks({ others }: { others: readonly OtherCandidate[] }) {
  const lines = others.flatMap((other) => {
    const ordinary = other.links.filter((link) => link.ordinary !== undefined);
    return ordinary.length === 0 ? [] : [{ other, ordinary }];
  });
  const count = lines.reduce((sum, { ordinary }) => sum + ordinary.length, 0);
  if (count === 0) return null;
  return (
    <details className="mt-1">
      <summary className="inline-block min-h-6 cursor-pointer text-accent">{i18n.t('link.seen.ordinary', count)}</summary>
      <ul className="flex flex-col gap-1">
        {lines.slice(0, 10).map(({ other, ordinary }) => (
          <li key={other.id} className="[overflow-wrap:anywhere]">
            <UntrustedText text={sharedWords(ordinary).words} /> · <CaseAnchor id={other.id} title={other.title} /> ·{' '}
            {[...new Set(ordinary.map((link) => link.ordinary ?? 'common-value'))]
              .map((reason) => i18n.t(`link.ordinaryReason.${camelCase(reason)}`))
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
