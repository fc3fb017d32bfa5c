import type { ReactNode } from 'react';

/** Says that there is nothing here and teaches the one thing that changes it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-1 px-4 py-5">
      <h2 className="text-base leading-6 font-semibold">{title}</h2>
      {children !== undefined && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action !== undefined && <div className="mt-3 flex flex-wrap items-center gap-3">{action}</div>}
    </div>
  );
}
