import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';
import type { Question } from '../../lib/core/model/question.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Choice } from '../ui/choice.tsx';

type QuestionListProps = {
  questions: readonly Question[];
  answers: readonly ReviewerAnswer[];
  actions: Pick<CaseActions, 'answerQuestion'>;
};

const stages: readonly Question['stage'][] = ['profile', 'messages', 'interview', 'references', 'offer'];
const replies = ['yes', 'no', 'not-asked'] as const;

/** What only the reviewer can answer, in the order in which it can be known. An answer counts like any observation. */
export function QuestionList({ questions, answers, actions }: QuestionListProps) {
  if (questions.length === 0) return <p className="px-4 py-4">{i18n.t('finding.questionsEmpty')}</p>;
  return (
    <div>
      <p className="px-4 pt-3 text-sm text-ink-soft">{i18n.t('finding.questionsHeading')}</p>
      {stages.map((stage) => {
        const ofStage = questions.filter((question) => question.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <section key={stage} aria-label={i18n.t(`finding.stage.${stage}`)} className="border-b border-rule last:border-b-0">
            <h3 className="px-4 pt-3 text-sm font-medium text-ink-soft">{i18n.t(`finding.stage.${stage}`)}</h3>
            <ul>
              {ofStage.map((question) => (
                <QuestionRow key={question.id} question={question} reply={newestReply(question.id, answers)} actions={actions} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type QuestionRowProps = { question: Question; reply: ReviewerAnswer['reply']; actions: Pick<CaseActions, 'answerQuestion'> };

function QuestionRow({ question, reply, actions }: QuestionRowProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const answer = async (next: ReviewerAnswer['reply']) =>
    setError(await act(actions.answerQuestion(question.id, next), i18n.t('finding.saidAnswered')));
  return (
    <li className="px-4 py-row">
      <Choice
        legend={question.text}
        value={reply}
        options={replies.map((value) => ({ value, label: i18n.t(`finding.reply.${camelCase(value)}`) }))}
        onChange={(next) => void answer(next)}
      />
      <p className="mt-1 text-sm text-ink-soft">
        {i18n.t('finding.how')}: {question.how}
      </p>
      {error !== undefined && (
        <p role="alert" className="text-sm text-red">
          {error}
        </p>
      )}
    </li>
  );
}

function newestReply(question: string, answers: readonly ReviewerAnswer[]): ReviewerAnswer['reply'] {
  let newest: ReviewerAnswer | undefined;
  for (const answer of answers) {
    if (answer.question === question && (newest === undefined || answer.at >= newest.at)) newest = answer;
  }
  return newest?.reply ?? 'not-asked';
}
