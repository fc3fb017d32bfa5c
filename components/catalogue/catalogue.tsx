import { useState } from 'react';
import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { PublishedLists } from './published-lists.tsx';
import { QuestionList } from './question-list.tsx';
import { type RefusedIdea, RefusedIdeas } from './refused-ideas.tsx';

type CatalogueProps = {
  pack: Pack;
  refused: readonly RefusedIdea[];
  /** Id of the indicator that the address names. */
  linked: string | undefined;
  singleKeys: boolean;
};

type Shown = 'indicators' | 'questions' | 'lists' | 'refused';

/** All that the product knows to ask, with its sources, its limits and its tests. */
export function Catalogue({ pack, refused, linked, singleKeys }: CatalogueProps) {
  const [shown, setShown] = useState<Shown>('indicators');
  return (
    <>
      <PageHeading title={i18n.t('catalogue.title')}>
        <p>{i18n.t('catalogue.lead')}</p>
        <p className="mt-1 text-sm">
          {pack.title} · {i18n.t('catalogue.packLine', [pack.version, pack.attackRelease, pack.licence])}
        </p>
      </PageHeading>
      <Tabs
        label={i18n.t('catalogue.title')}
        value={shown}
        onChange={setShown}
        tabs={[
          {
            value: 'indicators',
            label: i18n.t('catalogue.tabs.indicators'),
            count: pack.indicators.length,
            content: <IndicatorList pack={pack} linked={linked} singleKeys={singleKeys} />,
          },
          {
            value: 'questions',
            label: i18n.t('catalogue.tabs.questions'),
            count: pack.questions.length,
            content: <QuestionList questions={pack.questions} />,
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
