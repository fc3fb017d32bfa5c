import type { UnreadableReason } from '../../lib/core/model/raw-profile.ts';
import type { ReadFailure } from '../../lib/platform/run-in-tab.ts';

/** What the last attempt to read the page in front came to. */
export type Reading =
  | { is: 'idle' }
  | { is: 'reading' }
  | { is: 'done' }
  /** The page was read and is not a profile, or not one that can be read now. */
  | { is: 'unreadable'; reason: UnreadableReason }
  /** The browser did not let us read. */
  | { is: 'blocked'; problem: ReadFailure }
  /** It was read and could not be kept. */
  | { is: 'refused'; message: string };
