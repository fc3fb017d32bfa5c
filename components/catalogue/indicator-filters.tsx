import { i18n } from '#i18n';
import { camelCase } from '../ui/camel-case.ts';
import { type CatalogueFilter, filterValues } from './catalogue-filter.ts';

type IndicatorFiltersProps = {
  filter: CatalogueFilter;
  onChange: (filter: CatalogueFilter) => void;
  /** Values of a filter that some indicator has; the others are not offered. */
  used: (name: keyof CatalogueFilter, value: string) => boolean;
};

const names = ['category', 'strength', 'use', 'how', 'source', 'state'] as const;

/** One choice for each thing that indicators can be narrowed by. */
export function IndicatorFilters({ filter, onChange, used }: IndicatorFiltersProps) {
  return (
    <>
      {names.map((name) => {
        const values = filterValues[name].filter((value) => used(name, value));
        return (
          (values.length > 1 || filter[name] !== undefined) && (
            <select
              key={name}
              aria-label={name === 'category' ? i18n.t('catalogue.category') : i18n.t(`catalogue.filter.${name}`)}
              value={filter[name] ?? ''}
              className="min-h-8 max-w-40 rounded-md sm:max-w-44 border border-edge bg-sheet px-2 hover:border-ink-soft"
              onChange={({ target }) => onChange({ ...filter, [name]: values.find((each) => each === target.value) })}
            >
              <option value="">{anyWord[name]()}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {valueWord(name, value)}
                </option>
              ))}
            </select>
          )
        );
      })}
    </>
  );
}

const anyWord: Record<(typeof names)[number], () => string> = {
  category: () => i18n.t('catalogue.allCategories'),
  strength: () => i18n.t('catalogue.filter.allStrengths'),
  use: () => i18n.t('catalogue.filter.allUses'),
  how: () => i18n.t('catalogue.filter.allHows'),
  source: () => i18n.t('catalogue.filter.allSources'),
  state: () => i18n.t('catalogue.filter.allStates'),
};

type Value = NonNullable<CatalogueFilter[keyof CatalogueFilter]>;

function valueWord(name: (typeof names)[number], value: Value): string {
  const key = camelCase(value);
  const group = { category: 'catalogue.categories', strength: 'finding.strength', use: 'catalogue.useWord', how: 'catalogue.howWord' };
  if (name === 'source') return i18n.t(`catalogue.sourceKind.${key}` as 'catalogue.sourceKind.court');
  if (name === 'state') return i18n.t(`catalogue.stateWord.${key}` as 'catalogue.stateWord.on');
  return i18n.t(`${group[name]}.${key}` as 'catalogue.useWord.score');
}
