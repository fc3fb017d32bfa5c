import type { RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import { cvContents } from '../cv-contents.ts';
import type { DocumentKind } from '../raw-document.ts';
import { documentKinds } from '../unreadable-file.ts';
import { linkedinProfile } from './linkedin-pdf.ts';
import type { PageRead } from './read-page.ts';

/** What the words of a PDF tell about the candidate, the words in reading order, and what the document is. */
export type PdfContents = { kind: DocumentKind; found: RawObservation[]; fields: RawProfile['fields']; text: string };

const linkedinPdf: DocumentKind = { origin: 'document', site: 'LinkedIn PDF', adapter: 'linkedin-pdf@1' };

/** Understands a document's lines: as a profile that LinkedIn saved, else as any résumé. */
export function pdfContents(pages: readonly PageRead[]): PdfContents {
  const lines = pages.flatMap((page) => [...page.lines.map((line) => (line === 'gap' ? '' : line.text)), '']);
  const text = lines.join('\n').trim();
  const linkedin = linkedinProfile(pages);
  if (linkedin !== undefined) return { kind: linkedinPdf, ...linkedin, text };
  return { kind: documentKinds.pdf, ...cvContents(lines), text };
}
