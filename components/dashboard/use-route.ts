import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

const hash = () => window.location.hash;

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The route in the address bar, kept up to date as the reviewer goes back and forth. */
export function useRoute(): Route {
  const current = useSyncExternalStore(onHashChange, hash);
  return useMemo(() => parseRoute(current), [current]);
}
