import type { Imprint } from '../../lib/core/model/imprint.ts';
import { imprintOfCase } from '../../lib/review/imprint-of-case.ts';
import type { IndexPace } from '../../lib/review/update-index.ts';
import { databaseHandle } from '../../lib/store/database.ts';
import { allRows, type Disk } from './a-store.ts';

/** A pace without pauses, for tests. */
export const atOnce: IndexPace = { chunk: 50, restEvery: 10, rest: async () => {} };

/** The imprints on the disk, by case. */
export async function storedImprints({ engine }: Pick<Disk, 'engine'>): Promise<Map<string, Imprint>> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await database.imprints.toArray();
  database.close();
  return new Map(rows.map(({ caseId, imprint }) => [caseId, imprint]));
}

/** What the imprints should be: made from the rows on the disk, without any of the index's own code. */
export async function naiveIndex(disk: Pick<Disk, 'engine'>): Promise<Map<string, Imprint>> {
  const { cases, profiles, corrections } = await allRows(disk);
  return new Map(
    cases.map((owner) => [
      owner.id,
      imprintOfCase({
        case: owner,
        profiles: profiles.filter(({ caseId }) => caseId === owner.id).map(({ caseId: _, ...profile }) => profile),
        corrections: corrections.filter(({ caseId }) => caseId === owner.id).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      }),
    ]),
  );
}
