import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { camelCase } from '../ui/camel-case.ts';
import { stepsOf } from './steps-of.ts';

/** What could be done next: what the findings ask, what only the reviewer can answer, and what was not seen. A list, not an order. */
export function NextStepList({ file, review, pack }: { file: CaseFile; review: CaseReview; pack: Pack }) {
  const { asks, questions, gaps } = stepsOf(file, review, pack);
  return (
    <div className="flex flex-col gap-3">
      <Steps title={i18n.t('case.next.ask')} steps={asks} />
      <Steps title={i18n.t('case.next.get')} steps={gaps.map((kind) => i18n.t(`profile.get.${camelCase(kind)}`))} />
      <Steps title={i18n.t('case.next.answer')} steps={questions} />
      <p className="border-l-2 border-accent pl-2">{i18n.t('case.next.clearance')}</p>
    </div>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      <ul className="list-disc pl-4 marker:text-ink-soft">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
