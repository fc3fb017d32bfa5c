import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';
import { camelCase } from '../ui/camel-case.ts';
import { Icon } from '../ui/icon.tsx';
import { fieldCounts } from './field.ts';

type FieldLineProps = { profile: Profile; isOpen: boolean; onOpenChange: (isOpen: boolean) => void; controls: string };

/** How much of a source was read, in one line that opens the field list: *12 of 14 fields · joined date not found*. */
export function FieldLine({ profile, isOpen, onOpenChange, controls }: FieldLineProps) {
  const { promised, read, empty, missing } = fieldCounts(profile);
  const parts = [
    i18n.t('profile.fieldCount', [read, promised]),
    empty > 0 && i18n.t('profile.emptyCount', empty),
    missing.length === 1 && missing[0] !== undefined && i18n.t('profile.fieldMissing', [i18n.t(`profile.kind.${camelCase(missing[0])}`)]),
    missing.length > 1 && i18n.t('profile.fieldsMissing', missing.length),
  ];
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onOpenChange(!isOpen)}
      className="-ml-1 flex min-h-6 max-w-full items-center gap-1 rounded-sm px-1 text-left text-ink-soft hover:bg-hover hover:text-ink"
    >
      <span className="min-w-0">{parts.filter(Boolean).join(' · ')}</span>
      <Icon name={isOpen ? 'open' : 'forward'} className="size-3.5" />
    </button>
  );
}
