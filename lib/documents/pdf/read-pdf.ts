import { type DocumentRead, withoutSpeakers } from '../document-read.ts';
import { unreadableDocument } from '../raw-document.ts';

const pdfFile = { origin: 'document', site: 'PDF', adapter: 'pdf@1' } as const;

/** Reads a PDF. */
export async function readPdf(name: string, _bytes: Uint8Array): Promise<DocumentRead> {
  return withoutSpeakers(unreadableDocument(pdfFile, name, '', 'wrong-format'), '');
}
