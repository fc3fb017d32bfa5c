import type { Casebook } from '../core/correlate/casebook.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { Namesake } from '../core/model/namesake.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';
import { imprintOfCase } from './imprint-of-case.ts';

/** Other cases under a name like one of this case, the likest first. They are shown as such, and no indicator is asked about them. */
export function namesakesOfCase(store: Store, casebook: Casebook, file: CaseFile): Promise<StoreResult<Namesake[]>> {
  return store.read(async (database) => {
    const near = casebook.neighbours(imprintOfCase(file)).filter(({ by }) => by === 'name');
    const cases = await database.cases.bulkGet(near.map(({ caseId }) => caseId));
    return near.flatMap(({ likeness }, index) => {
      const found = cases[index];
      return found === undefined ? [] : [{ otherCase: found.id, otherTitle: found.title, otherReadAt: found.updatedAt, likeness }];
    });
  });
}
