import type { DocumentChoice } from '../../lib/documents/document-read.ts';
import { type DocumentFile, prepareReading, readFile } from '../../lib/documents/read-file.ts';

type Asked = (DocumentFile & { choice?: DocumentChoice; prepare?: undefined }) | { prepare: { withPdf: boolean } };

/** The worker in which documents are read: for every file one answer, and none to being made ready. */
self.addEventListener('message', ({ data }: MessageEvent<Asked | null>) => {
  if (data?.prepare !== undefined) void prepareReading(data.prepare.withPdf);
  else if (data?.bytes instanceof Uint8Array) void readFile(data, data.choice ?? {}).then((read) => self.postMessage({ read }));
});
