import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CasebookKeeper, CasebookState } from './casebook-keeper.ts';

/** The page's keeper of the casebook; a page without one never has a casebook that is ready. */
export const CasebookContext = createContext<CasebookKeeper | undefined>(undefined);

/** The casebook of this page, one for all views: told again whenever it changes. See `CasebookState`. */
export function useCasebook(): CasebookState {
  const keeper = useContext(CasebookContext);
  return useSyncExternalStore(keeper?.subscribe ?? noSubscription, keeper?.state ?? (() => notKept));
}

const noSubscription = () => () => {};
const notKept: CasebookState = { state: 'preparing', done: 0, of: 0 };
