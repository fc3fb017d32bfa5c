import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';
import type { Question } from '../../lib/core/model/question.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions } from '../case/actions.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Choice } from '../ui/choice.tsx';
import { Problem } from '../ui/problem.tsx';

type QuestionRowProps = { question: Question; reply: ReviewerAnswer['reply']; actions: Pick<CaseActions, 'answerQuestion'> };

const replies = ['yes', 'no', 'not-asked'] as const;

/** One question to the reviewer with its answers and how to find out; an answer is kept as soon as it is chosen. */
export function QuestionRow({ question, reply, actions }: QuestionRowProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const answer = async (next: ReviewerAnswer['reply']) =>
    setError(await act(actions.answerQuestion(question.id, next), i18n.t('finding.saidAnswered')));
  return (
    <li data-question={question.id} className="px-4 py-row break-inside-avoid">
      <Choice
        legend={question.text}
        value={reply}
        options={replies.map((value) => ({ value, label: i18n.t(`finding.reply.${camelCase(value)}`) }))}
        onChange={(next) => void answer(next)}
      />
      <p className="mt-1 text-sm text-ink-soft">
        {i18n.t('finding.how')}: {question.how}
      </p>
      <Problem>{error}</Problem>
    </li>
  );
}
