/** The newest row of each subject; of two with the same time the later one in the list. */
export function newestBy<Row extends { at: string }>(rows: readonly Row[], subject: (row: Row) => string): Map<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const other = newest.get(subject(row));
    if (other === undefined || row.at >= other.at) newest.set(subject(row), row);
  }
  return newest;
}
