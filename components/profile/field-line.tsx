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
      className="-ml-1 flex min-h-6 max-w-full items-center gap-1 rounded-sm px-1 text-left text-ink-soft hover:bg-hover hover:text-ink"
    >
      <span className="min-w-0">
        <FieldTotals profile={profile} />
      </span>
      <Icon name={isOpen ? 'open' : 'forward'} className="size-3.5" />
    </button>
  );
}
