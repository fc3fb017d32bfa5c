import { i18n } from '#i18n';

const rows = ['profiles', 'words', 'settings', 'canary', 'never'] as const;

/** What is kept, where, and what is never kept. */
export function WhatIsStored() {
  return (
    <dl className="max-w-3xl">
      {rows.map((row) => (
        <div key={row} className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_1fr]">
          <dt className="font-medium">{i18n.t(`data.what.${row}.what`)}</dt>
          <dd className="text-ink-soft">{i18n.t(`data.what.${row}.where`)}</dd>
        </div>
      ))}
    </dl>
  );
}
