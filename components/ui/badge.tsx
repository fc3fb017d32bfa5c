import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** One quiet word about the thing beside it. `accent` says that the reviewer put it there. */
export function Badge({ children, tone = 'plain' }: { children: ReactNode; tone?: 'plain' | 'accent' }) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-5 items-center rounded-sm border px-1.5 text-xs font-medium',
        tone === 'accent' ? 'border-transparent bg-accent-well text-accent' : 'border-rule bg-sheet text-ink-soft',
      )}
    >
      {children}
    </span>
  );
}
