import type { RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import { cvContents } from '../cv-contents.ts';
import type { PageRead } from './read-page.ts';

/** What the words of a PDF tell about the candidate, and the words in reading order. */
export type PdfContents = { found: RawObservation[]; fields: RawProfile['fields']; text: string };

/** Understands a document's lines: as a profile that LinkedIn saved, else as any résumé. */
export function pdfContents(pages: readonly PageRead[]): PdfContents {
  const lines = pages.flatMap((page) => page.lines.map((line) => (line === 'gap' ? '' : line.text)).concat(''));
  const text = lines.join('\n').trimEnd();
  const { found, fields } = cvContents(lines);
  return { found, fields, text };
}
