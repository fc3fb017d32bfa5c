import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Category, categories } from '../../lib/core/model/indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { camelCase } from '../ui/camel-case.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSearchKey } from '../ui/use-search-key.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { patternNames } from './pattern-names.ts';
import { searchIndicators } from './search-indicators.ts';

type IndicatorListProps = { pack: Pack; linked: string | undefined; singleKeys: boolean };

/** Every indicator of the pack, by category, to be searched; `/` goes to the search. */
export function IndicatorList({ pack, linked, singleKeys }: IndicatorListProps) {
  const [text, setText] = useState('');
  const [category, setCategory] = useState<Category>();
  const words = useDeferredValue(text);
  const shown = useMemo(() => searchIndicators(pack.indicators, words, category), [pack, words, category]);
  const names = useMemo(() => patternNames(pack), [pack]);
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field, singleKeys);
  const used = categories.filter((each) => pack.indicators.some((indicator) => indicator.category === each));
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
        <input
          ref={field}
          type="search"
          value={text}
          aria-label={i18n.t('catalogue.search')}
          placeholder={i18n.t('catalogue.searchHint')}
          aria-keyshortcuts="/"
          autoComplete="off"
          maxLength={200}
          className="min-h-8 w-full rounded-md border border-edge bg-sheet px-2 hover:border-ink-soft sm:w-72"
          onChange={(event) => setText(event.target.value)}
        />
        <select
          aria-label={i18n.t('catalogue.category')}
          value={category ?? ''}
          className="min-h-8 rounded-md border border-edge bg-sheet px-2 hover:border-ink-soft"
          onChange={(event) => setCategory(used.find((each) => each === event.target.value))}
        >
          <option value="">{i18n.t('catalogue.allCategories')}</option>
          {used.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`catalogue.categories.${camelCase(each)}`)}
            </option>
          ))}
        </select>
        <p role="status" className="text-sm text-ink-soft">
          {i18n.t('catalogue.shown', [shown.length, pack.indicators.length])}
        </p>
      </div>
      {shown.length === 0 && <EmptyState title={i18n.t('catalogue.none')}>{i18n.t('catalogue.noneHint')}</EmptyState>}
      <p className="px-4 pb-2 text-sm text-ink-soft md:px-6">{shown.length > 0 && i18n.t('finding.heading')}</p>
      {shown.map((indicator) => (
        <IndicatorCard key={indicator.id} indicator={indicator} names={names} isLinked={indicator.id === linked} />
      ))}
    </>
  );
}
