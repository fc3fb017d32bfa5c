import type { Case } from '../../lib/core/model/case.ts';
import { type Live, useLive } from './live.ts';

/** The cases changed last, the newest first. */
export function useRecentCases(most: number): Live<Case[]> {
  return useLive(`recent-cases:${most}`, (database) => database.cases.orderBy('updatedAt').reverse().limit(most).toArray());
}
