import { memo, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { indicatorRate } from '../../lib/core/text/people-rate.ts';
import { Badge } from '../ui/badge.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import type { IndicatorCardProps } from './indicator-card-props.ts';
import { IndicatorDetails } from './indicator-details.tsx';
import { shortRate } from './short-rate.ts';

/** An indicator: closed, what it says and why; open, everything that is known about it. Drawn again only when something of it changes. */
export const IndicatorCard = memo(function IndicatorCard(props: IndicatorCardProps) {
  const { indicator, words, off, isLinked } = props;
  const [isOpen, setOpen] = useState(isLinked);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isLinked) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: 'start' });
  }, [isLinked]);
  const content = `indicator-${indicator.id}`;
  const rate = indicatorRate(props.prevalence, indicator.id);
  const sources = matchingSources(indicator, words);
  return (
    // Far-off cards are not laid out until they come near: there are a hundred and fifty of them.
    <article
      ref={card}
      className={classNames(
        'scroll-mt-12 border-t border-rule px-4 md:px-6',
        !isOpen && '[contain-intrinsic-size:auto_4rem] [content-visibility:auto]',
      )}
    >
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setOpen(!isOpen)}
          className="-mx-2 flex w-[calc(100%+1rem)] items-start gap-2 rounded-md px-2 py-row text-left -outline-offset-2 hover:bg-hover"
        >
          <Icon name="forward" className={classNames('mt-0.5 size-4 text-ink-soft transition-[rotate]', isOpen && 'rotate-90')} />
          <span className="min-w-0 grow">
            <span className={classNames('font-medium', off !== undefined && 'text-ink-soft')}>
              <MarkedText text={indicator.name} words={words} />
            </span>{' '}
            {off !== undefined && <Badge tone="accent">{i18n.t('policy.isOff')}</Badge>}
            <span className="block text-sm font-normal text-ink-soft">
              <MarkedText text={indicator.why} words={words} />
            </span>
            {sources !== '' && (
              <span className="block text-sm font-normal text-ink-soft">
                <MarkedText text={i18n.t('catalogue.inSources', [sources])} words={words} />
              </span>
            )}
          </span>
          <span className="shrink-0 text-right text-sm font-normal text-ink-soft">
            {i18n.t(`finding.strength.${indicator.specificity}`)}
            <span className="hidden sm:block">{i18n.t(`catalogue.categories.${camelCase(indicator.category)}`)}</span>
            {rate !== undefined && <span className="block tabular-nums">{shortRate(rate.all.said)}</span>}
          </span>
        </button>
      </h2>
      {/* Taken out of the page while closed: open cards are long, and searching in the page should find the names. */}
      <div id={content} hidden={!isOpen} className="pb-5 pl-6 max-sm:pl-0">
        {isOpen && <IndicatorDetails {...props} />}
      </div>
    </article>
  );
});

/** Titles, publishers or the id where a word was found that is in neither the name nor the reason, so that one sees why it is listed. */
function matchingSources({ id, name, why, sources }: Indicator, words: readonly string[]): string {
  const shown = `${name} ${why}`.toLowerCase();
  const unseen = words.filter((word) => !shown.includes(word));
  const places = [id, ...new Set(sources.flatMap(({ publisher, title }) => [publisher, title]))];
  return places.filter((place) => unseen.some((word) => place.toLowerCase().includes(word))).join(' · ');
}
