import { createContext, use } from 'react';
import type { Pointing } from '../data/use-page-pointing.ts';

/** Set where there is a page beside: in the panel. The dashboard has none. */
export const PointingContext = createContext<Pointing | undefined>(undefined);

/** How to point here; undefined where there is no page beside. */
export const usePointing = (): Pointing | undefined => use(PointingContext);
