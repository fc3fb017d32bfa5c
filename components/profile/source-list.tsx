import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { Badge } from '../ui/badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { OutwardLink } from '../ui/outward-link.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { FieldTotals } from './field-totals.tsx';
import { noticeSentence } from './notice-sentence.ts';
import { TakeOut } from './take-out.tsx';

type SourceListProps = {
  /** Every visit of every source. */
  profiles: readonly Profile[];
  actions: Pick<CaseActions, 'takeOut'>;
  /** The button that adds a source, where sources can be added. */
  add?: ReactNode;
};

/** Where everything came from: each source with its visits, the newest first, what read it and how much of it. */
export function SourceList({ profiles, add, actions }: SourceListProps) {
  const accounts = [...new Set(profiles.map(({ account }) => account))];
  return (
    <div>
      {accounts.length === 0 && <p className="px-4 pt-4">{i18n.t('profile.sourcesEmpty')}</p>}
      <ul className="divide-y divide-rule">
        {accounts.map((account) => {
          const visits = profiles.filter((profile) => profile.account === account).sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
          return <SourceItem key={account} visits={visits} actions={accounts.length > 1 ? actions : undefined} />;
        })}
      </ul>
      {add !== undefined && <div className="px-4 pt-1 pb-4">{add}</div>}
    </div>
  );
}

function SourceItem({ visits, actions }: { visits: readonly Profile[]; actions: SourceListProps['actions'] | undefined }) {
  const newest = visits[0];
  if (newest === undefined) return null;
  return (
    <li className="px-4 py-row">
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="min-w-0 font-semibold">
          <UntrustedText text={newest.site} />
        </h3>
        <span className="shrink-0 text-sm text-ink-soft">{i18n.t(`profile.origin.${newest.origin}`)}</span>
      </div>
      <p className="text-sm [overflow-wrap:anywhere]">
        {newest.url === undefined ? <UntrustedText text={newest.account} /> : <OutwardLink url={newest.url} text={newest.url} />}
      </p>
      <ul className="mt-1 text-sm text-ink-soft">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Moment at={visit.readAt} withTime /> · <FieldTotals profile={visit} />
          </li>
        ))}
      </ul>
      <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-sm text-ink-soft">
        {i18n.t('profile.reader', [newest.adapter])}
        {newest.origin === 'page' && <Badge>{i18n.t('profile.unproven')}</Badge>}
      </p>
      {newest.origin === 'page' && <p className="text-sm text-ink-soft">{i18n.t('profile.unprovenMeaning')}</p>}
      {newest.notices.map((notice) => (
        <p key={notice} className="text-sm">
          <UntrustedText text={noticeSentence(notice)} />
        </p>
      ))}
      {actions !== undefined && <TakeOut account={newest.account} actions={actions} />}
    </li>
  );
}
