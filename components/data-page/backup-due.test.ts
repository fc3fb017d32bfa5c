import { expect, test } from 'vitest';
import { isBackupDue } from './backup-due.ts';
import { sizeText } from './size-text.ts';

const now = Date.parse('2026-11-22T10:00:00.000Z');

test.each<[boolean, string, number, string | undefined]>([
  [false, 'nothing is stored', 0, undefined],
  [true, 'something is stored and was never saved', 1, undefined],
  [false, 'the last backup is just as old as allowed', 1, '2026-11-08T10:00:00.000Z'],
  [true, 'the last backup is older', 1, '2026-11-08T09:59:59.000Z'],
  [false, 'the clock was set back since', 1, '2026-12-01T10:00:00.000Z'],
])('a backup is due: %s, when %s', (isDue, _, cases, lastBackupAt) => {
  expect(isBackupDue(cases, lastBackupAt, now, 14)).toBe(isDue);
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [117_234, '117.2 kB'],
  [83_500_000_000, '83.5 GB'],
  [83_500_000_000_000, '83,500 GB'],
])('%d bytes read as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
