import { i18n } from '#i18n';
import type { Captured, Selected } from '../data/use-page-pointing.ts';
import { readingProblem } from '../profile/reading-problem.ts';

/** Why the page in front could not be looked at, and what to do. */
export function lookProblem({ problem }: Extract<Selected | Captured, { is: 'failed' }>): string {
  if (problem === 'not-understood') return i18n.t('pointing.notUnderstood');
  const words = readingProblem({ is: 'blocked', problem });
  return words === undefined ? '' : `${words.title} ${words.advice}`;
}
