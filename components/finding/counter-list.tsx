import { i18n } from '#i18n';
import type { CounterEvidence } from '../../lib/core/model/counter-evidence.ts';
import type { CounterIndicator } from '../../lib/core/model/counter-indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { ClaimSource } from './claim-source.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';

type CounterListProps = {
  counterEvidence: readonly CounterEvidence[];
  pack: Pack;
  profiles: readonly Profile[];
  /** Everything open, for paper. */
  isWhole?: boolean;
};

/** Quotes shown of one thing; a record of twenty years is not worth twenty lines. */
const quotesShown = 2;

/** What speaks for an ordinary history, beside the findings; nothing where nothing does. */
export function CounterList({ counterEvidence, pack, profiles, isWhole = false }: CounterListProps) {
  const shown = counterEvidence.flatMap(({ counter: id, evidence }) => {
    const counter = pack.counters.find((one) => one.id === id);
    return counter === undefined ? [] : [{ counter, evidence }];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="counter-evidence" className="border-t border-rule bg-well px-4 py-3">
      <h2 id="counter-evidence" className="font-semibold">
        {i18n.t('finding.counter.title')}
      </h2>
      <p className="text-sm text-ink-soft">{i18n.t('finding.counter.lead')}</p>
      <ul className="mt-2 flex flex-col gap-3">
        {shown.map(({ counter, evidence }) => (
          <li key={counter.id} className="flex min-w-0 flex-col gap-1.5">
            <h3 className="font-medium">{i18n.t('why.sentence', [counter.name])}</h3>
            {(isWhole ? evidence : evidence.slice(0, quotesShown)).map((one) => (
              <EvidenceQuote
                key={`${one.observation} ${one.quote}`}
                evidence={one}
                profiles={profiles}
                lists={pack.lists}
                withPlace={isWhole}
              />
            ))}
            {!isWhole && evidence.length > quotesShown && (
              <p className="text-sm text-ink-soft">{i18n.t('finding.moreQuotes', evidence.length - quotesShown)}</p>
            )}
            {isWhole ? (
              <CounterReasons counter={counter} />
            ) : (
              <details>
                <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">{i18n.t('finding.counter.more')}</summary>
                <CounterReasons counter={counter} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why it speaks for an ordinary history, and at the same size how somebody could show it without having one. */
function CounterReasons({ counter }: { counter: CounterIndicator }) {
  return (
    <div className="mt-1 flex flex-col gap-2">
      <p>
        <span className="text-sm font-medium text-ink-soft">{i18n.t('finding.counter.why')}: </span>
        {counter.why}
      </p>
      <p>
        <span className="text-sm font-medium text-ink-soft">{i18n.t('finding.counter.limits')}: </span>
        {counter.limits}
      </p>
      {counter.sources.map((source) => (
        <ClaimSource key={`${source.title} ${source.where}`} source={source} />
      ))}
    </div>
  );
}
