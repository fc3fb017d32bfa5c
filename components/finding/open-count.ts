import { i18n } from '#i18n';
import type { ReviewerAnswer } from '../../lib/core/model/case.ts';

/** How many of the questions are open, in words. */
export function openCount(all: readonly { reply: ReviewerAnswer['reply'] }[]): string {
  const open = all.filter(({ reply }) => reply === 'not-asked').length;
  return open === 0 ? i18n.t('finding.questionsAllAnswered', [all.length]) : i18n.t('finding.questionsOpen', [open, all.length]);
}
