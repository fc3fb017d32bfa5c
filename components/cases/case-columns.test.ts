import { expect, test } from 'vitest';
import { caseColumns } from './case-columns.ts';

const nameOf = (column: (typeof caseColumns)[number]): string => String(column.id ?? ('accessorKey' in column ? column.accessorKey : ''));

test('the list has six columns and none of them is a level', () => {
  expect(caseColumns.map(nameOf)).toEqual(['title', 'sites', 'status', 'tags', 'lastSeen', 'nextStep']);
});

test('only the name and the date put people in an order', () => {
  expect(caseColumns.filter((column) => column.enableSorting !== false).map(nameOf)).toEqual(['title', 'lastSeen']);
});
