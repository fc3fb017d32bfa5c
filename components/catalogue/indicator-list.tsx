import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { categories, type Indicator, specificities } from '../../lib/core/model/indicator.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { type Policy, switchedOffBy } from '../../lib/core/model/policy.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSearchKey } from '../ui/use-search-key.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { type CatalogueFilter, filterValues, passes } from './catalogue-filter.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { IndicatorFilters } from './indicator-filters.tsx';
import { MethodDialog } from './method-dialog.tsx';
import { patternNames } from './pattern-names.ts';
import { searchIndicators, searchWords } from './search-indicators.ts';
import type { SwitchCheck } from './switch-part.tsx';

export type IndicatorListProps = {
  pack: Pack;
  linked: string | undefined;
  singleKeys: boolean;
  policy: Policy;
  onSwitch: SwitchCheck;
  /** Cases of which an indicator can be asked, the one changed last first. */
  cases: readonly { id: string; title: string }[];
};

/** Every indicator of the pack, to be searched and narrowed; `/` goes to the search, `j` and `k` walk the list. */
export function IndicatorList({ pack, linked, singleKeys, policy, onSwitch, cases }: IndicatorListProps) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<CatalogueFilter>({});
  const [showsMethod, setShowsMethod] = useState(false);
  const sought = useDeferredValue(text);
  const words = useMemo(() => searchWords(sought), [sought]);
  const shown = useMemo(
    () =>
      searchIndicators(pack.indicators, sought)
        .filter((indicator) => passes(indicator, filter, policy))
        .sort(byCategory),
    [pack, sought, filter, policy],
  );
  const names = useMemo(() => patternNames(pack), [pack]);
  const off = pack.indicators.filter(({ id }) => switchedOffBy(policy, id) !== undefined).length;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const onMethod = useCallback(() => setShowsMethod(true), []);
  useSearchKey(field, singleKeys);
  const step = (by: 1 | -1) => {
    const heads = [...(list.current?.querySelectorAll<HTMLButtonElement>('article > h2 > button') ?? [])];
    const at = heads.findIndex((head) => head.closest('article')?.contains(document.activeElement));
    heads.at(at === -1 ? (by === 1 ? 0 : -1) : Math.min(Math.max(at + by, 0), heads.length - 1))?.focus();
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) }, singleKeys);
  // A link to an indicator is not to lead to a list in which it does not stand.
  useEffect(() => {
    if (linked === undefined) return;
    setText('');
    setFilter({});
  }, [linked]);

  const isNarrowed = text !== '' || Object.values(filter).some((value) => value !== undefined);
  const clear = () => {
    setText('');
    setFilter({});
    field.current?.focus();
  };
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
          spellCheck={false}
          maxLength={200}
          className="min-h-8 w-full rounded-md border border-edge bg-sheet px-2 hover:border-ink-soft sm:w-72"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(1);
          }}
        />
        <IndicatorFilters filter={filter} onChange={setFilter} used={usedBy(pack, policy)} />
        {isNarrowed && (
          <Button look="quiet" onClick={clear}>
            {i18n.t('catalogue.filter.clear')}
          </Button>
        )}
        <p role="status" className="text-sm text-ink-soft">
          {i18n.t('catalogue.shown', [shown.length, pack.indicators.length])}
        </p>
      </div>
      {off > 0 && filter.state !== 'off' && (
        <p className="flex flex-wrap items-center gap-2 px-4 pb-2 md:px-6">
          {i18n.t('catalogue.offLine', off)}
          <Button size="small" onClick={() => setFilter({ state: 'off' })}>
            {i18n.t('catalogue.showOff')}
          </Button>
        </p>
      )}
      {shown.length === 0 && <EmptyState title={i18n.t('catalogue.none')}>{i18n.t('catalogue.noneFilterHint')}</EmptyState>}
      <p className="px-4 pb-2 text-sm text-ink-soft md:px-6">{shown.length > 0 && i18n.t('finding.heading')}</p>
      <div ref={list}>
        {shown.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            names={names}
            prevalence={pack.prevalence}
            words={words}
            off={switchedOffBy(policy, indicator.id)}
            isLinked={indicator.id === linked}
            onSwitch={onSwitch}
            onMethod={onMethod}
            cases={cases}
          />
        ))}
      </div>
      {pack.prevalence !== undefined && showsMethod && <MethodDialog prevalence={pack.prevalence} onClose={() => setShowsMethod(false)} />}
    </>
  );
}

/** By category, and in each the rarest among honest candidates first. */
const byCategory = (a: Indicator, b: Indicator): number =>
  categories.indexOf(a.category) - categories.indexOf(b.category) ||
  specificities.indexOf(b.specificity) - specificities.indexOf(a.specificity);

/** Which values of a filter some indicator has. */
function usedBy(pack: Pack, policy: Policy): (name: keyof CatalogueFilter, value: string) => boolean {
  return (name, value) => {
    const one = filterValues[name].find((each) => each === value);
    return one !== undefined && pack.indicators.some((indicator) => passes(indicator, { [name]: one }, policy));
  };
}
