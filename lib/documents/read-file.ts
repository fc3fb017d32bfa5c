import { limits } from '../core/model/limits.ts';
import { type DocumentChoice, type DocumentRead, withoutSpeakers } from './document-read.ts';
import { type FileFormat, fileFormat } from './file-format.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { unreadableFile } from './unreadable-file.ts';

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

/** Fetches the code that documents need, and has it build its tables, so that the first one does not wait. */
export async function prepareReading(withPdf: boolean): Promise<void> {
  await readFile({ name: 'sample.txt', bytes: new TextEncoder().encode(sample) });
  await import('./docx/read-docx.ts');
  if (withPdf) await import('./pdf/read-pdf.ts');
}

/** A résumé with one of everything that has a table of its own. */
const sample = 'Mara Example\nLyon, France\nmara@example.com\n+1 202 555 0143\n\nExperience\nDeveloper, Example Ltd\nMay 2020 - Present\n';

type Reader = (file: DocumentFile, choice: DocumentChoice) => Promise<DocumentRead> | DocumentRead;

// Every reader is fetched when the first file of its kind comes: pdf.js alone is larger than all the rest of the panel.
const readers: Record<FileFormat, Reader> = {
  pdf: async ({ name, bytes }) => (await import('./pdf/read-pdf.ts')).readPdf(name, bytes),
  docx: async ({ name, bytes }) => (await import('./docx/read-docx.ts')).readDocx(name, bytes),
  picture: async ({ name, bytes }) => (await import('./picture/read-picture.ts')).readSeenPicture(name, bytes),
  mail: async ({ name, bytes }, choice) => (await import('./mail/read-eml.ts')).readEml(name, bytes, choice),
  vcard: async ({ name, bytes }, choice) => (await import('./vcard/read-vcf.ts')).readVcf(name, bytes, choice),
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
