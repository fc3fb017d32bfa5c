import type { Knobs } from '../knobs.ts';
import type { Link } from '../model/link.ts';
import type { LinkOpinion } from '../model/link-opinion.ts';
import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';
import type { Everybodys } from './everybodys.ts';

/** Two candidates, all that they share, and what is known around them. */
export type Pairing = {
  one: Candidate;
  other: Candidate;
  shared: readonly Shared[];
  names: Link['names'];
  /** The reviewer's newest word on the two. */
  opinion: LinkOpinion | undefined;
};

/** What the other candidates of the casebook say of a thing. */
export type Surroundings = {
  /** Candidates that show it, the two of the pair included. */
  shownBy(shared: Shared): number;
  /** Names under which candidates show it, five at the most: people who may be one are counted once. */
  namesShowing(shared: Shared): number;
  /** Candidates that were compared, the one at hand included. */
  compared: number;
  /** What two texts still share without the runs of words that stand in many candidates' texts: how many runs, and their share, 0–1. */
  besideTemplates(shared: Shared, one: Candidate, other: Candidate): { runs: number; likeness: number };
  everybodys: Everybodys;
  knobs: Knobs;
};
