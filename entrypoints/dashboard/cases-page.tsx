import { useMemo } from 'react';
import { CaseList } from '../../components/cases/case-list.tsx';
import { caseRow } from '../../components/cases/case-row.ts';
import type { SavedFilter } from '../../components/cases/saved-filters.tsx';
import type { CaseListActions } from '../../components/cases/selection-bar.tsx';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import { useStore } from '../../components/data/app-store.ts';
import { tagCases } from '../../components/data/tag-cases.ts';
import { useCasebook } from '../../components/data/use-casebook.ts';
import { useCases } from '../../components/data/use-cases.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { useSavedFilters } from '../../components/data/use-saved-filters.ts';
import { statuses } from '../../lib/core/model/case.ts';
import { download } from '../../lib/platform/download.ts';
import { eraseCases } from '../../lib/review/erase-case.ts';
import { linksOfCase } from '../../lib/review/links-of-case.ts';
import { loadCases } from '../../lib/store/list-cases.ts';
import { type ComparedCase, exportCases } from './case-reports.ts';
import { pack } from './loaded-pack.ts';

/** The list of cases, with what can be done to several of them bound to the store. */
export default function CasesPage({ singleKeys }: { singleKeys: boolean }) {
  const store = useStore();
  const { knobs } = useKnobs();
  const { policy } = usePolicy();
  const book = useCasebook();
  const live = useCases(caseRow);
  const { filters, keep } = useSavedFilters();
  const saved = useMemo(
    () =>
      filters.map(
        ({ name, filter }): SavedFilter => ({
          name,
          filter: { ...filter, statuses: statuses.filter((each) => filter.statuses.includes(each)) },
        }),
      ),
    [filters],
  );
  const actions: CaseListActions = {
    async exportCases(ids, into) {
      const loaded = await store.read((database) => loadCases(database, ids));
      if (!loaded.ok) return loaded;
      const cases: ComparedCase[] = [];
      for (const file of loaded.value.files) {
        // Without a casebook the reports say that what takes a comparison was not asked.
        const shared = book.state === 'ready' ? await linksOfCase(store, book.casebook, file, pack, knobs) : undefined;
        if (shared?.ok === false) return shared;
        cases.push(shared === undefined ? { file } : { file, links: shared.value.links });
      }
      for (const file of exportCases(cases, { knobs, policy }, into)) download(file.name, file.mime, file.text);
      return { ok: true };
    },
    tagCases: (ids, tag, on) => tagCases(store, ids, tag, on),
    eraseCases: (ids) => eraseCases(store, ids),
  };
  return (
    <LivePage live={live}>
      {({ rows, total, unreadable }) => (
        <CaseList
          rows={rows}
          total={total}
          unreadable={unreadable}
          actions={actions}
          savedFilters={saved}
          onSaveFilters={(next) => void keep(next)}
          singleKeys={singleKeys}
        />
      )}
    </LivePage>
  );
}
