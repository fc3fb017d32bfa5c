import { i18n } from '#i18n';
import type { List } from '../../lib/core/model/pack.ts';
import { Badge } from '../ui/badge.tsx';
import { kindList } from './kind-noun.ts';
import { SourceLine } from './source-line.tsx';

/** The lists of the pack: what each is, how many entries, when it was taken over, and who published the entries. */
export function PublishedLists({ lists }: { lists: readonly List[] }) {
  return (
    <div className="px-4 py-4 md:px-6">
      <p className="max-w-prose text-ink-soft">{i18n.t('catalogue.lists.lead')}</p>
      <ul className="mt-4 flex flex-col">
        {lists.map((list) => (
          <li key={list.id} className="border-t border-rule py-3">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <h2 className="font-medium">{list.id}</h2>
              <span className="text-ink-soft">{i18n.t('catalogue.lists.entries', list.values.length)}</span>
              <Badge>{i18n.t(`catalogue.lists.${list.purpose}`)}</Badge>
            </div>
            <p className="mt-1 max-w-prose">{list.about}</p>
            <p className="mt-1 text-sm text-ink-soft">
              {kindList(list.kinds)} · {i18n.t('catalogue.lists.retrieved', [list.retrieved])} ·{' '}
              {i18n.t('catalogue.lists.licence', [list.licence])}
              {list.match.endsWith('-hash') && ` · ${i18n.t('catalogue.lists.hashed')}`}
            </p>
            {list.built !== undefined && (
              <p className="mt-1 max-w-prose text-sm text-ink-soft">{i18n.t('catalogue.lists.built', [list.built])}</p>
            )}
            <details className="mt-1">
              <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">
                {i18n.t('catalogue.lists.sources', Object.keys(list.sources).length)}
              </summary>
              <ul className="mt-2 flex flex-col gap-2 pl-4">
                {Object.entries(list.sources).map(([key, source]) => (
                  <SourceLine key={key} source={source} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
