import { type ReactNode, useId } from 'react';
import { classNames } from '../ui/class-names.ts';

type CaseSectionProps = {
  title: string;
  lead?: string /** A line above, where the part before it has none. */;
  isRuled?: boolean;
  children: ReactNode;
};

/** A titled part of a case. */
export function CaseSection({ title, lead, isRuled = false, children }: CaseSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames('border-b border-rule pb-2', isRuled && 'border-t')}>
      <h2 id={id} className="px-4 pt-4 text-lg font-semibold">
        {title}
      </h2>
      {lead !== undefined && <p className="px-4 text-sm text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
