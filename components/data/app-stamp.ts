import type { CaseFile } from '../../lib/core/model/case.ts';
import { now } from '../../lib/platform/clock.ts';
import { newId } from '../../lib/platform/ids.ts';
import type { Stamp } from '../../lib/review/stamp.ts';

/** The stamp of something done now in this browser. */
export function appStamp(levelOf?: (file: CaseFile) => string): Stamp {
  return { now: now(), newId, ...(levelOf === undefined ? {} : { levelOf }) };
}
