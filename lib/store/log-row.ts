import type { LogRow } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** A line of the index's log as it is stored. */
export function logRow(line: Omit<LogRow, 'sum'>): LogRow {
  return { ...line, sum: logSum(line) };
}

/** Whether these are the lines after one state up to another, none missing and each as it was written. */
export function isWholeLog(rows: readonly LogRow[], after: number, upTo: number): boolean {
  try {
    return rows.length === upTo - after && rows.every((row, index) => row.seq === after + 1 + index && row.sum === logSum(row));
  } catch {
    return false;
  }
}

const logSum = ({ seq, changed, gone }: Omit<LogRow, 'sum'>): number => rowSum([seq, changed.length, ...changed, ...gone]);
