import { storage } from 'wxt/utils/storage';

/** A filter of the list of cases that the reviewer gave a name; its statuses are checked where they are used. */
export type StoredFilter = { name: string; filter: { text: string; statuses: string[]; tags: string[]; isDue?: true } };

const item = storage.defineItem<unknown>('local:saved-filters', { fallback: [], version: 1 });

/** Filters that are kept; more is no longer a choice that somebody makes. */
const most = 50;

/** The saved filters by name; what cannot be understood is left out. */
export async function readSavedFilters(): Promise<StoredFilter[]> {
  return understood(await item.getValue());
}

/** Keeps these filters and no others. */
export async function keepSavedFilters(filters: readonly StoredFilter[]): Promise<void> {
  await item.setValue(filters.slice(0, most));
}

/**
 * Calls back with every change, from this page or another.
 *
 * @returns a function that stops it
 */
export function onSavedFilters(listener: (filters: StoredFilter[]) => void): () => void {
  return item.watch((value) => listener(understood(value)));
}

function understood(value: unknown): StoredFilter[] {
  return Array.isArray(value) ? value.filter(isStoredFilter).slice(0, most) : [];
}

function isStoredFilter(value: unknown): value is StoredFilter {
  const { name, filter } = (value ?? {}) as { name?: unknown; filter?: { text?: unknown; statuses?: unknown; tags?: unknown } };
  return typeof name === 'string' && typeof filter?.text === 'string' && isTexts(filter.statuses) && isTexts(filter.tags);
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
