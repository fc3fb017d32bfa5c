import { expect, test } from 'vitest';
import { caseColumns } from './case-columns.ts';

type Column = { id?: string; accessorKey?: string; enableSorting?: boolean };
const columns = caseColumns as unknown as Column[];
const nameOf = (column: Column): string | undefined => column.id ?? column.accessorKey;

test('the list has six columns and none of them is a level', () => {
  expect(columns.map(nameOf)).toEqual(['title', 'sites', 'status', 'tags', 'lastSeen', 'nextStep']);
});

test('only the name and the date put people in an order', () => {
  expect(columns.filter((column) => column.enableSorting !== false).map(nameOf)).toEqual(['title', 'lastSeen']);
});
