import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';

/** What a PDF says about itself: who made it, with what, when, and the marks that stay with it. */
export async function pdfProperties(pdf: PDFDocumentProxy): Promise<RawObservation[]> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const told = info as Record<string, unknown>;
  const custom = told['Custom'];
  const company = custom instanceof Map ? custom.get('Company') : (custom as Record<string, unknown> | undefined)?.['Company'];
  const xmp = (name: string): unknown => metadata?.get(name);
  const [print] = pdf.fingerprints;
  const found = [
    ...distinct(told['Author'], xmp('dc:creator')).map((name) => property('document-author', { name, role: 'author' }, name, 'Author')),
    ...distinct(company).map((name) => property('document-author', { name, role: 'company' }, name, 'Company')),
    ...distinct(told['Creator'], xmp('xmp:creatortool')).map((name) =>
      property('document-software', { name, role: 'creator' }, name, 'Creator'),
    ),
    ...distinct(told['Producer'], xmp('pdf:producer')).map((name) =>
      property('document-software', { name, role: 'producer' }, name, 'Producer'),
    ),
    ...distinct(told['CreationDate']).map((text) => time('created', text, 'CreationDate')),
    ...distinct(told['ModDate']).map((text) => time('modified', text, 'ModDate')),
    ...distinct(told['Language']).map((text) => property('document-language', text, text, 'Lang')),
    ...distinct(xmp('xmpmm:documentid'), print)
      .slice(0, 1)
      .map((text) => mark('document-id', text)),
    ...distinct(xmp('xmpmm:instanceid')).map((text) => mark('revision-id', text)),
  ];
  return found.flatMap((each) => each ?? []);
}

/** Parts of a PDF that are named and left alone: attached files, scripts, forms. */
export async function pdfParts(pdf: PDFDocumentProxy): Promise<{ attachments: string[]; hasScript: boolean; hasForm: boolean }> {
  const attachments = await pdf.getAttachments().catch(() => null);
  const scripts = await pdf.getJSActions().catch(() => null);
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const told = info as { IsAcroFormPresent?: unknown; IsXFAPresent?: unknown };
  return {
    attachments: [...(attachments ?? new Map<string, { filename?: unknown }>())].map(([key, file]) =>
      String((file as { filename?: unknown }).filename ?? key),
    ),
    hasScript: (scripts?.size ?? 0) > 0 || (await pdf.hasJSActions().catch(() => false)),
    hasForm: told.IsAcroFormPresent === true || told.IsXFAPresent === true,
  };
}

const property = (
  kind: RawObservation['kind'],
  value: string | Record<string, string>,
  quote: string,
  place: string,
): RawObservation | undefined => observed(kind, value, quote, `file properties: ${place}`);

const mark = (of: string, text: string): RawObservation | undefined => property('document-mark', { of, text }, text, of);

/** Different texts among several places that may say the same. */
function distinct(...given: unknown[]): string[] {
  const texts = given.flat().filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  return [...new Set(texts.map((text) => text.trim().slice(0, 500)))].slice(0, 5);
}

/**
 * A moment as PDF writes it: `D:20240131093000+05'30'`. The offset is the clock's own; zero is left out, since programs that
 * do not know the clock write it too.
 */
function time(of: string, text: string, place: string): RawObservation | undefined {
  const found = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?)?/.exec(text);
  if (found === null) return property('document-time', { of, text }, text, place);
  const [, year, month, day, hour, minute, second = '00', sign, hours, minutes = '00'] = found;
  const at = hour === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset = sign === undefined || Number(hours) + Number(minutes) === 0 ? undefined : `${sign}${hours}:${minutes}`;
  return property('document-time', { of, text, ...(at && { at }), ...(offset && { offset }) }, text, place);
}
