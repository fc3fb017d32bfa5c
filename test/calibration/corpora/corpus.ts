import type { LevelCounts, Tally } from '../tally.ts';

/** What became of the real people's pages or documents of one source and region: counts, and nothing of anybody. */
export type CorpusCounts = {
  /** What was read: `GitHub accounts by city`. */
  source: string;
  region: string;
  /** Whether the people are ordinary, or published as suspected; the latter tell how much of a public list would be asked about. */
  people: 'ordinary' | 'published';
  candidates: number;
  /** Pages and files that no profile could be read from. */
  unread: number;
  levels: LevelCounts;
  answers: Tally['answers'];
  /** See `Tally.without`. */
  without: Tally['without'];
};
