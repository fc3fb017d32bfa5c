import type { Counter } from '../core/model/observation.ts';
import type { Page } from './page.ts';

/** A counter as the page writes it, `1.2k followers`; undefined where the text holds no number. */
export const counter = (of: Counter, text: string): Record<string, string> | undefined => (/\d/.test(text) ? { of, text } : undefined);

/**
 * The address an `a` leads to, made absolute, with its text. Undefined for what is not on the web, for anchors within the
 * page and for links to the profile itself.
 */
export function link(page: Page, element: Element, name?: string): { url: string; text?: string } | undefined {
  const address = webAddress(page.attribute(element, 'href'), page.url);
  if (address === undefined || sameAddress(address, page.url)) return undefined;
  const text = name ?? page.text(element);
  return text === '' || text === address.href ? { url: address.href } : { url: address.href, text: text.slice(0, 500) };
}

/** An address on the web, relative ones read against `base`; undefined for `mailto:`, `javascript:` and the like, and for overlong ones. */
export function webAddress(href: string | undefined, base: URL): URL | undefined {
  if (href === undefined || href === '' || href.startsWith('#')) return undefined;
  const address = URL.parse(href, base.href);
  return address !== null && /^https?:$/.test(address.protocol) && address.href.length <= 2_000 ? address : undefined;
}

/** The address without what follows `?`: sizes and signatures of a photo change at every visit. Undefined when it is none. */
export function withoutQuery(href: string): string | undefined {
  const address = URL.parse(href);
  if (address === null || !/^https?:$/.test(address.protocol)) return undefined;
  return address.origin + address.pathname;
}

const sameAddress = (a: URL, b: URL) => a.host === b.host && a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '');
