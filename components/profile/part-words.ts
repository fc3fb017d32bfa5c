import { i18n } from '#i18n';
import { visibleText } from '../ui/visible-text.ts';

const known = ['experience', 'education', 'skills', 'repositories', 'commits', 'people', 'messages', 'proposal'] as const;

/** Which page of an account something was read on, in plain words: *detail page: experience*. A restored file may name any. */
export function partWords(part: string): string {
  const name = known.find((each) => each === part);
  return i18n.t('documents.part.label', [name === undefined ? visibleText(part.replaceAll('-', ' ')) : i18n.t(`documents.part.${name}`)]);
}
