import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import type { DocumentLines } from './document-lines.ts';

/** Links and hidden texts as observations. A hidden text of less than three letters or figures is a trick of layout. */
export function wordsFound({ links, hidden }: DocumentLines): RawObservation[] {
  const seen = new Set<string>();
  const linked = links.flatMap(({ target, text, isHidden, line }) => {
    const key = JSON.stringify([target, text, isHidden]);
    if (seen.has(key) || seen.size >= 200) return [];
    seen.add(key);
    const found = linkOf(target, text, `line ${line}`);
    return found === undefined ? [] : [isHidden ? { ...found, hidden: true as const } : found];
  });
  const kept = hidden
    .filter(({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3)
    .flatMap(({ text, how, line }) => observed('hidden-text', { text: text.trim(), how }, text, `line ${line}`) ?? []);
  return [...linked, ...kept];
}

/** Where a link really leads: to an address of the web, an e-mail address or a telephone; places inside the file and on a disk are none. */
function linkOf(target: string, text: string, locator: string): RawObservation | undefined {
  const quote = text === '' ? target : `${text} → ${target}`;
  const [, mail] = /^mailto:([^?\s]{3,254})/i.exec(target) ?? [];
  if (mail !== undefined) return observed('email', decoded(mail), quote, locator);
  const [, phone] = /^tel:([^\s]{3,40})/i.exec(target) ?? [];
  if (phone !== undefined) return observed('phone', decoded(phone), quote, locator);
  const isWeb =
    /^(?:https?:|www\.)/i.test(target) ||
    (!/^[a-z][a-z0-9+.-]*:/i.test(target) && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(target));
  if (!isWeb || /\.(?:docx?|dotx?|html?|pdf|png|jpe?g)$/i.test(target.replace(/^https?:.*/i, ''))) return undefined;
  return observed('link', { url: target, text }, quote, locator);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
