import { createContext, useContext } from 'react';
import { newId } from '../../lib/platform/ids.ts';
import { canaryPlace } from '../../lib/platform/store-memory.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

let opened: Store | undefined;

/** The store of this page, opened at first use. */
export function appStore(): Store {
  opened ??= openStore({ canary: canaryPlace, newId });
  return opened;
}

/** Puts another store in the place of the page's own; for tests. */
export const StoreContext = createContext<Store | undefined>(undefined);

/** The store that the hooks beside this file look into. */
export function useStore(): Store {
  const given = useContext(StoreContext);
  return given ?? appStore();
}
