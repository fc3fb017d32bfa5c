import { type ReactNode, useId } from 'react';

type KitSectionProps = { title: string; lead: string; isPrinting: boolean; children: ReactNode };

/** One part of the kit: below its tab on the screen, under a heading and on a page of its own on paper. */
export function KitSection({ title, lead, isPrinting, children }: KitSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-6 not-first:break-before-page">
      <h2 id={id} className={isPrinting ? 'px-4 pt-2 text-lg font-semibold' : 'sr-only'}>
        {title}
      </h2>
      <p className="max-w-prose px-4 pt-3 pb-1 text-ink-soft md:px-6">{lead}</p>
      {children}
    </section>
  );
}
