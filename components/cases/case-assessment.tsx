import { useRef } from 'react';
import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { CaseActions } from '../case/actions.ts';
import { type AnswerList, LevelBanner } from '../case/level-banner.tsx';
import { NextStepList } from '../case/next-step-list.tsx';
import { FindingList } from '../finding/finding-list.tsx';
import { NotCheckedList } from '../finding/not-checked-list.tsx';
import { NotFoundList } from '../finding/not-found-list.tsx';
import { QuestionList } from '../finding/question-list.tsx';
import { NoteComposer } from '../note/note-composer.tsx';
import { NoteList } from '../note/note-list.tsx';
import { CaseSection } from './case-section.tsx';
import { PrintedFindings } from './printed-findings.tsx';
import { usePrinting } from './use-printing.ts';

type CaseAssessmentProps = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  actions: CaseActions;
  draftDelayMs: number;
  singleKeys: boolean;
  noteField: React.Ref<HTMLTextAreaElement>;
};

/** What the case comes to and why: the level, what was found, the reviewer's notes and questions, and what was not seen. */
export function CaseAssessment({ file, review, pack, actions, draftDelayMs, singleKeys, noteField }: CaseAssessmentProps) {
  const isPrinting = usePrinting();
  const sections = useRef<Partial<Record<AnswerList, HTMLElement | null>>>({});
  const keep = (list: AnswerList) => (section: HTMLElement | null) => {
    sections.current[list] = section;
  };
  return (
    <>
      <LevelBanner
        assessment={review.assessment}
        onShow={(list) => {
          sections.current[list]?.scrollIntoView({ block: 'start' });
          sections.current[list]?.focus({ preventScroll: true });
        }}
      />
      <CaseSection title={i18n.t('cases.case.findings')} ref={keep('found')}>
        {isPrinting ? (
          <PrintedFindings file={file} review={review} pack={pack} actions={actions} />
        ) : (
          <FindingList
            findings={review.findings}
            pack={pack}
            profiles={review.current}
            opinions={file.opinions}
            actions={actions}
            keysOn={singleKeys}
          />
        )}
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.notes')}>
        <div className="px-4 py-3 print:hidden">
          <NoteComposer draft={file.draft?.text ?? ''} delayMs={draftDelayMs} actions={actions} fieldRef={noteField} />
        </div>
        {file.notes.length === 0 ? (
          <p className="px-4 pb-3 text-ink-soft">{i18n.t('cases.case.noNotes')}</p>
        ) : (
          <NoteList notes={file.notes} actions={actions} />
        )}
      </CaseSection>
      <CaseSection title={i18n.t('case.next.title')} lead={i18n.t('case.next.text')}>
        <div className="px-4 py-3">
          <NextStepList file={file} review={review} pack={pack} />
        </div>
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.questions')}>
        <QuestionList questions={pack.questions} answers={file.answers} actions={actions} />
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.notChecked')} ref={keep('not-checked')}>
        <NotCheckedList findings={review.findings} pack={pack} />
      </CaseSection>
      <CaseSection title={i18n.t('cases.case.notFound')} ref={keep('not-found')}>
        <NotFoundList findings={review.findings} pack={pack} />
      </CaseSection>
    </>
  );
}
