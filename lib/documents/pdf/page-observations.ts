import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import type { PageRead } from './read-page.ts';

/** What pages show besides their words: links, hidden text, typefaces, size, and parts that were left alone. */
export function pageObservations(
  pages: readonly PageRead[],
  parts: { attachments: readonly string[]; hasScript: boolean; hasForm: boolean },
): RawObservation[] {
  const fonts = [...new Set(pages.flatMap((page) => page.fonts))].slice(0, 60);
  const attachments = [...new Set([...parts.attachments, ...pages.flatMap((page) => page.attachments)])].slice(0, 60);
  const size = pages[0] && pageSize(pages[0]);
  return [
    ...pages.flatMap((page, at) => page.links.map((link) => linkOf(link, `page ${at + 1}`))),
    ...pages.flatMap((page, at) => page.hidden.map(({ text, how }) => observed('hidden-text', { text, how }, text, `page ${at + 1}`))),
    ...fonts.map((name) => observed('document-software', { name, role: 'font' }, name, 'typefaces')),
    size === undefined ? undefined : observed('document-mark', { of: 'page-size', text: size }, size, 'page 1'),
    ...attachments.map((name) => observed('embedded-part', { what: 'attachment', name }, name, 'attachments')),
    parts.hasScript || pages.some((page) => page.hasScript)
      ? observed('embedded-part', { what: 'script' }, 'JavaScript', 'actions')
      : undefined,
    parts.hasForm ? observed('embedded-part', { what: 'form' }, 'AcroForm', 'form') : undefined,
  ].flatMap((each) => each ?? []);
}

/** A link leads to a page, to a mailbox or to a phone; whatever else it may open is not followed and not kept. */
function linkOf({ url, text }: { url: string; text: string }, place: string): RawObservation | undefined {
  const quote = text === '' ? url : `${text} → ${url}`;
  if (/^mailto:/i.test(url)) return observed('email', decoded(url.slice(7).split('?')[0] ?? ''), quote, `${place}: link`);
  if (/^tel:/i.test(url)) return observed('phone', url, quote, `${place}: link`);
  if (!/^(?:https?:\/\/|www\.)/i.test(url)) return undefined;
  return observed('link', text === '' ? { url } : { url, text }, quote, `${place}: link`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pageSize = ({ box }: PageRead): string => `${Math.round(box[2] - box[0])} × ${Math.round(box[3] - box[1])} pt`;
