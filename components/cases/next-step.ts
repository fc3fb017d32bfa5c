import type { CaseFile } from '../../lib/core/model/case.ts';

/**
 * What the reviewer has left to do. It follows from the reviewer's own work and from what could be read, never from what
 * was found: else the list would rank people through the back door.
 */
export const nextSteps = ['none', 'wait', 'passed-on', 'read-profile', 'add-source', 'ask-questions', 'write-note', 'settle'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The first thing that is still missing in a case. */
export function nextStep(file: CaseFile): NextStep {
  if (file.case.status === 'closed' || file.case.status === 'explained') return 'none';
  if (file.case.status === 'waiting') return 'wait';
  if (file.case.status === 'escalated') return 'passed-on';
  const readable = new Set(file.profiles.filter((profile) => profile.readable).map((profile) => profile.account));
  if (readable.size === 0) return 'read-profile';
  if (readable.size === 1) return 'add-source';
  if (!file.answers.some((answer) => answer.reply !== 'not-asked')) return 'ask-questions';
  if (file.notes.length === 0) return 'write-note';
  return 'settle';
}
