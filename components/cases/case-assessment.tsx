import { type ReactNode, type Ref, useState } from 'react';
import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { CaseActions } from '../case/actions.ts';
import { type AnswerList, LevelBanner } from '../case/level-banner.tsx';
import { NextStepList } from '../case/next-step-list.tsx';
import type { LinksState } from '../data/links-state.ts';
import { CounterList } from '../finding/counter-list.tsx';
import { FindingList } from '../finding/finding-list.tsx';
import { NotCheckedList } from '../finding/not-checked-list.tsx';
import { NotFoundList } from '../finding/not-found-list.tsx';
import { QuestionList } from '../finding/question-list.tsx';
import { SwitchedOffList } from '../finding/switched-off-list.tsx';
import { LinkList } from '../link/link-list.tsx';
import { countOfShared } from '../link/other-candidates.ts';
import { SeenBefore } from '../link/seen-before.tsx';
import { NoteComposer } from '../note/note-composer.tsx';
import { NoteList } from '../note/note-list.tsx';
import { countOfOpen } from '../pair/open-pairs.ts';
import { PairList } from '../pair/pair-list.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CaseSection } from './case-section.tsx';
import { PrintedFindings } from './printed-findings.tsx';
import { usePrinting } from './use-printing.ts';

type CaseAssessmentProps = {
  file: CaseFile;
  review: CaseReview;
  links: LinksState;
  /** What the sources say differently. */
  pairs: readonly Pair[];
  onCopyText: (text: string) => Promise<boolean>;
  pack: Pack;
  actions: CaseActions;
  draftDelayMs: number;
  singleKeys: boolean;
  noteField: Ref<HTMLTextAreaElement>;
};

type Shown = AnswerList | 'questions' | 'next' | 'shared' | 'pairs';
type Part = { value: Shown; label: string; count?: number; content: ReactNode };

/** What the case comes to and why: the level, the lists behind it side by side, and the reviewer's notes. */
export function CaseAssessment(props: CaseAssessmentProps) {
  const { file, review, actions } = props;
  const [shown, setShown] = useState<Shown>('found');
  const isPrinting = usePrinting();
  const parts = partsOf(props, isPrinting, () => setShown('questions'));
  return (
    <>
      {!isPrinting && <SeenBefore links={props.links} actions={actions} onLook={() => setShown('shared')} />}
      <LevelBanner
        assessment={review.assessment}
        shown={parts.find(({ value }) => value === shown)?.value as AnswerList}
        {...(isPrinting ? {} : { onShow: setShown })}
      />
      <SwitchedOffList switchedOff={review.switchedOff} pack={props.pack} isWhole={isPrinting} />
      {isPrinting ? (
        parts.map(({ value, label, content }) => (
          <CaseSection key={value} title={label}>
            {content}
          </CaseSection>
        ))
      ) : (
        <Tabs label={i18n.t('cases.case.lists')} value={shown} onChange={setShown} tabs={parts} isLedTo />
      )}
      <CaseSection title={i18n.t('cases.case.notes')} isRuled>
        {!isPrinting && (
          <div className="px-4 py-3">
            <NoteComposer draft={file.draft?.text ?? ''} delayMs={props.draftDelayMs} actions={actions} fieldRef={props.noteField} />
          </div>
        )}
        {file.notes.length === 0 ? (
          <p className="px-4 pb-3 text-ink-soft">{i18n.t('cases.case.noNotes')}</p>
        ) : (
          <div className="px-4">
            <NoteList notes={file.notes} actions={actions} />
          </div>
        )}
      </CaseSection>
    </>
  );
}

function partsOf(
  { file, review, links, pairs, onCopyText, pack, actions, singleKeys }: CaseAssessmentProps,
  isPrinting: boolean,
  onQuestions: () => void,
): Part[] {
  const { findings, current, assessment } = review;
  return [
    {
      value: 'found',
      label: i18n.t('panel.tab.found'),
      count: assessment.found,
      content: isPrinting ? (
        <>
          <PrintedFindings file={file} review={review} pack={pack} actions={actions} />
          <CounterList counterEvidence={review.counterEvidence} pack={pack} profiles={current} isWhole />
        </>
      ) : (
        <>
          <FindingList findings={findings} pack={pack} profiles={current} opinions={file.opinions} actions={actions} keysOn={singleKeys} />
          <CounterList counterEvidence={review.counterEvidence} pack={pack} profiles={current} />
        </>
      ),
    },
    {
      value: 'pairs',
      label: i18n.t('pair.tab'),
      ...countOfOpen(pairs, file.opinions),
      content: (
        <PairList pairs={pairs} profiles={current} opinions={file.opinions} actions={actions} onCopy={onCopyText} isWhole={isPrinting} />
      ),
    },
    {
      value: 'questions',
      label: i18n.t('panel.tab.questions'),
      count: pack.questions.length,
      content: <QuestionList questions={pack.questions} answers={file.answers} actions={actions} />,
    },
    {
      value: 'not-checked',
      label: i18n.t('panel.tab.notChecked'),
      count: assessment.notChecked,
      content: <NotCheckedList profiles={current} findings={findings} pack={pack} {...(isPrinting ? {} : { onQuestions })} />,
    },
    {
      value: 'not-found',
      label: i18n.t('panel.tab.notFound'),
      count: assessment.notFound,
      content: <NotFoundList findings={findings} pack={pack} />,
    },
    {
      value: 'shared',
      label: i18n.t('link.list.tab'),
      ...countOfShared(links),
      content: <LinkList links={links} profiles={current} actions={actions} isWhole={isPrinting} />,
    },
    {
      value: 'next',
      label: i18n.t('case.next.title'),
      content: (
        <div className="px-4 py-3">
          <p className="mb-3 text-sm text-ink-soft">{i18n.t('case.next.text')}</p>
          <NextStepList file={file} review={review} pack={pack} />
        </div>
      ),
    },
  ];
}
