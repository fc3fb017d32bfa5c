import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Live<T> = { state: 'loading' } | { state: 'failed'; message: string } | { state: 'ready'; value: T };

/** A page that waits for something stored: says that it waits, or why it cannot be had, and shows the page once it is there. */
export function LivePage<T>({ live, children }: { live: Live<T>; children: (value: T) => ReactNode }) {
  if (live.state === 'loading') {
    return (
      <p role="status" className="px-4 py-6 text-ink-soft md:px-6">
        {i18n.t('dashboard.loading')}
      </p>
    );
  }
  if (live.state === 'failed') {
    return (
      <div className="py-4">
        <Notice
          tone="error"
          title={i18n.t('dashboard.failed')}
          action={<Button onClick={() => window.location.reload()}>{i18n.t('dashboard.tryAgain')}</Button>}
        >
          {live.message}
        </Notice>
      </div>
    );
  }
  return children(live.value);
}
