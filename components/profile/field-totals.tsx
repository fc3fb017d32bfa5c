import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';
import { camelCase } from '../ui/camel-case.ts';
import { fieldCounts } from './field.ts';

/** How much of a source was read, in a few words: *12 of 14 fields · joined date not found*; or why nothing was. */
export function FieldTotals({ profile }: { profile: Profile }) {
  if (!profile.readable) return i18n.t(`profile.unreadable.${camelCase(profile.reason ?? 'not-a-profile')}`);
  const { promised, read, empty, missing } = fieldCounts(profile);
  const parts = [
    i18n.t('profile.fieldCount', [read, promised]),
    empty > 0 && i18n.t('profile.emptyCount', empty),
    missing.length === 1 && missing[0] !== undefined && i18n.t('profile.fieldMissing', [i18n.t(`profile.kind.${camelCase(missing[0])}`)]),
    missing.length > 1 && i18n.t('profile.fieldsMissing', missing.length),
  ];
  return parts.filter(Boolean).join(' · ');
}
