import { createContext, use } from 'react';
import type { LearnedPlace } from '../../lib/core/model/learned-place.ts';
import type { PageSelection } from '../../lib/core/model/page-selection.ts';
import type { Outcome } from '../case/actions.ts';

/** What is selected on the page in front; or, as a sentence with what to do, why there is nothing. */
export type Selected = { is: 'selected'; selection: PageSelection } | { is: 'nothing' } | { is: 'failed'; message: string };

/** How to point at something on the page in front. */
export type Pointing = {
  /** Looks once at what is selected. */
  select: () => Promise<Selected>;
  /** Keeps a place for later readings of its site. */
  learn: (place: Omit<LearnedPlace, 'id' | 'learnedAt'>) => Promise<Outcome>;
};

/** Set where there is a page beside: in the panel. The dashboard has none. */
export const PointingContext = createContext<Pointing | undefined>(undefined);

/** How to point here; undefined where there is no page beside. */
export const usePointing = (): Pointing | undefined => use(PointingContext);
