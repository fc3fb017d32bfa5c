import { policy } from '../core/model/policy.ts';
import { z } from '../core/model/zod.ts';
import { rowSum } from './row-sum.ts';

/**
 * Version of the file's shape. A change of shape adds a number and keeps the reader for the one before. Version 1 was one JSON text;
 * since version 2 each case is a line of its own, so that nobody has to hold a casebook as one text to write or to read it.
 */
export const backupVersion = 2;

/** Cases that a backup may hold. */
export const mostCases = 200_000;

const headFields = {
  format: z.literal('second-look-backup'),
  writtenAt: z.iso.datetime(),
  appVersion: z.string().min(1).max(40),
  /** What the organisation decided; left out where nothing is, and by files from before there was such a thing. */
  policy: policy.optional(),
};

/** Version 1: everything in one. Its cases are looked at one by one. */
export const backupOfOneText = z.strictObject({ ...headFields, version: z.literal(1), cases: z.array(z.unknown()).max(mostCases) });

/** The first line of version 2, with the number of lines that follow it, one for each case. */
export const backupHead = z.strictObject({ ...headFields, version: z.literal(backupVersion), cases: z.int().min(0).max(mostCases) });
export type BackupHead = z.infer<typeof backupHead>;

/** Its last line. A file without it was cut short; one whose sum is another was changed or damaged. */
export const backupEnd = z.strictObject({ end: z.literal('second-look-backup'), sum: z.int().min(0) });
export type BackupEnd = z.infer<typeof backupEnd>;

/** The sum of one line. */
export const lineSum = (line: string): number => rowSum([line]);

/** The sum of lines up to one more. */
export const sumWith = (before: number, line: number): number => rowSum([before, line]);
