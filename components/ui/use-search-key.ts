import type { RefObject } from 'react';
import { useShortcuts } from './use-shortcuts.ts';

/** `/` goes to a page's search field and selects what stands there, unless single keys are switched off. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>, singleKeys: boolean): void {
  useShortcuts(
    {
      '/': () => {
        field.current?.focus();
        field.current?.select();
      },
    },
    singleKeys,
  );
}
