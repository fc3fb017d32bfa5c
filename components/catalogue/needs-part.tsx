import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { kindNoun } from './kind-noun.ts';
import { needsOf } from './pattern-needs.ts';
import type { PatternNames } from './pattern-sentence.ts';

/** What must be there before an indicator can be answered. */
export function NeedsPart({ indicator, names }: { indicator: Indicator; names: PatternNames }) {
  const { kinds, questions, others, visits } = needsOf(indicator);
  return (
    <ul className="list-disc pl-5">
      {kinds.length > 0 && (
        <li>
          {i18n.t('catalogue.needsAnyOf')} {kinds.map(kindNoun).join(' · ')}
        </li>
      )}
      {questions.map((question) => (
        <li key={question}>{i18n.t('catalogue.needsAnswer', [names.question(question)])}</li>
      ))}
      {visits && <li>{i18n.t('catalogue.needsVisits')}</li>}
      {others && <li>{i18n.t('catalogue.needsOthers')}</li>}
    </ul>
  );
}
