import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { LinksState } from '../data/links-state.ts';
import { CounterList } from '../finding/counter-list.tsx';
import { FindingList } from '../finding/finding-list.tsx';
import { NotCheckedList } from '../finding/not-checked-list.tsx';
import { NotFoundList } from '../finding/not-found-list.tsx';
import { QuestionList } from '../finding/question-list.tsx';
import { LinkList } from '../link/link-list.tsx';
import { countOfShared } from '../link/other-candidates.ts';
import { countOfOpen } from '../pair/open-pairs.ts';
import { PairList } from '../pair/pair-list.tsx';
import { SourceList } from '../profile/source-list.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { CaseActions } from './actions.ts';
import type { AnswerList } from './level-banner.tsx';

export type CaseList = AnswerList | 'questions' | 'sources' | 'shared' | 'pairs';

type AnswerTabsProps = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  /** What is shared with other cases. */
  links: LinksState;
  /** What the sources say differently. */
  pairs: readonly Pair[];
  onCopyText: (text: string) => Promise<boolean>;
  actions: CaseActions;
  keysOn: boolean;
  shown: CaseList;
  onShow: (list: CaseList) => void;
  /** Opens the text of a document, where it is still at hand. */
  markUpOf?: ((account: string) => (() => void) | undefined) | undefined;
  /** The button that adds a source. */
  addSource: ReactNode;
};

/** The lists of a case side by side: found, not found, not checked, the reviewer's questions, and where it all came from. */
export function AnswerTabs(props: AnswerTabsProps) {
  const { file, review, pack, links, pairs, actions, keysOn, shown, onShow, markUpOf, addSource } = props;
  const { findings, current } = review;
  const found = (
    <>
      <FindingList findings={findings} pack={pack} profiles={current} opinions={file.opinions} actions={actions} keysOn={keysOn} />
      <CounterList counterEvidence={review.counterEvidence} pack={pack} profiles={current} />
    </>
  );
  const notFound = {
    value: 'not-found' as const,
    label: i18n.t('panel.tab.notFound'),
    content: <NotFoundList findings={findings} pack={pack} />,
  };
  return (
    <Tabs
      isLedTo
      label={i18n.t('panel.tabs')}
      value={shown}
      onChange={onShow}
      tabs={[
        { value: 'found', label: i18n.t('panel.tab.found'), content: found },
        // Four fit beside a page; the fifth shows while its count in the banner is chosen.
        ...(shown === 'not-found' ? [notFound] : []),
        {
          value: 'pairs',
          label: i18n.t('pair.tab'),
          ...countOfOpen(pairs, file.opinions),
          content: <PairList pairs={pairs} profiles={current} opinions={file.opinions} actions={actions} onCopy={props.onCopyText} />,
        },
        {
          value: 'questions',
          label: i18n.t('panel.tab.questions'),
          content: <QuestionList questions={pack.questions} answers={file.answers} actions={actions} />,
        },
        {
          value: 'not-checked',
          label: i18n.t('panel.tab.notChecked'),
          content: <NotCheckedList profiles={current} findings={findings} pack={pack} onQuestions={() => onShow('questions')} />,
        },
        {
          value: 'sources',
          label: i18n.t('panel.tab.sources'),
          content: <SourceList profiles={file.profiles} add={addSource} actions={actions} markUpOf={markUpOf} />,
        },
        {
          value: 'shared',
          label: i18n.t('link.list.tab'),
          ...countOfShared(links),
          content: <LinkList links={links} profiles={current} actions={actions} />,
        },
      ]}
    />
  );
}
