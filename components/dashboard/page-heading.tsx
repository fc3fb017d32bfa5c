import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';

type PageHeadingProps = { title: string; children?: ReactNode; actions?: ReactNode };

// For the life of the window: the link that led here is often gone before the page is there.
let hasShownPage = false;

/** The page's name, set as the window's title too; takes the focus when the reviewer has moved here from another page. */
export function PageHeading({ title, children, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = i18n.t('dashboard.documentTitle', [visibleText(title)]);
  }, [title]);
  useEffect(() => {
    // On the first page nothing has been left yet, and the browser's own order is the right one.
    if (hasShownPage) heading.current?.focus({ preventScroll: true });
    hasShownPage = true;
  }, []);
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 pt-5 pb-3 md:px-6">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          <UntrustedText text={title} />
        </h1>
        {children !== undefined && <div className="mt-1 max-w-prose text-ink-soft">{children}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
