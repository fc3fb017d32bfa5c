import { type LoadedCase, loadCase } from '../../lib/store/case-file.ts';
import type { Database } from '../../lib/store/database.ts';
import { homeOfCase } from '../../lib/store/home-of-case.ts';
import { type Live, useLive } from './live.ts';

/**
 * One case with everything stored about it; the value is `undefined` when there is no such case, or no longer. A case that
 * was joined into another is shown as that one, whose id then differs.
 */
export function useCaseFile(caseId: string | undefined): Live<LoadedCase | undefined> {
  return useLive(`case:${caseId ?? ''}`, async (database) => (caseId === undefined ? undefined : loadAtHome(database, caseId)));
}

async function loadAtHome(database: Database, caseId: string): Promise<LoadedCase | undefined> {
  const loaded = await loadCase(database, caseId);
  if (loaded !== undefined || (await database.cases.get(caseId)) !== undefined) return loaded;
  const home = await homeOfCase(database, caseId);
  return home === undefined ? undefined : loadCase(database, home);
}
