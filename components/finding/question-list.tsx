import { type ReactNode, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';
import type { Question } from '../../lib/core/model/question.ts';
import type { CaseActions } from '../case/actions.ts';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { newestReply } from './newest-reply.ts';
import { QuestionRows } from './question-rows.tsx';

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
        <Stage
          key={stage}
          title={i18n.t(`finding.stage.${stage}`)}
          count={countOf(all)}
          isOpen={!isMany || words.length > 0 || opened.includes(stage)}
          {...(isMany && words.length === 0
            ? { onOpenChange: (is: boolean) => setOpened((before) => (is ? [...before, stage] : before.filter((each) => each !== stage))) }
            : {})}
        >
          <QuestionRows questions={some} actions={actions} />
        </Stage>
      ))}
    </div>
  );
}

function countOf(all: readonly { reply: ReviewerAnswer['reply'] }[]): string {
  const open = all.filter(({ reply }) => reply === 'not-asked').length;
  return open === 0 ? i18n.t('finding.questionsAllAnswered', [all.length]) : i18n.t('finding.questionsOpen', [open, all.length]);
}

type StageProps = { title: string; count: string; isOpen: boolean; onOpenChange?: (isOpen: boolean) => void; children: ReactNode };

function Stage({ title, count, isOpen, onOpenChange, children }: StageProps) {
  const listId = useId();
  return (
    <section aria-label={title} className="border-b border-rule last:border-b-0">
      {onOpenChange === undefined ? (
        <h3 className="flex justify-between gap-2 px-4 pt-3 text-sm text-ink-soft">
          <span className="font-medium">{title}</span>
          <span>{count}</span>
        </h3>
      ) : (
        <h3>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            className="flex min-h-9 w-full items-center gap-2 px-4 py-1.5 text-left -outline-offset-2 hover:bg-hover"
            onClick={() => onOpenChange(!isOpen)}
          >
            <Icon name={isOpen ? 'open' : 'forward'} className="size-3.5 text-ink-soft" />
            <span className="grow font-medium">{title}</span>
            <span className="text-sm text-ink-soft">{count}</span>
          </button>
        </h3>
      )}
      <div id={listId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
