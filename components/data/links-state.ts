import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { Namesake } from '../../lib/core/model/namesake.ts';

/** What is known of what a case shares with the others: not yet, that it cannot be had, or all of it. */
export type LinksState =
  | { state: 'waiting' }
  /** The comparison is being prepared; cases done, and of how many. */
  | { state: 'preparing'; done: number; of: number }
  | { state: 'failed'; message: string }
  /** `compared` counts the other cases, `left` those of them that may share something and were not read. */
  | { state: 'ready'; links: readonly CaseLink[]; namesakes: readonly Namesake[]; compared: number; left: number };

/** The links, as far as they are known; undefined while nobody has compared. */
export const knownLinks = (links: LinksState): readonly CaseLink[] | undefined => (links.state === 'ready' ? links.links : undefined);
