import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import type { FindingCardProps } from './finding-card-props.ts';
import { FindingDetail } from './finding-detail.tsx';
import { OpinionLine } from './opinion-line.tsx';
import { RateLine } from './rate-line.tsx';

/** Quotes shown before the card is opened; the others wait inside. */
const quotesShown = 3;

/** One thing that was seen: its sentence and strength, the exact words, and inside why it may matter and what else it may mean. */
export function FindingCard(props: FindingCardProps) {
  const { finding, indicator, isOpen, opinion } = props;
  const detailId = useId();
  const [error, setError] = useState<string>();
  const quotes = isOpen ? finding.evidence : finding.evidence.slice(0, quotesShown);
  const hiddenQuotes = finding.evidence.length - quotes.length;

  return (
    <li data-finding={finding.indicator} className="px-4 py-row">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={detailId}
          onClick={() => props.onOpenChange(!isOpen)}
          className="-ml-1 flex min-h-6 w-[calc(100%+0.5rem)] items-start gap-1 rounded-sm pr-1 text-left hover:bg-hover"
        >
          <Icon name={isOpen ? 'open' : 'forward'} className="mt-0.5 size-4 text-ink-soft" />
          <span className={classNames('grow font-semibold', opinion?.stance === 'explained' && 'text-ink-soft')}>{indicator.name}</span>
          <span className="shrink-0 text-ink-soft" title={i18n.t(`finding.strengthMeaning.${finding.specificity}`)}>
            {i18n.t(`finding.strength.${finding.specificity}`)}
          </span>
        </button>
      </h3>
      <div className="mt-1.5 ml-4 flex min-w-0 flex-col gap-1.5">
        {quotes.map((evidence) => (
          <EvidenceQuote
            key={`${evidence.observation} ${evidence.quote}`}
            evidence={evidence}
            profiles={props.profiles}
            lists={props.lists}
            withPlace={isOpen}
          />
        ))}
        {hiddenQuotes > 0 && <p className="text-sm text-ink-soft">{i18n.t('finding.moreQuotes', hiddenQuotes)}</p>}
        <RateLine indicator={indicator.id} prevalence={props.prevalence} isWhole={isOpen} />
        {opinion !== undefined && <OpinionLine opinion={opinion} />}
        <div id={detailId} hidden={!isOpen}>
          {isOpen && <FindingDetail {...props} error={error ?? props.refusal} onError={setError} />}
        </div>
      </div>
    </li>
  );
}
