import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';

/** Whether a value was found inside something that the candidate wrote, and does not stand for itself. */
export const isSaidInText = ({ evidence }: Shared['one'], { profiles }: Candidate): boolean =>
  profiles.some(({ observations }) => observations.some(({ id, origin }) => id === evidence.observation && origin === 'derived'));
