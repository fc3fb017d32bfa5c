import { IDBDatabase, IDBFactory, IDBTransaction } from 'fake-indexeddb';

/** A place where a browser's storage can fail. `confirm` fails after the disk has it: the row is there and nobody is told. */
export type FaultPoint = 'open' | 'transaction' | 'request' | 'commit' | 'confirm';

/** One way to fail, with how often it was seen among 3.4 million failed saves of one product in four weeks. */
export type Fault = { point: FaultPoint; name: string; message: string; share: number };

export const faults: Fault[] = [
  { point: 'open', name: 'UnknownError', message: 'Internal error opening backing store for indexedDB.open.', share: 26 },
  { point: 'request', name: 'QuotaExceededError', message: 'Encountered full disk while writing.', share: 13 },
  { point: 'commit', name: 'QuotaExceededError', message: 'The transaction exceeded its quota.', share: 13 },
  { point: 'transaction', name: 'UnknownError', message: 'Connection to Indexed Database server lost.', share: 10 },
  { point: 'request', name: 'UnknownError', message: 'Connection to Indexed Database server lost.', share: 5 },
  { point: 'confirm', name: 'UnknownError', message: 'Connection to Indexed Database server lost.', share: 4 },
  { point: 'open', name: 'QuotaExceededError', message: 'Encountered full disk while opening backing store.', share: 7 },
  { point: 'transaction', name: 'InvalidStateError', message: 'The database connection is closing.', share: 6 },
  { point: 'commit', name: 'AbortError', message: 'Transaction aborted.', share: 8 },
  { point: 'request', name: 'InvalidStateError', message: 'The transaction has finished.', share: 8 },
];

/** What is about to fail: from the nth call of the fault's point on, this many times. */
export type FaultPlan = { fault: Fault; nth: number; times: number };

type Internals = {
  _execRequestAsync(this: Internals, work: { operation: () => unknown }): unknown;
  _start(this: Internals): void;
  _abort(name: string): void;
  _markFinished(): void;
  dispatchEvent(event: unknown): void;
  _requests: unknown[];
  _state: string;
  mode: string;
  error: unknown;
  db: unknown;
};

/**
 * Makes every fake IndexedDB of this process fail as planned, until `stop`.
 *
 * @returns `plan` starts a plan, undefined for none; `seen` counts the calls of each point since then
 */
export function injectFaults() {
  let planned: FaultPlan | undefined;
  let seen: Record<FaultPoint, number> = { open: 0, transaction: 0, request: 0, commit: 0, confirm: 0 };
  const strikes = (point: FaultPoint): DOMException | undefined => {
    const count = ++seen[point];
    if (planned?.fault.point !== point || count < planned.nth || count >= planned.nth + planned.times) return undefined;
    return new DOMException(planned.fault.message, planned.fault.name);
  };

  const factory = IDBFactory.prototype as { open: (...given: never[]) => unknown };
  const database = IDBDatabase.prototype as unknown as { transaction: (...given: never[]) => unknown };
  const transaction = IDBTransaction.prototype as unknown as Internals;
  const real = { open: factory.open, transaction: database.transaction, request: transaction._execRequestAsync, start: transaction._start };

  factory.open = function (...given) {
    const error = strikes('open');
    if (error) throw error;
    return real.open.apply(this, given);
  };
  database.transaction = function (...given) {
    const error = strikes('transaction');
    if (error) throw error;
    return real.transaction.apply(this, given);
  };
  transaction._execRequestAsync = function (work) {
    const error = this.mode === 'versionchange' ? undefined : strikes('request');
    const failing = () => {
      throw error;
    };
    return real.request.call(this, error ? { ...work, operation: failing } : work);
  };
  transaction._start = function () {
    if (this.mode === 'readwrite' && this._requests.length === 0 && this._state !== 'finished') {
      const aborting = strikes('commit');
      if (aborting) return this._abort(aborting.name);
      const silent = strikes('confirm');
      if (silent) {
        this._markFinished();
        this.error = silent;
        return this.dispatchEvent(abortEvent());
      }
    }
    return real.start.call(this);
  };

  return {
    plan(next: FaultPlan | undefined): void {
      planned = next;
      seen = { open: 0, transaction: 0, request: 0, commit: 0, confirm: 0 };
    },
    seen: () => ({ ...seen }),
    stop(): void {
      factory.open = real.open;
      database.transaction = real.transaction;
      transaction._execRequestAsync = real.request;
      transaction._start = real.start;
    },
  };
}

/** As much of an event as the fake's own dispatcher asks for. */
function abortEvent() {
  const nothing = (): void => {};
  const phases = { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 };
  const flags = { initialized: true, dispatched: false, canceled: false, propagationStopped: false, immediatePropagationStopped: false };
  return {
    type: 'abort',
    bubbles: false,
    cancelable: false,
    eventPath: [],
    ...phases,
    ...flags,
    preventDefault: nothing,
    stopPropagation: nothing,
  };
}
