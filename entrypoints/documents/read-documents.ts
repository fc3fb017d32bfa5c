import type { DocumentChoice, DocumentRead } from '../../lib/documents/document-read.ts';
import { unreadableFile } from '../../lib/documents/unreadable-file.ts';
import { type Progress, readInWorker } from '../../lib/platform/document-worker.ts';
import { keptWorker } from '../../lib/platform/kept-worker.ts';
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

const workers = keptWorker(() => new Worker(trusted(workerAddress) as string, { type: 'module', name: 'documents' }));

/**
 * The worker's address as our policy wants it: under Trusted Types a worker starts from a blessed address only, and this
 * blesses one. Where the browser knows no Trusted Types the address is taken as it is.
 */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  policy ??= trustedTypes?.createPolicy('documents-worker', {
    createScriptURL: (asked: string): string => {
      if (asked !== workerAddress) throw new TypeError('Only the documents worker may be started.');
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

type Policy = { createScriptURL(address: string): unknown };
let policy: Policy | undefined;
