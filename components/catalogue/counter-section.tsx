import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExampleCases } from './example-cases.tsx';
import { PatternLines } from './pattern-lines.tsx';
import { patternNames } from './pattern-names.ts';
import { patternSentence } from './pattern-sentence.ts';
import { SourceLine } from './source-line.tsx';

/** What speaks for an ordinary history, how it works, and how somebody could show it without having one. */
export function CounterSection({ pack }: { pack: Pack }) {
  if (pack.counters.length === 0) return <EmptyState title={i18n.t('catalogue.counters.none')} />;
  const names = patternNames(pack);
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.counters.lead')}</p>
      <ul className="mt-4">
        {pack.counters.map((counter) => (
          <li key={counter.id} className="border-t border-rule py-3">
            <h2 className="font-medium">{i18n.t('why.sentence', [counter.name])}</h2>
            <p className="mt-1 max-w-prose">{counter.why}</p>
            <p className="mt-1 max-w-prose">
              <span className="text-sm font-medium text-ink-soft">{i18n.t('catalogue.counters.limits')}: </span>
              {counter.limits}
            </p>
            <details className="mt-1">
              <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">{i18n.t('catalogue.how.title')}</summary>
              <div className="mt-1 flex flex-col gap-3">
                <div>
                  <p className="text-ink-soft">{i18n.t('catalogue.how.lead')}</p>
                  <PatternLines sentence={patternSentence(counter.pattern, names)} />
                </div>
                {counter.sources.length > 0 && (
                  <ul className="flex flex-col gap-2">
                    {counter.sources.map((source) => (
                      <SourceLine key={`${source.title} ${source.where}`} source={source} />
                    ))}
                  </ul>
                )}
                <ExampleCases examples={counter.examples} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
