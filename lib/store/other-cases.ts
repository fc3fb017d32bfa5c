import type { OtherCase } from '../core/model/other-case.ts';
import type { Database } from './database.ts';

/** Every case but one, the one changed last first. Sites and times come from the index, so that no profile is opened. */
export async function otherCases(database: Database, caseId: string): Promise<OtherCase[]> {
  const [records, visits] = await Promise.all([database.cases.orderBy('updatedAt').reverse().toArray(), visitKeys(database)]);
  return records
    .filter(({ id }) => id !== caseId)
    .map(({ id, title, accounts, updatedAt }) => {
      const read = visits.get(id);
      return { id, title, accounts, sites: [...(read?.sites ?? [])], lastRead: read?.last ?? { at: updatedAt } };
    });
}

type Visits = { sites: Set<string>; last: { at: string; site: string } };

async function visitKeys(database: Database): Promise<Map<string, Visits>> {
  const visits = new Map<string, Visits>();
  await database.profiles.orderBy('[caseId+readAt+site]').eachKey((key) => {
    const [caseId, at, site] = key as unknown as [string, string, string];
    const known = visits.get(caseId);
    if (known === undefined) visits.set(caseId, { sites: new Set([site]), last: { at, site } });
    else {
      known.sites.add(site);
      known.last = { at, site };
    }
  });
  return visits;
}
