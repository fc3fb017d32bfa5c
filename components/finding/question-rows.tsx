import { useRef } from 'react';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';
import type { Question } from '../../lib/core/model/question.ts';
import type { CaseActions } from '../case/actions.ts';
import { QuestionRow } from './question-row.tsx';

type QuestionRowsProps = {
  questions: readonly (Question & { reply: ReviewerAnswer['reply'] })[];
  actions: Pick<CaseActions, 'answerQuestion'>;
};

/**
 * Questions, those that were open when the list was shown first. One that is answered stays where it is: it must not slip away
 * from under the hand that answers it.
 */
export function QuestionRows({ questions, actions }: QuestionRowsProps) {
  const order = useRef<readonly string[]>(undefined);
  order.current ??= [false, true].flatMap((isAnswered) =>
    questions.filter(({ reply }) => (reply !== 'not-asked') === isAnswered).map(({ id }) => id),
  );
  const places = order.current;
  const inOrder = questions.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  return (
    <ul>
      {inOrder.map((question) => (
        <QuestionRow key={question.id} question={question} reply={question.reply} actions={actions} />
      ))}
    </ul>
  );
}
