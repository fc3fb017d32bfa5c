import { i18n } from '#i18n';
import { documentName } from '../../lib/core/model/document-name.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { Notice } from '../ui/notice.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { uncheckedDocuments } from './unchecked-documents.ts';

/** Says above what the findings come to that some documents were never looked into. */
export function UncheckedNote({ profiles }: { profiles: readonly Profile[] }) {
  const names = uncheckedDocuments(profiles).map(({ account }) => documentName(account) || account);
  if (names.length === 0) return null;
  return (
    <Notice tone="note">
      {i18n.t('documents.unchecked', names.length)} <span className="text-ink-soft">{visibleText(names.join(', '))}</span>
    </Notice>
  );
}
