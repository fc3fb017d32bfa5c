import type { Database } from './database.ts';
import type { MapHead, MapPart } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** What is kept of the map of all cases; what is not as it was written is left out, and its cases are compared again. */
export type KeptMap = { head?: MapHead; parts: MapPart[] };

/** Reads it, within the caller's transaction. */
export async function keptMap(database: Database): Promise<KeptMap> {
  const head = (await database.jobs.get(headId)) as MapHead | undefined;
  const parts = (await database.jobs.where('id').startsWith(partMark).toArray()) as MapPart[];
  return { ...(head !== undefined && isWhole(head, headSum) ? { head } : {}), parts: parts.filter((part) => isWhole(part, partSum)) };
}

/** Puts down with which settings it is made, and of what it is whole, within a transaction of `derive`. */
export async function putMapHead(database: Database, head: Pick<MapHead, 'settings' | 'wholeAt'>): Promise<void> {
  const row = { ...head, id: headId, kind: 'map' } as const;
  await database.jobs.put({ ...row, sum: headSum(row) });
}

/** Puts one part in, in the place of the one of that id, within a transaction of `derive`. One without cases goes. */
export async function putMapPart(database: Database, id: string, { looked, links }: Pick<MapPart, 'looked' | 'links'>): Promise<void> {
  const row = { id, kind: 'map-part', looked, links } as const;
  if (looked.length === 0) await database.jobs.delete(id);
  else await database.jobs.put({ ...row, sum: partSum(row) });
}

/** A name for a part that none has yet. */
export const mapPartId = (fresh: string): string => `${partMark}${fresh}`;

/** Takes all of it away, within a transaction of `derive`. */
export async function removeMap(database: Database): Promise<void> {
  await database.jobs.delete(headId);
  await database.jobs.where('id').startsWith(partMark).delete();
}

/** Takes cases that are erased out of it, in the transaction that erases them. */
export async function forgetInMap(database: Database, caseIds: readonly string[]): Promise<void> {
  const erased = new Set(caseIds);
  for (const part of (await database.jobs.where('id').startsWith(partMark).toArray()) as MapPart[]) {
    // One that was written over may hold anything.
    if (!isWhole(part, partSum)) await database.jobs.delete(part.id);
    else if (part.looked.some(([id]) => erased.has(id)) || part.links.some(({ link }) => erased.has(link.otherCase)))
      await putMapPart(database, part.id, partWithout(part, erased));
  }
}

/** Who shared something with one of these is compared again, since the others count for what is ordinary. */
function partWithout({ looked, links }: MapPart, erased: ReadonlySet<string>): Pick<MapPart, 'looked' | 'links'> {
  const again = new Set(erased);
  for (const { from, link } of links) if (erased.has(link.otherCase)) again.add(from.id);
  return { looked: looked.filter(([id]) => !again.has(id)), links: links.filter(({ from }) => !again.has(from.id)) };
}

function isWhole<Row extends { sum: number }>(row: Row, sumOf: (row: Row) => number): boolean {
  try {
    return row.sum === sumOf(row);
  } catch {
    return false;
  }
}

const headSum = ({ settings, wholeAt }: Pick<MapHead, 'settings' | 'wholeAt'>): number =>
  rowSum([settings, wholeAt?.seq ?? -1, wholeAt?.words ?? -1, wholeAt?.cases ?? -1]);
const partSum = ({ id, looked, links }: Pick<MapPart, 'id' | 'looked' | 'links'>): number => rowSum([id, JSON.stringify([looked, links])]);

const headId = 'map';
const partMark = 'map/';
