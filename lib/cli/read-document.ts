import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { type DocumentChoice, type DocumentRead, withoutSpeakers } from '../documents/document-read.ts';
import { fileFormat } from '../documents/file-format.ts';
import { readFile } from '../documents/read-file.ts';
import { unreadableFile } from '../documents/unreadable-file.ts';
import { fileBytes } from './file-text.ts';

/** Milliseconds after which a file is given up, as in the browser. */
const longestMs = 10_000;

/**
 * Reads a document of any kind. Files that are taken apart by foreign code are read in a thread of their own, so that one
 * that never ends is ended; nobody converses in those.
 */
export async function readDocument(path: string, choice: DocumentChoice = {}): Promise<DocumentRead> {
  const file = { name: basename(path), bytes: new Uint8Array(fileBytes(path)) };
  const format = fileFormat(file.name, file.bytes);
  if (format !== 'pdf' && format !== 'docx') return readFile(file, choice);
  const notRead = (reason: 'took-too-long' | 'damaged'): RawProfile => unreadableFile(file.name, reason, format).raw;
  // What pdf.js remarks about Node is no news to whoever reads a terminal: its lines are taken in and dropped.
  const thread = new Worker(new URL('./document-thread.ts', import.meta.url), {
    workerData: file,
    stderr: true,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  try {
    const read = await new Promise<RawProfile>((resolve) => {
      const timer = setTimeout(() => resolve(notRead('took-too-long')), longestMs);
      const end = (read: RawProfile): void => {
        clearTimeout(timer);
        resolve(read);
      };
      thread.once('message', end);
      thread.once('error', () => end(notRead('damaged')));
      thread.once('exit', () => end(notRead('damaged')));
    });
    return withoutSpeakers(read, '');
  } finally {
    await thread.terminate();
  }
}
