import { createContext, type ReactNode, use } from 'react';
import { routeHash } from '../dashboard/route.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type CaseHref = { hrefOf: (caseId: string) => string; isNewWindow: boolean };

/** Where other cases are: a place in this page, or a page of its own beside the panel. */
export const CaseHrefContext = createContext<CaseHref>({ hrefOf: (id) => routeHash({ page: 'case', id }), isNewWindow: false });

/** A link to another case, by its name. */
export function CaseAnchor({ id, title, className = '' }: { id: string; title: string; className?: string }): ReactNode {
  const { hrefOf, isNewWindow } = use(CaseHrefContext);
  return (
    <a
      href={hrefOf(id)}
      {...(isNewWindow ? { target: '_blank', rel: 'noopener' } : {})}
      className={`text-accent underline underline-offset-2 [overflow-wrap:anywhere] ${className}`}
    >
      <UntrustedText text={title} />
    </a>
  );
}
