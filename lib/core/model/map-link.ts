import type { CaseLink } from './case-link.ts';

/** One thing that two cases share, on the map of all of them: the case that it is told from, and the link to the other one. */
export type MapLink = {
  from: { id: string; title: string } /** When its source in that case was read, UTC. */;
  readAt: string;
  link: CaseLink;
};
