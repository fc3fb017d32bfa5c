import { createColumnHelper, createSortedRowModel, rowSelectionFeature, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { i18n } from '#i18n';
import type { CaseRow } from './case-row.ts';

/** What the table of cases can do: sort, and select rows. */
export const caseTableFeatures = tableFeatures({ rowSortingFeature, rowSelectionFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof caseTableFeatures, CaseRow>();

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * Name, sites, status, tags, last seen, next step. Only the name and the date can be sorted by; a test keeps it so, because
 * any other order would rank people.
 */
export const caseColumns = helper.columns([
  helper.accessor('title', {
    header: () => i18n.t('cases.column.name'),
    sortFn: (a, b) => collator.compare(a.original.title, b.original.title),
    sortDescFirst: false,
  }),
  helper.accessor((row) => row.sites.join(', '), { id: 'sites', header: () => i18n.t('cases.column.sites'), enableSorting: false }),
  helper.accessor('status', { header: () => i18n.t('cases.column.status'), enableSorting: false }),
  helper.accessor((row) => row.tags.join(', '), { id: 'tags', header: () => i18n.t('cases.column.tags'), enableSorting: false }),
  helper.accessor('lastSeen', {
    header: () => i18n.t('cases.column.lastSeen'),
    sortFn: (a, b) => (a.original.lastSeen < b.original.lastSeen ? -1 : a.original.lastSeen > b.original.lastSeen ? 1 : 0),
    sortDescFirst: true,
  }),
  helper.accessor('nextStep', { header: () => i18n.t('cases.column.nextStep'), enableSorting: false }),
]);
