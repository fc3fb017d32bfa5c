import type { PDFDocumentProxy } from 'pdfjs-dist';
import { limits } from '../../core/model/limits.ts';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { type DocumentRead, withoutSpeakers } from '../document-read.ts';
import { rawDocument } from '../raw-document.ts';
import { documentKinds, unreadableFile } from '../unreadable-file.ts';
import { embeddedPictures } from './embedded-pictures.ts';
import { openPdf } from './open-pdf.ts';
import { pageObservations } from './page-observations.ts';
import { pdfContents } from './pdf-contents.ts';
import { pdfParts, pdfProperties } from './pdf-properties.ts';
import { type PageRead, readPage } from './read-page.ts';

/** Pages of a document that are read; what has more than this is no résumé. */
const mostPages = 300;

/**
 * Reads a PDF: what a person sees in it in the order they read it, what is kept from their eyes, where its links lead, and
 * what the file says about itself. Runs nothing of it. The bytes are taken over.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<DocumentRead> {
  // Before the bytes are taken over.
  const pictures = embeddedPictures(bytes);
  const opened = await openPdf(bytes);
  if (!opened.ok) return unreadableFile(name, opened.reason, 'pdf');
  try {
    return await readOpened(name, opened.pdf, pictures);
  } finally {
    // The answer does not wait for the file to be put away.
    void opened.close().catch(() => {});
  }
}

async function readOpened(name: string, pdf: PDFDocumentProxy, pictures: readonly RawObservation[]): Promise<DocumentRead> {
  const layers = await pdf.getOptionalContentConfig({ intent: 'display' }).catch(() => undefined);
  const isLayerOn = (layer: unknown): boolean => layers?.isVisible(layer as never) ?? true;
  const pages: PageRead[] = [];
  let characters = 0;
  let failed = 0;
  const count = Math.min(pdf.numPages, mostPages);
  for (let number = 1; number <= count && characters < limits.fileText; number++) {
    try {
      const page = await pdf.getPage(number);
      const read = await readPage(page, isLayerOn);
      page.cleanup();
      pages.push(read);
      characters += read.letters;
    } catch {
      failed++;
    }
  }
  if (pages.length === 0) return unreadableFile(name, 'damaged', 'pdf');
  const about = [...(await pdfProperties(pdf)), ...pageObservations(pages, await pdfParts(pdf)), ...pictures];
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const notices = failed > 0 || pdf.numPages > count || pages.some((page) => page.isCut) ? ['text-cut'] : [];
  if (letters < fewestLetters) return withoutWords(name, pdf, pages, about);
  const { kind, found, fields, text } = pdfContents(pages);
  const raw = rawDocument(kind, name, `${pdf.fingerprints.join(' ')}\n${text}`, [...found, ...about], notices);
  return withoutSpeakers({ ...raw, fields: { ...fields, ...raw.fields } }, text);
}

/** Fewer letters than a name has: the pages are pictures, or nothing stands on them. */
const fewestLetters = 20;

/** A document without words still says what it was made with; that is kept, so that a reviewer sees more than a refusal. */
function withoutWords(name: string, pdf: PDFDocumentProxy, pages: readonly PageRead[], about: readonly RawObservation[]): DocumentRead {
  const reason = pages.some((page) => page.hasPictures) ? 'picture-only' : 'empty';
  const read = unreadableFile(name, reason, 'pdf');
  const subject = rawDocument(documentKinds.pdf, name, pdf.fingerprints.join(' '), [], []).subject;
  return { ...read, raw: { ...read.raw, subject, observations: about.slice(0, limits.perProfile) } };
}
