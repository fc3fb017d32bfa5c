import { limits } from '../core/model/limits.ts';
import type { UnreadableReason } from '../core/model/raw-profile.ts';
import { type DocumentChoice, type DocumentRead, withoutSpeakers } from './document-read.ts';
import { type FileFormat, fileFormat } from './file-format.ts';
import { type DocumentKind, unreadableDocument } from './raw-document.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** A file as it was dropped, chosen or named: its bytes are those of a stranger. */
export type DocumentFile = { name: string; bytes: Uint8Array };

/**
 * Reads a file of any kind that we know: what it is, is decided by its bytes and then by its name. Never throws: what
 * cannot be read comes back unreadable, with the reason. The bytes may be taken over and are not to be used afterwards.
 */
export async function readFile(file: DocumentFile, choice: DocumentChoice = {}): Promise<DocumentRead> {
  if (file.bytes.length > limits.fileBytes) return unreadableFile(file.name, 'too-large');
  if (file.bytes.length === 0) return unreadableFile(file.name, 'empty');
  const format = fileFormat(file.name, file.bytes);
  try {
    return await readers[format](file, choice);
  } catch {
    // A reader answers for what it foresees; whatever else a hostile file brings about is damage, and never "clean".
    return unreadableFile(file.name, 'damaged', format);
  }
}

/** A file that could not be read, and why. */
export const unreadableFile = (name: string, reason: UnreadableReason, format: FileFormat = 'other'): DocumentRead =>
  withoutSpeakers(unreadableDocument(kinds[format], name, '', reason), '');

type Reader = (file: DocumentFile, choice: DocumentChoice) => Promise<DocumentRead> | DocumentRead;

// Every reader is fetched when the first file of its kind comes: pdf.js alone is larger than all the rest of the panel.
const readers: Record<FileFormat, Reader> = {
  pdf: async ({ name, bytes }) => (await import('./pdf/read-pdf.ts')).readPdf(name, bytes),
  docx: ({ name }) => unreadableFile(name, 'wrong-format', 'docx'),
  picture: ({ name }) => unreadableFile(name, 'wrong-format', 'picture'),
  mail: ({ name }) => unreadableFile(name, 'wrong-format', 'mail'),
  vcard: ({ name }) => unreadableFile(name, 'wrong-format', 'vcard'),
  json: async ({ name, bytes }) => {
    const text = textOfBytes(bytes);
    if (text === undefined) return unreadableFile(name, 'wrong-format', 'json');
    return withoutSpeakers((await import('./read-json.ts')).readJson(name, text), text);
  },
  text: async ({ name, bytes }, choice) => {
    const text = textOfBytes(bytes);
    if (text === undefined) return unreadableFile(name, 'wrong-format', 'text');
    return (await import('./read-text.ts')).readText(name, text, choice);
  },
  other: ({ name }) => unreadableFile(name, 'wrong-format'),
};

const kinds: Record<FileFormat, DocumentKind> = {
  pdf: { origin: 'document', site: 'PDF', adapter: 'pdf@1' },
  docx: { origin: 'document', site: 'Word document', adapter: 'docx@1' },
  picture: { origin: 'document', site: 'Picture', adapter: 'picture@1' },
  mail: { origin: 'document', site: 'E-mail', adapter: 'mail@1' },
  vcard: { origin: 'document', site: 'Contact card', adapter: 'vcard@1' },
  json: { origin: 'document', site: 'JSON Resume', adapter: 'json-resume@1' },
  text: { origin: 'document', site: 'Text file', adapter: 'text@1' },
  other: { origin: 'document', site: 'File', adapter: 'file@1' },
};
