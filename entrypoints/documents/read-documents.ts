import type { DocumentChoice, DocumentRead } from '../../lib/documents/document-read.ts';
import { unreadableFile } from '../../lib/documents/unreadable-file.ts';
import { type Progress, readInWorker } from '../../lib/platform/document-worker.ts';
import { keptWorker } from '../../lib/platform/kept-worker.ts';
import { trustedWorker } from '../../lib/platform/trusted-worker.ts';
import workerAddress from './worker.ts?worker&url';

/** What is wanted of a reading besides the files. */
export type ReadingOptions = {
  choice?: DocumentChoice | undefined;
  onProgress?: (progress: Progress) => void;
  onRead?: (read: DocumentRead, index: number) => void;
  signal?: AbortSignal;
};

/** Reads dropped or chosen files, one at a time, off the page; see `readInWorker`. Nothing is stored. */
export const readDocuments = (files: readonly File[], options: ReadingOptions = {}): Promise<DocumentRead[]> =>
  readInWorker(files, { ...options, start: workers.take, rest: workers.giveBack, notRead: unreadableFile });

/** Makes the readers ready before files come, those for PDF only where one is known to come. */
export const prepareReaders = (withPdf: boolean): void => workers.prepare((worker) => worker.postMessage({ prepare: { withPdf } }));

const workers = keptWorker(() => trustedWorker('documents', workerAddress));
