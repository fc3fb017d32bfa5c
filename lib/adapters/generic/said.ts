import type { Observable } from '../../core/model/observation.ts';
import type { RawValue } from '../adapter.ts';
import type { Page } from '../page.ts';

/** Whether the page shows to a reader what it says to machines. */
export type Said = (kind: Observable, value: RawValue, quote: string) => boolean;

/** The check for one page. Its lines and links are gathered at the first question and only once. */
export function saidOn(page: Page): Said {
  let lines: { text: string; element: Element }[] | undefined;
  let links: Set<string> | undefined;
  return (kind, value, quote) => {
    if (kind === 'photo-address') return true;
    if (kind === 'link') {
      links ??= new Set(page.links().map(({ href }) => href));
      return typeof value !== 'string' && links.has(value['url'] ?? '');
    }
    lines ??= page.pageLines().map(({ text, element }) => ({ text: text.toLowerCase(), element }));
    const wanted = nameOf(value, quote).slice(0, 200).toLowerCase();
    return lines.some(({ text, element }) => text.includes(wanted) && !page.isHidden(element));
  };
}

/** A place is put together from fields and a post from its parts: the part that names it must be there. */
function nameOf(value: RawValue, quote: string): string {
  const naming = typeof value === 'string' ? undefined : (value['employer'] ?? value['school']);
  return naming ?? quote.replace(/^(mailto|tel):/i, '').split(/ · |, |\n/)[0] ?? quote;
}
