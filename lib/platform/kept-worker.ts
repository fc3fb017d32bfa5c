/** Milliseconds that a worker with nothing to do is kept: long enough for the next documents of the same candidate. */
const keptMs = 60_000;

/** A worker that waits for work, so that the next work need not wait for it. */
export type KeptWorker = {
  /** The one that waits, else a new one. It is the caller's until it is given back. */
  take: () => Worker;
  giveBack: (worker: Worker) => void;
  /** Starts one ahead of the work, unless one waits already; `greet` is called with a new one only. */
  prepare: (greet: (worker: Worker) => void) => void;
};

/** Keeps at most one idle worker, and ends it after a while. Starting one and fetching its code takes longer than most of its work. */
export function keptWorker(start: () => Worker, mostMs = keptMs): KeptWorker {
  let waiting: { worker: Worker; timer: ReturnType<typeof setTimeout> } | undefined;
  const take = (): Worker => {
    if (waiting === undefined) return start();
    const { worker, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    return worker;
  };
  const giveBack = (worker: Worker): void => {
    if (waiting !== undefined) {
      worker.terminate();
      return;
    }
    const timer = setTimeout(() => {
      waiting = undefined;
      worker.terminate();
    }, mostMs);
    waiting = { worker, timer };
  };
  return {
    take,
    giveBack,
    prepare(greet) {
      if (waiting !== undefined) return;
      const worker = start();
      greet(worker);
      giveBack(worker);
    },
  };
}
