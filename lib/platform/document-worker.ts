import { limits } from '../core/model/limits.ts';

/** Why a file came back without having been read: too long for its time, larger than may be opened, or unopened. */
export type NotRead = 'took-too-long' | 'too-large' | 'damaged';

/** How far a pile of files has come: `done` of `of` are read, `name` is the one being read now. */
export type Progress = { done: number; of: number; name: string };

/** What the runner needs to know of the readers, which live on another floor. */
export type DocumentJob<Read> = {
  /** Starts a worker that answers every `{ name, bytes, choice }` with one `{ read }`. */
  start: () => Worker;
  /** Takes the worker over once it has nothing to do; it is ended when this is left out. */
  rest?: ((worker: Worker) => void) | undefined;
  /** What stands for a file that the worker gave no answer for. */
  notRead: (name: string, reason: NotRead) => Read;
  /** What the reviewer chose before reading; passed on as it is. */
  choice?: unknown;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with each file's reading as soon as it is there, and which of the files it was. */
  onRead?: ((read: Read, index: number) => void) | undefined;
  /** Ends the reading, and the worker with it; the files read so far come back. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one file may take, 10,000 when left out. */
  mostMs?: number | undefined;
};

/** Milliseconds after which a document's worker is ended: the cap of a two-page CV's time, twenty-five times over. */
const longestMs = 10_000;

/**
 * Reads files one after the other in a worker of their own, so that the page stays free whatever a file does. A file that
 * takes too long costs the worker its life, and the next file gets a new one. Comes back in the order of the files;
 * shorter only when it was stopped.
 */
export async function readInWorker<Read>(files: readonly File[], job: DocumentJob<Read>): Promise<Read[]> {
  const reads: Read[] = [];
  const take = (read: Read): void => {
    const index = reads.push(read) - 1;
    job.onRead?.(read, index);
  };
  let worker: Worker | undefined;
  try {
    for (const [done, file] of files.entries()) {
      if (job.signal?.aborted) break;
      job.onProgress?.({ done, of: files.length, name: file.name });
      const bytes = file.size > limits.fileBytes ? 'too-large' : await bytesOf(file);
      if (typeof bytes === 'string') {
        take(job.notRead(file.name, bytes));
        continue;
      }
      worker ??= job.start();
      const answer = await answerOf<Read>(worker, { name: file.name, bytes, choice: job.choice }, job);
      if (answer === 'stopped') {
        worker.terminate();
        worker = undefined;
        break;
      }
      if (answer === 'took-too-long' || answer === 'damaged') {
        worker.terminate();
        worker = undefined;
        take(job.notRead(file.name, answer));
      } else take(answer.read);
    }
  } finally {
    if (worker !== undefined) (job.rest ?? ended)(worker);
  }
  return reads;
}

const ended = (worker: Worker): void => worker.terminate();

type Answer<Read> = { read: Read } | 'took-too-long' | 'damaged' | 'stopped';

function answerOf<Read>(worker: Worker, file: { name: string; bytes: Uint8Array; choice: unknown }, job: DocumentJob<Read>) {
  return new Promise<Answer<Read>>((resolve) => {
    const end = (answer: Answer<Read>): void => {
      clearTimeout(timer);
      job.signal?.removeEventListener('abort', stop);
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      resolve(answer);
    };
    const stop = (): void => end('stopped');
    const timer = setTimeout(() => end('took-too-long'), job.mostMs ?? longestMs);
    job.signal?.addEventListener('abort', stop, { once: true });
    // pdf.js greets its page with messages of its own when it is loaded in a worker: only answers count.
    worker.onmessage = ({ data }: MessageEvent<{ read?: Read } | null>) => {
      if (data?.read !== undefined) end({ read: data.read });
    };
    worker.onerror = worker.onmessageerror = () => end('damaged');
    worker.postMessage(file, [file.bytes.buffer]);
  });
}

/** The bytes of a file, or that it cannot be opened: it was moved or removed since it was chosen, or is a folder. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | 'damaged'> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'damaged';
  }
}
