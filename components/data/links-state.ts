import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { CommonThing } from '../../lib/core/model/common-thing.ts';
import type { Namesake } from '../../lib/core/model/namesake.ts';

/** What is known of what a case shares with the others: not yet, that it cannot be had, or all of it. */
export type LinksState =
  | { state: 'waiting' }
  /** The comparison is being prepared; cases done, and of how many. */
  | { state: 'preparing'; done: number; of: number }
  | { state: 'failed'; message: string }
  | {
      state: 'ready';
      links: readonly CaseLink[];
      namesakes: readonly Namesake[];
      /** The other cases. */
      compared: number;
      /** Those of them that may share something and were not read. */
      left: number;
      /** What so many cases show that they are not compared one by one. */
      common: readonly CommonThing[];
    };

/** The links, as far as they are known; undefined while nobody has compared. */
export const knownLinks = (links: LinksState): readonly CaseLink[] | undefined => (links.state === 'ready' ? links.links : undefined);
