/**
 * Why the store could not do what was asked. `lost` is not an error of this moment: the database that is there is not the
 * one that was written to, and nothing is written until the reviewer has chosen.
 */
export const failureReasons = ['unavailable', 'blocked', 'full', 'broken', 'lost', 'newer'] as const;
export type FailureReason = (typeof failureReasons)[number];

/** What came of asking the store. `ok` is said only after the transaction has been confirmed as complete. */
export type StoreResult<T> = { ok: true; value: T } | { ok: false; reason: FailureReason; message: string };

const sentences: Record<FailureReason, string> = {
  unavailable:
    'This browser lets the extension store nothing here, as some do in permanent private browsing. Nothing was saved; use an ordinary window or profile.',
  blocked: 'Another window holds an older version of the store open. Close the other Second Look windows and try again.',
  full: 'The disk or the browser’s storage is full, so this could not be saved. Make room and try again.',
  broken: 'The browser’s storage did not answer, so this could not be saved. Try again; if it stays so, restart the browser.',
  lost: 'The store is not the one that was saved to before, so nothing is written. Restore a backup or start anew under Data.',
  newer: 'The store was written by a newer version of Second Look, so this one cannot open it. Update the extension.',
};

/** A refusal with the sentence that the reviewer reads. */
export function failure(reason: FailureReason): { ok: false; reason: FailureReason; message: string } {
  return { ok: false, reason, message: sentences[reason] };
}

type Named = { name?: unknown; inner?: unknown; failures?: unknown };

/** Names of an error and of the errors in it: Dexie wraps what the browser said, and gathers what several rows met. */
export function errorNames(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as Named;
  const gathered = typeof failures === 'object' && failures !== null ? Object.values(failures).slice(0, 3) : [];
  return [String(name), ...[inner, ...gathered].flatMap((each) => errorNames(each, depth + 1))];
}

/** Which of the reasons a thrown error stands for. */
export function reasonOf(error: unknown): FailureReason {
  const names = errorNames(error);
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('StoreBlockedError')) return 'blocked';
  if (has('VersionError')) return 'newer';
  if (has('QuotaExceededError')) return 'full';
  if (has('MissingAPIError', 'SecurityError')) return 'unavailable';
  return 'broken';
}
