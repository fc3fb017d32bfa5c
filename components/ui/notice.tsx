import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

type NoticeProps = {
  /** `error`: something did not work or was lost. `note`: good to know. */
  tone: 'error' | 'note';
  title?: string;
  children: ReactNode;
  action?: ReactNode;
};

/** What happened, to what, and what to do. An error is read out at once. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'note'}
      className={classNames(
        'flex items-start gap-2 border-y px-4 py-2',
        tone === 'error' ? 'border-red bg-red-well' : 'border-rule bg-well',
      )}
    >
      {tone === 'error' && <Icon name="alert" className="mt-0.5 size-4 text-red" />}
      <div className="min-w-0 grow">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
        {action !== undefined && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
