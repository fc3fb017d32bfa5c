import type { Career } from '../model/career.ts';
import type { CaseFile, CaseReview } from '../model/case.ts';
import type { CaseLink } from '../model/case-link.ts';
import type { Pack } from '../model/pack.ts';
import type { Pair } from '../model/pair.ts';
import type { Visit } from '../model/visit.ts';

/** Everything that a report is written from: what is stored, what was computed from it, and by which versions when. */
export type CaseReport = {
  file: CaseFile;
  review: CaseReview;
  /** What is shared with other cases; left out when they were not compared. */
  links?: readonly CaseLink[];
  /** What the sources say differently; left out when they were not held against each other. */
  pairs?: readonly Pair[];
  /** Work and education source by source; left out when no source tells a date. */
  career?: Career;
  /** Every visit of every account, newest first; left out when they were not compared. */
  visits?: readonly Visit[];
  pack: Pack;
  appVersion: string;
  /** UTC. */
  writtenAt: string;
};
