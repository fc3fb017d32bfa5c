import { parseHTML } from 'linkedom';
import { readPage } from '../../../../lib/adapters/read-page.ts';
import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { readText } from '../../../../lib/documents/read-text.ts';
import { pageOf } from './pages.ts';
import { paperOf } from './papers.ts';

/** A source written out as a page or a paper and read by the product's own readers. */
export function readAgain(raw: RawProfile): RawProfile {
  const page = pageOf(raw);
  if (page !== undefined) return readPage({ url: raw.url ?? '', document: parseHTML(page).document as unknown as Document });
  const read = readText(raw.site === 'PDF' ? 'cv.txt' : '', paperOf(raw)).raw;
  // What a file says about itself is no text: it stays as it was drawn.
  const about = raw.observations.filter(({ kind }) => kind.startsWith('document-') || kind === 'hidden-text' || kind === 'embedded-part');
  return { ...read, observations: [...read.observations, ...about] };
}
