import { i18n } from '#i18n';
import { type Step, stepStages } from '../../lib/core/model/step.ts';
import { camelCase } from '../ui/camel-case.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { SourceLine } from './source-line.tsx';

/** The verification steps that everybody gets, by when they are due. */
export function StepSection({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return <EmptyState title={i18n.t('catalogue.steps.none')} />;
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.steps.lead')}</p>
      {stepStages
        .map((stage) => ({ stage, due: steps.filter((step) => step.stage === stage) }))
        .filter(({ due }) => due.length > 0)
        .map(({ stage, due }) => (
          <section key={stage} className="mt-5">
            <h2 className="text-sm font-semibold">{i18n.t(`catalogue.steps.stage.${camelCase(stage)}`)}</h2>
            <ul className="mt-1 flex max-w-3xl flex-col gap-3">
              {due.map((step) => (
                <li key={step.id}>
                  <p className="font-medium">{step.text}</p>
                  {step.otherwise !== undefined && <p>{i18n.t('catalogue.steps.otherwise', [step.otherwise])}</p>}
                  {step.sources.length > 0 && (
                    <details>
                      <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">
                        {i18n.t('catalogue.lists.sources', step.sources.length)}
                      </summary>
                      <ul className="flex flex-col gap-2 pl-4">
                        {step.sources.map((source) => (
                          <SourceLine key={`${source.title} ${source.where}`} source={source} />
                        ))}
                      </ul>
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
