import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './counts.ts';

/** Where the report and its counts are committed. */
export const reportFolder = join(import.meta.dirname, 'report');
export const countsPath = join(reportFolder, 'counts.gen.json');

/** The counts as committed; undefined before the first calibration. */
export const committedCounts = (): Counts | undefined =>
  existsSync(countsPath) ? (JSON.parse(readFileSync(countsPath, 'utf8')) as Counts) : undefined;
