import type { Case, Correction } from '../core/model/case.ts';
import type { Profile } from '../core/model/profile.ts';
import type { Database } from './database.ts';
import { type Rows, rowSchemas } from './rows.ts';

/** What the imprint of a case is made of. Rows that cannot be read are left out, as they are wherever the case is shown. */
export type ImprintSources = { case: Case; profiles: Profile[]; corrections: Correction[] };

/** The cases with these ids, within the caller's transaction; one that is gone is left out. Those that lie close together are read at once. */
export async function imprintSources(database: Database, ids: readonly string[]): Promise<ImprintSources[]> {
  if (ids.length === 0) return [];
  const [owners, profiles, corrections] = (await areClose(database, ids)) ? await atOnce(database, ids) : await oneByOne(database, ids);
  const profilesOf = Map.groupBy(profiles, ({ caseId }) => caseId);
  const correctionsOf = Map.groupBy(corrections, ({ caseId }) => caseId);
  return ids.flatMap((id) => {
    const owner = owners.get(id);
    if (owner === undefined) return [];
    return {
      case: owner,
      profiles: admitted('profiles', profilesOf.get(id)).map(({ caseId: _, ...profile }) => profile),
      corrections: admitted('corrections', correctionsOf.get(id)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    };
  });
}

type Found = [Map<string, Case>, Rows['profiles'][], Correction[]];

async function areClose(database: Database, ids: readonly string[]): Promise<boolean> {
  if (ids.length <= 20) return false;
  const [first, last] = ends(ids);
  return (await database.cases.where('id').between(first, last, true, true).count()) <= 2 * ids.length;
}

async function atOnce(database: Database, ids: readonly string[]): Promise<Found> {
  const [first, last] = ends(ids);
  const [owners, profiles, corrections] = await Promise.all([
    database.cases.where('id').between(first, last, true, true).toArray(),
    database.profiles.where('caseId').between(first, last, true, true).toArray(),
    database.corrections.where('caseId').between(first, last, true, true).toArray(),
  ]);
  return [new Map(owners.map((owner) => [owner.id, owner])), profiles, corrections];
}

async function oneByOne(database: Database, ids: readonly string[]): Promise<Found> {
  const [owners, profiles, corrections] = await Promise.all([
    database.cases.bulkGet([...ids]),
    Promise.all(ids.map((id) => database.profiles.where('caseId').equals(id).toArray())),
    Promise.all(ids.map((id) => database.corrections.where('caseId').equals(id).toArray())),
  ]);
  return [new Map(owners.flatMap((owner) => (owner === undefined ? [] : [[owner.id, owner]]))), profiles.flat(), corrections.flat()];
}

function ends(ids: readonly string[]): [string, string] {
  const inOrder = ids.toSorted();
  return [inOrder[0] ?? '', inOrder.at(-1) ?? ''];
}

function admitted<T extends 'profiles' | 'corrections'>(table: T, rows: readonly Rows[T][] = []): Rows[T][] {
  return rows.flatMap((row) => {
    const result = rowSchemas[table].safeParse(row);
    return result.success ? [result.data] : [];
  });
}
