import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CounterSection } from './counter-section.tsx';
import { HandOverSection } from './hand-over-section.tsx';
import { IndicatorList, type IndicatorListProps } from './indicator-list.tsx';
import { PublishedLists } from './published-lists.tsx';
import { QuestionList } from './question-list.tsx';
import { type RefusedIdea, RefusedIdeas } from './refused-ideas.tsx';
import { StepSection } from './step-section.tsx';

type CatalogueProps = IndicatorListProps & {
  refused: readonly RefusedIdea[];
  /** What has to be said above everything else. */
  notices?: ReactNode;
};

type Shown = 'indicators' | 'counters' | 'questions' | 'steps' | 'handOver' | 'lists' | 'refused';

/** All that the product knows to ask, with its sources, its limits and its tests. */
export function Catalogue({ refused, notices, ...props }: CatalogueProps) {
  const { pack, linked } = props;
  const [shown, setShown] = useState<Shown>('indicators');
  // An address that names an indicator leads to it from every list.
  useEffect(() => {
    if (linked !== undefined) setShown('indicators');
  }, [linked]);
  return (
    <>
      <PageHeading title={i18n.t('catalogue.title')}>
        <p>{i18n.t('catalogue.lead')}</p>
        <p className="mt-1 text-sm">
          {pack.title} · {i18n.t('catalogue.packLine', [pack.version, pack.attackRelease, pack.licence])}
        </p>
      </PageHeading>
      {notices}
      <Tabs
        label={i18n.t('catalogue.title')}
        value={shown}
        onChange={setShown}
        tabs={[
          {
            value: 'indicators',
            label: i18n.t('catalogue.tabs.indicators'),
            count: pack.indicators.length,
            content: <IndicatorList {...props} />,
          },
          {
            value: 'counters',
            label: i18n.t('catalogue.tabs.counters'),
            count: pack.counters.length,
            content: <CounterSection pack={pack} />,
          },
          {
            value: 'questions',
            label: i18n.t('catalogue.tabs.questions'),
            count: pack.questions.length,
            content: <QuestionList questions={pack.questions} />,
          },
          { value: 'steps', label: i18n.t('catalogue.tabs.steps'), count: pack.steps.length, content: <StepSection steps={pack.steps} /> },
          {
            value: 'handOver',
            label: i18n.t('catalogue.tabs.handOver'),
            count: pack.handOver.length,
            content: <HandOverSection items={pack.handOver} />,
          },
          {
            value: 'lists',
            label: i18n.t('catalogue.tabs.lists'),
            count: pack.lists.length,
            content: <PublishedLists lists={pack.lists} />,
          },
          { value: 'refused', label: i18n.t('catalogue.tabs.refused'), count: refused.length, content: <RefusedIdeas refused={refused} /> },
        ]}
      />
    </>
  );
}
