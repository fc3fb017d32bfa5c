import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';
import type { Question } from '../../lib/core/model/question.ts';
import type { CaseActions } from '../case/actions.ts';
import { TextField } from '../ui/text-field.tsx';
import { newestReply } from './newest-reply.ts';
import { openCount } from './open-count.ts';
import { QuestionRows } from './question-rows.tsx';
import { QuestionStage } from './question-stage.tsx';

type QuestionListProps = {
  questions: readonly Question[];
  answers: readonly ReviewerAnswer[];
  actions: Pick<CaseActions, 'answerQuestion'>;
  /** Shows all of them, where nothing can be opened: on paper. */
  isWhole?: boolean;
};

const stages: readonly Question['stage'][] = ['profile', 'messages', 'interview', 'references', 'offer', 'work'];
/** From so many questions on they are folded away by stage and can be searched. */
const manyFrom = 12;

/** What only the reviewer can answer, by the stage at which it can be known. An answer counts like any observation. */
export function QuestionList({ questions, answers, actions, isWhole = false }: QuestionListProps) {
  const [sought, setSought] = useState('');
  const asked = questions.map((question) => ({ ...question, reply: newestReply(question.id, answers) }));
  const groups = stages
    .map((stage) => ({ stage, all: asked.filter((question) => question.stage === stage) }))
    .filter(({ all }) => all.length > 0);
  // Decided once: the stage that somebody is at must not close when its last question is answered.
  const firstOpen = useRef(groups.find(({ all }) => all.some(({ reply }) => reply === 'not-asked'))?.stage ?? groups[0]?.stage);
  const [opened, setOpened] = useState<readonly Question['stage'][]>(firstOpen.current === undefined ? [] : [firstOpen.current]);
  if (questions.length === 0) return <p className="px-4 py-4">{i18n.t('finding.questionsEmpty')}</p>;

  const isMany = questions.length >= manyFrom && !isWhole;
  const words = isMany ? sought.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const isSought = ({ text, how }: Question) => words.every((word) => `${text} ${how}`.toLowerCase().includes(word));
  const shown = groups.map((group) => ({ ...group, some: group.all.filter(isSought) })).filter(({ some }) => some.length > 0);
  return (
    <div>
      <p className="px-4 pt-3 text-sm text-ink-soft">{i18n.t('finding.questionsHeading')}</p>
      {isMany && (
        <div className="px-4 pt-2 pb-3">
          <TextField
            type="search"
            label={i18n.t('finding.questionsSearch')}
            labelHidden
            placeholder={i18n.t('finding.questionsSearch')}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      )}
      {shown.length === 0 && (
        <p role="status" className="px-4 pb-4">
          {i18n.t('finding.questionsNone')}
        </p>
      )}
      {shown.map(({ stage, all, some }) => (
        <QuestionStage
          key={stage}
          title={i18n.t(`finding.stage.${stage}`)}
          count={openCount(all)}
          isOpen={!isMany || words.length > 0 || opened.includes(stage)}
          {...(isMany && words.length === 0
            ? { onOpenChange: (is: boolean) => setOpened((before) => (is ? [...before, stage] : before.filter((each) => each !== stage))) }
            : {})}
        >
          <QuestionRows questions={some} actions={actions} />
        </QuestionStage>
      ))}
    </div>
  );
}
