import { type ReactNode, useId } from 'react';

type SectionProps = { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode };

/** A titled block of a page. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-rule px-4 py-5 first:border-t-0 md:px-6 print:px-0">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {lead !== undefined && <div className="mt-1 max-w-prose text-ink-soft">{lead}</div>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
