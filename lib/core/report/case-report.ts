import type { CaseFile, CaseReview } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';

/** Everything that a report is written from: what is stored, what was computed from it, and by which versions when. */
export type CaseReport = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  appVersion: string;
  /** UTC. */
  writtenAt: string;
};
