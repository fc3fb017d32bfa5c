import type { Section } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';
import { layer } from './layer.ts';

// What the layer with contact details does not list may be hidden from this reader, so nothing is ever empty.
const opened = (page: Page) => layer(page, 'contact-info');

export function emails(page: Page): Section {
  const open = opened(page);
  const links = open === undefined ? [] : page.all('a[href^="mailto:"]', open);
  return section(
    links.map((link) => observedAt(page, link, 'contact details, e-mail', page.attribute(link, 'href') ?? '')),
    false,
  );
}

export function phones(page: Page): Section {
  const open = opened(page);
  if (open === undefined) return section([], false);
  const icons = page.all('[data-test-icon^="phone"], li-icon[type^="phone"]', open);
  const listed = icons.flatMap((icon) => {
    const around = closest(icon, 'section');
    return around === undefined ? [] : page.all('li > span:first-child', around);
  });
  const lines = page.all('p', open);
  const labelled = lines.filter((_, index) => {
    const label = lines[index - 1];
    return label !== undefined && phoneLabels.includes(page.text(label).toLowerCase());
  });
  return section(
    [...page.all('a[href^="tel:"]', open), ...listed, ...labelled].map((line) =>
      // Behind the number stands its kind, `(Mobile)`.
      observedAt(page, line, 'contact details, phone', { text: page.text(line).replace(/\s\(\p{L}[^()]{0,30}\)$/u, '') }),
    ),
    false,
  );
}

const phoneLabels = ['phone', 'telefon', 'téléphone', 'teléfono', 'telefone', 'telefono', 'telefoon'];

/** Websites from the contact details, and from the list on the public page. */
export function links(page: Page): Section {
  const open = opened(page);
  const shown = [...(open === undefined ? [] : page.all('a[href]', open)), ...page.all('[data-section="websites"] a[href]')];
  return section(
    shown.map((link) => {
      const address = destination(page, link);
      return address === undefined ? undefined : observedAt(page, link, 'websites', { url: address.href });
    }),
    false,
  );
}

/** Where a link leads. LinkedIn sends readers over a page of its own, which names the address; links within LinkedIn are none. */
export function destination(page: Page, link: Element): URL | undefined {
  const address = webAddress(page.attribute(link, 'href'), page.url);
  if (address === undefined || !/(^|\.)linkedin\.com$/.test(address.hostname)) return address;
  const onward = /^\/(redir\/redirect|safety\/go)\/?$/.test(address.pathname) ? address.searchParams.get('url') : null;
  return onward === null ? undefined : webAddress(onward, page.url);
}
