/** A job for the worker of the index: what it is asked, and how its last answer is told from those on the way. */
export type WorkerJob<Answer, Result> = {
  start: () => Worker;
  ask: unknown;
  /** The result that an answer holds; `undefined` for one on the way. */
  resultOf: (answer: Answer) => Result | undefined;
  onAnswer?: (answer: Answer) => void;
  /** Asks the worker to stop after what it is at. */
  signal: AbortSignal;
};

/** Milliseconds that a worker has to come to a stop by itself; it is ended then, which loses nothing. */
const stopMs = 3_000;

/** Milliseconds without a word after which a worker is taken for dead: nothing tells a page that its worker was ended. */
const silentMs = 30_000;

/** Runs one job in a worker of its own; `undefined` when the worker died or had to be ended. */
export function runInWorker<Answer, Result>({
  start,
  ask,
  resultOf,
  onAnswer,
  signal,
}: WorkerJob<Answer, Result>): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const worker = start();
    let ending: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => end(undefined), silentMs);
    };
    const end = (result: Result | undefined): void => {
      clearTimeout(ending);
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
      resolve(result);
    };
    const stop = (): void => {
      worker.postMessage({ job: 'stop' });
      ending = setTimeout(() => end(undefined), stopMs);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      listen();
      const result = resultOf(data);
      if (result === undefined) onAnswer?.(data);
      else end(result);
    };
    worker.onerror = worker.onmessageerror = () => end(undefined);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) return end(undefined);
    listen();
    worker.postMessage(ask);
  });
}
