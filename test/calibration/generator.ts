import type { CaseFile } from '../../lib/core/model/case.ts';

/** A region of the world as the generator knows it. */
export type Region = { id: string; name: string };

/** What makes honest candidates up; the same seed, number and region make the same candidate. */
export type Generator<R extends Region = Region> = {
  regions: readonly R[];
  honestCandidate: (seed: number, nth: number, region: R) => { situation: string; file: CaseFile };
};
