import { keepSavedFilters, onSavedFilters, readSavedFilters, type StoredFilter } from '../../lib/platform/saved-filters.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readSavedFilters, onChange: onSavedFilters };
const none: StoredFilter[] = [];

/** The filters that the reviewer saved, and how to keep others in their place. */
export function useSavedFilters(): { filters: StoredFilter[]; keep: (filters: readonly StoredFilter[]) => Promise<void> } {
  return { filters: useStored(stored, none).value, keep: keepSavedFilters };
}
