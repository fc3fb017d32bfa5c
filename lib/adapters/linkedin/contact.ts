import type { Section } from '../adapter.ts';
import { closest } from '../dom.ts';
import { observedAt, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { webAddress } from '../values.ts';

/** The layer with contact details, when the reader has opened it. What it does not list may be hidden from this reader, so nothing is ever empty. */
function layer(page: Page): Element | undefined {
  return /\/overlay\/contact-info\/?$/.test(page.url.pathname) ? page.first('[role="dialog"], dialog') : undefined;
}

export function emails(page: Page): Section {
  const open = layer(page);
  const links = open === undefined ? [] : page.all('a[href^="mailto:"]', open);
  return section(
    links.map((link) => observedAt(page, link, 'contact details, e-mail', page.attribute(link, 'href') ?? '')),
    false,
  );
}

export function phones(page: Page): Section {
  const open = layer(page);
  if (open === undefined) return section([], false);
  const icons = page.all('[data-test-icon^="phone"], li-icon[type^="phone"]', open);
  const listed = icons.flatMap((icon) => {
    const around = closest(icon, 'section');
    return around === undefined ? [] : page.all('li > span:first-child', around);
  });
  return section(
    [...page.all('a[href^="tel:"]', open), ...listed].map((line) =>
      observedAt(page, line, 'contact details, phone', { text: page.text(line) }),
    ),
    false,
  );
}

/** Websites from the contact details, and from the list on the public page. */
export function links(page: Page): Section {
  const open = layer(page);
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
function destination(page: Page, link: Element): URL | undefined {
  const address = webAddress(page.attribute(link, 'href'), page.url);
  if (address === undefined || !/(^|\.)linkedin\.com$/.test(address.hostname)) return address;
  const onward = /^\/(redir\/redirect|safety\/go)\/?$/.test(address.pathname) ? address.searchParams.get('url') : null;
  return onward === null ? undefined : webAddress(onward, page.url);
}
