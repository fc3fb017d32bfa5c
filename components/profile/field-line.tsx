import type { Profile } from '../../lib/core/model/profile.ts';
import { Icon } from '../ui/icon.tsx';
import { FieldTotals } from './field-totals.tsx';

type FieldLineProps = { profile: Profile; isOpen: boolean; onOpenChange: (isOpen: boolean) => void; controls: string };

/** How much of a source was read, in one line that opens the field list. */
export function FieldLine({ profile, isOpen, onOpenChange, controls }: FieldLineProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onOpenChange(!isOpen)}
      className="-ml-1 min-h-6 max-w-full rounded-sm px-1 text-left text-ink-soft hover:bg-hover hover:text-ink"
    >
      <FieldTotals profile={profile} />
      <Icon name={isOpen ? 'open' : 'forward'} className="ml-1 inline size-3.5 align-[-0.125em]" />
    </button>
  );
}
