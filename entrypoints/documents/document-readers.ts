import type { ReadingFiles } from '../../components/data/document-queue.ts';
import type { DocumentRead } from '../../lib/documents/document-read.ts';
import { readText } from '../../lib/documents/read-text.ts';
import { readDocuments } from './read-documents.ts';

/** How a page of ours reads what the reviewer gives it: files behind the worker, pasted text where it stands. */
export const documentReaders = {
  readFiles: (files: readonly File[], { candidate, onStart, onRead, signal }: ReadingFiles) =>
    readDocuments(files, {
      choice: candidate === undefined ? undefined : { candidate },
      onProgress: ({ done }) => onStart(done),
      onRead,
      signal,
    }),
  readText(name: string, text: string, candidate?: string): DocumentRead {
    const read = readText(name, text, { candidate });
    // A name that the reviewer gave makes no file of it.
    return { ...read, raw: { ...read.raw, origin: 'text', site: 'Pasted text' } };
  },
};
