import type { CaseFile, CaseReview } from '../model/case.ts';
import type { CaseLink } from '../model/case-link.ts';
import type { Pack } from '../model/pack.ts';
import type { Pair } from '../model/pair.ts';

/** Everything that a report is written from: what is stored, what was computed from it, and by which versions when. */
export type CaseReport = {
  file: CaseFile;
  review: CaseReview;
  /** What is shared with other cases; left out when they were not compared. */
  links?: readonly CaseLink[];
  /** What the sources say differently; left out when they were not held against each other. */
  pairs?: readonly Pair[];
  pack: Pack;
  appVersion: string;
  /** UTC. */
  writtenAt: string;
};
