import type { DocumentChoice } from '../../lib/documents/document-read.ts';
import { type DocumentFile, readFile } from '../../lib/documents/read-file.ts';

/** The worker in which documents are read: for every file one answer. */
self.addEventListener('message', ({ data }: MessageEvent<DocumentFile & { choice?: DocumentChoice }>) => {
  if (!(data?.bytes instanceof Uint8Array)) return;
  void readFile(data, data.choice ?? {}).then((read) => self.postMessage({ read }));
});
