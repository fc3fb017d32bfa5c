import { i18n } from '#i18n';
import type { Question } from '../../lib/core/model/question.ts';

const stages = ['profile', 'messages', 'interview', 'references', 'offer', 'work'] as const;

/** The reviewer's questions by the moment at which they can be answered. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.questions.lead')}</p>
      {stages
        .map((stage) => ({ stage, asked: questions.filter((question) => question.stage === stage) }))
        .filter(({ asked }) => asked.length > 0)
        .map(({ stage, asked }) => (
          <section key={stage} className="mt-5">
            <h2 className="text-sm font-semibold">{i18n.t(`catalogue.questions.stage.${stage}`)}</h2>
            <ul className="mt-1 flex max-w-3xl flex-col gap-3">
              {asked.map((question) => (
                <li key={question.id}>
                  <p className="font-medium">{question.text}</p>
                  <p className="text-ink-soft">{question.how}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
