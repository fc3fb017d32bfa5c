import type { Page } from '../page.ts';

/** A layer over a profile that the reader has opened, by the last word of its address. */
export function layer(page: Page, name: 'about-this-profile' | 'contact-info'): Element | undefined {
  return new RegExp(`/overlay/${name}/?$`).test(page.url.pathname) ? page.first('[role="dialog"], dialog') : undefined;
}
