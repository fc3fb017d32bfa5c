import type { CaseFile } from '../core/model/case.ts';
import { tablesOfCase } from './case-file.ts';

/** Rows of one table that are kept in mind; a set holds no more than about twice this. */
const mostRows = 8_000_000;

/**
 * Watches the cases of one file as they go by: says why one cannot be in the same file as those before it. Rows that name another case,
 * ids used twice, and accounts without a case or with two.
 */
export function clashWatch(): (file: CaseFile, number: number) => string | undefined {
  const ids = new Map<string, Set<string>>(['cases', ...tablesOfCase].map((table) => [table, new Set<string>()]));
  const accounts = new Set<string>();
  const isTaken = (table: string, id: string): boolean => {
    const known = ids.get(table);
    return known === undefined || known.size === known.add(id).size;
  };
  return (file, number) => {
    const place = `case ${number}`;
    if (isTaken('cases', file.case.id)) return `${place} is in it twice`;
    const { draft, profiles } = file;
    const rows = {
      ...file,
      profiles: profiles.map(({ id }) => ({ id, caseId: file.case.id })),
      drafts: draft === undefined ? [] : [{ id: draft.caseId, caseId: draft.caseId }],
    };
    for (const table of tablesOfCase) {
      if (rows[table].some((row) => row.caseId !== file.case.id)) return `${place} has ${table} of another case`;
      if (rows[table].some((row) => isTaken(table, row.id))) return `${place} has ${table} that are in it twice`;
      if ((ids.get(table)?.size ?? 0) > mostRows) return 'it has more rows than a backup can hold';
    }
    if (profiles.some(({ account }) => !file.case.accounts.includes(account)))
      return `${place} has a source that is not among its accounts`;
    for (const account of new Set(profiles.filter(({ origin }) => origin === 'page').map((each) => each.account))) {
      if (accounts.has(account)) return `${place} has a source that belongs to an earlier case too`;
      accounts.add(account);
    }
    return undefined;
  };
}
