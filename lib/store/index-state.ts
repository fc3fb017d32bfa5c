import type { Database } from './database.ts';
import type { IndexState } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** A state of the index as it is stored. */
export function stateRow(state: Omit<IndexState, 'key' | 'sum'>): IndexState {
  return { key: 'state', ...state, sum: stateSum(state) };
}

/** How far the index has come; `undefined` where there is none, one that is damaged, or one of imprints of another version. */
export async function readState(database: Database, version: number): Promise<IndexState | undefined> {
  const row = (await database.casebook.get('state')) as IndexState | undefined;
  return row !== undefined && row.version === version && row.sum === stateSum(row) ? row : undefined;
}

const stateSum = ({ version, seq, forgottenUpTo }: Omit<IndexState, 'key' | 'sum'>): number => rowSum([version, seq, forgottenUpTo]);
