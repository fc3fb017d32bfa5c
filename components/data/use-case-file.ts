import { type LoadedCase, loadCase } from '../../lib/store/case-file.ts';
import { type Live, useLive } from './live.ts';

/** One case with everything stored about it; the value is `undefined` when there is no such case, or no longer. */
export function useCaseFile(caseId: string | undefined): Live<LoadedCase | undefined> {
  return useLive(`case:${caseId ?? ''}`, async (database) => (caseId === undefined ? undefined : loadCase(database, caseId)));
}
