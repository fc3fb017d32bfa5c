import { useState } from 'react';
import { i18n } from '#i18n';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import { useStore } from '../../components/data/app-store.ts';
import { useCasebook } from '../../components/data/use-casebook.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { type StorageState, useStorageState } from '../../components/data/use-storage-state.ts';
import type { OnBackup } from '../../components/data-page/backup-button.tsx';
import { isBackupDue } from '../../components/data-page/backup-due.ts';
import { DataPage } from '../../components/data-page/data-page.tsx';
import type { IndexFacts } from '../../components/data-page/index-check.tsx';
import type { OnPreview, OnRestore } from '../../components/data-page/restore-form.tsx';
import { now } from '../../lib/platform/clock.ts';
import { download } from '../../lib/platform/download.ts';
import { rememberBackup } from '../../lib/platform/store-memory.ts';
import { eraseEverything } from '../../lib/review/erase-everything.ts';
import type { Restored } from '../../lib/store/restore-backup.ts';
import { startAnew } from '../../lib/store/start-anew.ts';
import { restoreApart, writeApart } from '../backup/backup-jobs.ts';
import { checkApart } from '../casebook/index-jobs.ts';
import { alone } from '../casebook/page-casebook.ts';
import { appVersion } from './case-reports.ts';

/** What is stored, with backup, restore and erasure bound to the store. */
export default function StoragePage() {
  const live = useStorageState();
  return <LivePage live={live}>{(state) => <BoundPage state={state} />}</LivePage>;
}

function BoundPage({ state }: { state: StorageState }) {
  const store = useStore();
  const { knobs } = useKnobs();
  const { policy, keep } = usePolicy();
  const isDecided = Object.keys(policy.switchedOff).length > 0 || policy.steps !== undefined;
  const [savedAt, setSavedAt] = useState<string>();
  const lastBackupAt = savedAt ?? state.lastBackupAt;
  const facts = { ...state, ...(lastBackupAt === undefined ? {} : { lastBackupAt }) };

  const backup: OnBackup = async (on) => {
    const at = now();
    const written = await writeApart({ now: at, appVersion: appVersion(), ...(isDecided ? { policy } : {}) }, on);
    if (on.signal.aborted || written?.ok === 'stopped') return 'stopped';
    if (written === undefined) return { ok: false, message: i18n.t('data.backup.ended') };
    if (!written.ok) return written;
    download(written.name, written.file.type, written.file);
    await rememberBackup(at);
    setSavedAt(at);
    // What could not be saved must be said, although the rest was.
    return written.unreadable === 0 ? { ok: true } : { ok: false, message: i18n.t('data.backup.unreadable', written.unreadable) };
  };

  // What is decided here may be newer than a backup, and came from somebody who answers for it.
  const withPolicy = (restored: Restored) =>
    restored.ok && restored.policy !== undefined ? { ...restored, policyIs: isDecided ? ('left' as const) : ('taken' as const) } : restored;
  const preview: OnPreview = async (file, on) => {
    const looked = await restoreApart('preview', file, now(), on);
    if (on.signal.aborted) return 'stopped';
    return looked === undefined ? { ok: false, message: i18n.t('data.restore.endedLooking') } : withPolicy(looked);
  };
  const restore: OnRestore = async (file, on) => {
    const restored = await restoreApart('restore', file, now(), on);
    if (restored === undefined) return { ok: false, message: i18n.t('data.restore.ended') };
    if (restored.ok && restored.policy !== undefined && !isDecided) await keep(restored.policy);
    return withPolicy(restored);
  };

  return (
    <DataPage
      facts={facts}
      isBackupDue={isBackupDue(state.counts.cases, lastBackupAt, Date.now(), knobs.backupReminderDays)}
      onBackup={backup}
      onPreview={preview}
      onRestore={restore}
      index={useIndexFacts()}
      onCheckIndex={async (on) => (await alone(() => checkApart(on))) ?? 'busy'}
      onEraseAll={() => eraseEverything(store)}
      onStartAnew={() => startAnew(store)}
    />
  );
}

function useIndexFacts(): IndexFacts {
  const book = useCasebook();
  if (book.state === 'failed') return { is: 'failed', message: book.message };
  return book.state === 'ready' ? { is: 'ready', cases: book.casebook.size } : { is: 'preparing', done: book.done, of: book.of };
}
