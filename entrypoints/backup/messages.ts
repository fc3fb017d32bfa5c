import type { Policy } from '../../lib/core/model/policy.ts';
import type { Canary } from '../../lib/store/canary.ts';
import type { Restored, RestoreProgress } from '../../lib/store/restore-backup.ts';
import type { WrittenBackup } from '../../lib/store/write-backup.ts';

/** What the backups' worker is asked: one job, to stop it, or it is given the canary that it asked for. */
export type BackupAsked =
  | { job: 'write'; stamp: { now: string; appVersion: string; policy?: Policy } }
  | { job: 'preview' | 'restore'; file: Blob; now: string }
  | { job: 'stop' }
  | { canary: unknown };

/** What it answers: how far it is, what it needs of the page, which alone reaches the canary, and in the end what came of it. */
export type BackupAnswered =
  | { progress: RestoreProgress | { is: 'writing'; done: number; of: number } }
  | { needs: 'canary' }
  | { canary: Canary }
  | { written: WrittenBackup }
  | { restored: Restored };
