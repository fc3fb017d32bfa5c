import { type ReactNode, type Ref, useId } from 'react';

/** A titled part of a case, which can be gone to from elsewhere on the page. */
export function CaseSection({ title, lead, ref, children }: { title: string; lead?: string; ref?: Ref<HTMLElement>; children: ReactNode }) {
  const id = useId();
  return (
    <section ref={ref} tabIndex={-1} aria-labelledby={id} className="scroll-mt-2 border-b border-rule pb-2 outline-none">
      <h2 id={id} className="px-4 pt-4 text-lg font-semibold">
        {title}
      </h2>
      {lead !== undefined && <p className="px-4 text-sm text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
