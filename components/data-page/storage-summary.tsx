import { i18n } from '#i18n';
import { Moment } from '../ui/moment.tsx';
import { sizeText } from './size-text.ts';

/** How the store is, as the browser and the store itself tell it. Sizes in bytes; left out where the browser does not tell. */
export type StorageFacts = {
  condition: 'ready' | 'lost';
  counts: { cases: number; profiles: number; notes: number };
  disk: { usedBytes?: number; quotaBytes?: number; isPersisted: boolean };
  lastBackupAt?: string;
};

/** What is stored, where, how safely, and when it was last saved to a file. */
export function StorageSummary({ facts }: { facts: StorageFacts }) {
  const { counts, disk, lastBackupAt } = facts;
  return (
    <dl className="grid max-w-3xl grid-cols-[minmax(7rem,auto)_1fr] gap-x-6 gap-y-2">
      <dt className="text-ink-soft">{i18n.t('data.stored')}</dt>
      <dd>
        {i18n.t('cases.count', counts.cases)} · {i18n.t('data.readings', counts.profiles)} · {i18n.t('data.notes', counts.notes)}
      </dd>
      <dt className="text-ink-soft">{i18n.t('data.size')}</dt>
      <dd>
        {disk.usedBytes === undefined ? i18n.t('data.sizeUnknown') : sizeText(disk.usedBytes)}
        {disk.quotaBytes !== undefined && <span className="text-ink-soft"> {i18n.t('data.room', [sizeText(disk.quotaBytes)])}</span>}
      </dd>
      <dt className="text-ink-soft">{i18n.t('data.kept')}</dt>
      <dd>{i18n.t(disk.isPersisted ? 'data.persisted' : 'data.notPersisted')}</dd>
      <dt className="text-ink-soft">{i18n.t('data.lastBackup')}</dt>
      <dd>{lastBackupAt === undefined ? i18n.t('data.never') : <Moment at={lastBackupAt} withTime />}</dd>
    </dl>
  );
}
