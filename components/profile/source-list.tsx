import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type Profile, sourceKey } from '../../lib/core/model/profile.ts';
import type { CaseActions } from '../case/actions.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { FieldTotals } from './field-totals.tsx';
import { noticeSentence } from './notice-sentence.ts';
import { partWords } from './part-words.ts';
import { SourceName } from './source-name.tsx';
import { TakeOut } from './take-out.tsx';

type SourceListProps = {
  /** Every visit of every source. */
  profiles: readonly Profile[];
  actions: Pick<CaseActions, 'takeOut'>;
  /** Opens the text of a document, where it is still at hand. */
  markUpOf?: ((account: string) => (() => void) | undefined) | undefined;
  /** The button that adds a source, where sources can be added. */
  add?: ReactNode;
};

/** Where everything came from: each source with its visits, the newest first, what read it and how much of it. */
export function SourceList({ profiles, add, actions, markUpOf }: SourceListProps) {
  const accounts = [...new Set(profiles.map(({ account }) => account))];
  return (
    <div>
      {accounts.length === 0 && <p className="px-4 pt-4">{i18n.t('profile.sourcesEmpty')}</p>}
      <ul className="divide-y divide-rule">
        {accounts.map((account) => {
          const visits = profiles.filter((profile) => profile.account === account).sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
          return (
            <SourceItem key={account} visits={visits} actions={accounts.length > 1 ? actions : undefined} onMarkUp={markUpOf?.(account)} />
          );
        })}
      </ul>
      {add !== undefined && <div className="px-4 pt-1 pb-4">{add}</div>}
    </div>
  );
}

type SourceItemProps = {
  /** Visits of one account and of its detail pages, the newest first. */
  visits: readonly Profile[];
  actions: SourceListProps['actions'] | undefined;
  onMarkUp: (() => void) | undefined;
};

function SourceItem({ visits, actions, onMarkUp }: SourceItemProps) {
  const newest = visits[0];
  if (newest === undefined) return null;
  // Each page of the account as it was last seen.
  const current = visits.filter((visit, at) => visits.findIndex((each) => sourceKey(each) === sourceKey(visit)) === at);
  const isUnproven = current.some(({ status }) => status === 'unproven');
  const isUnread = !newest.readable && newest.origin === 'document';
  return (
    <li className="px-4 py-row">
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="min-w-0 font-semibold">
          <UntrustedText text={newest.site} />
        </h3>
        <span className="shrink-0 text-sm text-ink-soft">{i18n.t(`profile.origin.${newest.origin}`)}</span>
      </div>
      <p className="text-sm [overflow-wrap:anywhere]">
        <SourceName profile={current.find(({ part }) => part === undefined) ?? newest} />
      </p>
      <ul className="mt-1 text-sm text-ink-soft">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Moment at={visit.readAt} withTime />
            {visit.part !== undefined && <> · {partWords(visit.part)}</>} · <FieldTotals profile={visit} />
          </li>
        ))}
      </ul>
      <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-sm text-ink-soft">
        {i18n.t('profile.reader', [newest.adapter])}
        {isUnproven && <Badge>{i18n.t('profile.unproven')}</Badge>}
        {isUnread && <Badge>{i18n.t('documents.notChecked')}</Badge>}
      </p>
      {isUnproven && <p className="text-sm text-ink-soft">{i18n.t('profile.unprovenMeaning')}</p>}
      {[...new Set(current.flatMap(({ notices }) => notices))].map((notice) => (
        <p key={notice} className="text-sm">
          <UntrustedText text={noticeSentence(notice)} />
        </p>
      ))}
      {onMarkUp !== undefined && (
        <Button look="quiet" size="small" className="-ml-2" onClick={onMarkUp}>
          {i18n.t('documents.markUp')}
        </Button>
      )}
      {actions !== undefined && <TakeOut account={newest.account} actions={actions} />}
    </li>
  );
}
