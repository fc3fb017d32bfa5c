import type { IndexPace } from '../../lib/review/update-index.ts';

/** A pace without pauses, for tests. */
export const atOnce: IndexPace = { chunk: 50, restEvery: 10, rest: async () => {} };
